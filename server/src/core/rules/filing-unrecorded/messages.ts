import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

interface Called {
  readonly seen: Sight
  readonly service: string
}

const BASIS_EN = 'Offering it to the public in mainland China engages Art 17 of the Interim Measures'
const BASIS_ZH = '向境内公众提供涉及《暂行办法》第十七条'

export const messages = defineMessages(
  {
    title: () => 'No filing or registration is recorded for a generative service',
    unrecorded: ({ seen, service }: Called) =>
      `No filing or registration is recorded for ${service}: it generates content with ${seenEn(seen)}. ${BASIS_EN}, in practice a filing (备案) for an own or fine-tuned model or a registration (登记) for calling a filed one; write which of the two and its number under filing in genai-measures.yaml.`,
    noNumber: ({ service, track }: { service: string; track: string }) =>
      `No number is recorded for the ${track} of ${service}. ${BASIS_EN}; add the number, or state that it is in progress.`,
    alsoSeen: ({ seen }: { seen: Sight }) => `${seenEn(seen)} belongs to the same service`,
  },
  {
    title: () => '生成式服务未记录备案或登记',
    unrecorded: ({ seen, service }) =>
      `未记录 ${service} 的备案或登记：该服务使用 ${seenZh(seen)} 生成内容。${BASIS_ZH}：实践中，自研或微调模型办理备案，直接调用已备案模型办理登记；请在 genai-measures.yaml 的 filing 中写明属于哪一种及编号。`,
    noNumber: ({ service, track }) =>
      `${service} 已声明${track === 'filing' ? '备案' : '登记'}，但未填写编号。${BASIS_ZH}；请补充编号，或写明正在办理。`,
    alsoSeen: ({ seen }) => `${seenZh(seen)} 属于同一服务`,
  },
)
