import { defineMessages, type Localized } from '../../locale/messages.ts'
import { spaced } from '../../locale/spaced.ts'
import { madeEn, madeZh, type Telling } from '../shared/made.ts'
import { listEn, listZh, seenEn, seenZh, type Sight } from '../shared/wording.ts'

interface Offer {
  readonly seen: Sight
  /** What it generates, and with what. */
  readonly made: readonly Telling[]
  /** How people come to it, as far as that is proven. */
  readonly ways: readonly Localized[]
}

/** Nothing is said of ways of which none is proven. */
function waysEn(ways: readonly Localized[]): string {
  return ways.length === 0 ? '' : ` and is reached through ${listEn(ways.map(way => way.en))}`
}

function waysZh(ways: readonly Localized[]): string {
  return ways.length === 0 ? '' : `，${spaced('可通过', listZh(ways.map(way => way['zh-CN'])), '访问')}`
}

const NEXT_EN = 'state audience and territory in genai-measures.yaml'
const NEXT_ZH = '请在 genai-measures.yaml 中写明服务对象和地域'

export const messages = defineMessages(
  {
    title: () => 'Audience and territory of a generative service are not stated',
    offered: ({ made, ways }: Offer) =>
      `Nothing states who this service is for: it generates ${madeEn(made)}${waysEn(ways)}. The Interim Measures bind services offered to the public in mainland China (Art 2), also those that only call another's model (Art 22(2)); ${NEXT_EN}.`,
    unreached: ({ made }: Offer) =>
      `Nothing states who this code is for: it generates ${madeEn(made)}, and no page, interface or app that offers it was found. The Interim Measures bind only what is offered to the public in mainland China (Art 2); if anyone outside the team uses it, ${NEXT_EN}.`,
    training: ({ seen }: Offer) =>
      `Nothing states what service this model is trained for: ${seenEn(seen)}. The Interim Measures bind training for a service offered to the public in mainland China (Art 2 and Art 7), not research or own use; if it is meant for such a service, ${NEXT_EN}.`,
    library: ({ seen }: Offer) =>
      `Whoever offers a service built on this code carries the duties, not its authors: ${seenEn(seen)}. If you also offer such a service to the public in mainland China (Interim Measures Art 2), ${NEXT_EN}; otherwise this needs no answer.`,
    incomplete: () =>
      `Audience or territory is missing for this service. The Interim Measures bind services offered to the public in mainland China (Art 2); ${NEXT_EN}.`,
    because: ({ reason }: { reason: string }) => reason,
  },
  {
    title: () => '未声明生成式服务的对象和地域',
    offered: ({ made, ways }) =>
      `未声明该服务面向谁：${madeZh(made)}${waysZh(ways)}。《暂行办法》适用于向境内公众提供的服务（第二条），只调用他人模型的同样是提供者（第二十二条第（二）项）；${NEXT_ZH}。`,
    unreached: ({ made }) =>
      `未声明该代码面向谁：${madeZh(made)}，未发现提供给用户的页面、接口或应用。《暂行办法》仅适用于向境内公众提供的服务（第二条）；如有团队以外的人使用，${NEXT_ZH}。`,
    training: ({ seen }) =>
      `未声明所训练的模型用于什么服务：${seenZh(seen)}。为面向境内公众的服务开展训练的，适用《暂行办法》（第二条、第七条），研究和自用不在其内；如用于此类服务，${NEXT_ZH}。`,
    library: ({ seen }) =>
      `相关义务由使用本代码提供服务的一方承担，而非代码作者：${seenZh(seen)}。如您自己也以此向境内公众提供服务（适用《暂行办法》第二条），${NEXT_ZH}；否则无需填写。`,
    incomplete: () => `该服务缺少服务对象或地域。《暂行办法》适用于向境内公众提供的服务（第二条）；${NEXT_ZH}。`,
    because: ({ reason }) => reason,
  },
)
