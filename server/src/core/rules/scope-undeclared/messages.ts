import type { Exposure, Modality } from '../../evidence/vocabulary.ts'
import { defineMessages } from '../../locale/messages.ts'
import { exposuresEn, exposuresZh, modalitiesEn, modalitiesZh, seenEn, seenZh, type Sight } from '../shared/wording.ts'

interface Offer {
  readonly seen: Sight
  readonly generates: readonly Modality[]
  readonly exposure: readonly Exposure[]
}

const NEXT_EN = 'state audience and territory in genai-measures.yaml'
const NEXT_ZH = '请在 genai-measures.yaml 中写明服务对象和地域'

export const messages = defineMessages(
  {
    title: () => 'Audience and territory of a generative service are not stated',
    offered: ({ seen, generates, exposure }: Offer) =>
      `It is not stated whom this generative service is offered to: ${seenEn(seen)} generates ${modalitiesEn(generates)}, reached through ${exposuresEn(exposure)}. The Interim Measures bind services offered to the public in mainland China (Art 2), also those that call someone else's model (Art 22); ${NEXT_EN}.`,
    unreached: ({ seen, generates }: Offer) =>
      `It is not stated whom this generative code is offered to: ${seenEn(seen)} generates ${modalitiesEn(generates)}, and no way to users was seen. The Interim Measures bind only what is offered to the public in mainland China (Art 2); if anyone outside the team uses it, ${NEXT_EN}.`,
    training: ({ seen }: Offer) =>
      `It is not stated for whom this model is trained: ${seenEn(seen)}. The Interim Measures bind training for a service offered to the public in mainland China (Art 2 and Art 7); research and own use stay outside. If it is meant for such a service, ${NEXT_EN}.`,
    library: ({ seen }: Offer) =>
      `Whoever offers a service built on this code carries the duties: ${seenEn(seen)} is for others to build on. If you offer such a service to the public in mainland China yourself (Interim Measures Art 2), ${NEXT_EN}.`,
    incomplete: () =>
      `Audience or territory is missing for this service. The Interim Measures bind services offered to the public in mainland China (Art 2); ${NEXT_EN}, so that only the duties that apply are shown.`,
    because: ({ reason }: { reason: string }) => reason,
  },
  {
    title: () => '未声明生成式服务的对象和地域',
    offered: ({ seen, generates, exposure }) =>
      `未声明该生成式服务向谁提供：${seenZh(seen)} 生成${modalitiesZh(generates)}，可通过${exposuresZh(exposure)}访问。《暂行办法》适用于向境内公众提供的服务（第二条），调用他人模型的应用同样是提供者（第二十二条）；${NEXT_ZH}。`,
    unreached: ({ seen, generates }) =>
      `未声明该生成式代码向谁提供：${seenZh(seen)} 生成${modalitiesZh(generates)}，未发现面向用户的入口。《暂行办法》仅适用于向境内公众提供的服务（第二条）；如有团队以外的人使用，${NEXT_ZH}。`,
    training: ({ seen }) =>
      `未声明所训练模型的服务对象：${seenZh(seen)}。为面向境内公众的服务开展训练的，适用《暂行办法》（第二条、第七条）；研究和自用不在其内。${NEXT_ZH}。`,
    library: ({ seen }) =>
      `相关义务由使用本代码提供服务的一方承担：${seenZh(seen)} 供他人二次开发。如您自己也以此向境内公众提供服务（《暂行办法》第二条），${NEXT_ZH}。`,
    incomplete: () =>
      `该服务缺少服务对象或地域。《暂行办法》适用于向境内公众提供的服务（第二条）；${NEXT_ZH}，以便只显示适用的义务。`,
    because: ({ reason }) => reason,
  },
)
