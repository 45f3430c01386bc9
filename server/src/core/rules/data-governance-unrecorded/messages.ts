import { defineMessages } from '../../locale/messages.ts'
import { listEn, listZh } from '../shared/wording.ts'

export type Part = 'filtering' | 'security' | 'ip_officer'
interface Missing {
  readonly service: string
  readonly missing: readonly Part[]
}

const EN: Readonly<Record<Part, string>> = {
  filtering: 'how data is filtered',
  security: 'how it is kept secure',
  ip_officer: 'who answers for intellectual property',
}
const ZH: Readonly<Record<Part, string>> = {
  filtering: '数据如何过滤',
  security: '如何保障数据安全',
  ip_officer: '知识产权负责人',
}

export const messages = defineMessages(
  {
    title: () => 'How training data is filtered, kept secure and answered for is not recorded',
    missing: ({ service, missing }: Missing) =>
      `How training data of ${service} is governed is not fully recorded: ${listEn(missing.map(one => EN[one]))}. The Interim Measures (Art 7) require measures for the quality of training data, the Network Data Regulations (Art 19) for its security; filing reviewers expect filtering by keywords, classifier and manual sampling, and a person in charge of intellectual property (TC260-003 clause 5, check the text). Fill in data_governance.`,
  },
  {
    title: () => '未记录训练数据的过滤、安全和责任人',
    missing: ({ service, missing }) =>
      `${service} 的训练数据管理未记录完整：${listZh(missing.map(one => ZH[one]))}。依《暂行办法》第七条，应当采取措施提高训练数据质量；依《网络数据安全管理条例》第十九条，应当加强训练数据安全管理；备案评估通常参照 TC260-003 第5章（推荐性，请核对原文）：以关键词、分类模型和人工抽检过滤，并设知识产权负责人。请填写 data_governance。`,
  },
)
