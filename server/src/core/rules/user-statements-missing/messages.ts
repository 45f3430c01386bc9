import { defineMessages } from '../../locale/messages.ts'
import { listEn } from '../shared/wording.ts'

export type Part = 'audience_statement' | 'minors' | 'data_requests' | 'input_retention' | 'algorithm_summary'
interface Missing {
  readonly service: string
  readonly missing: readonly Part[]
}

const EN: Readonly<Record<Part, string>> = {
  audience_statement: 'who and what it is for (Art 10)',
  minors: 'whether minors may use it and how they are protected (Art 10)',
  data_requests: 'how users see, correct and delete their data (Art 11)',
  input_retention: 'how long inputs are kept (Art 11)',
  algorithm_summary: 'how the model works and where it fails (expected by filing reviewers)',
}
const ZH: Readonly<Record<Part, string>> = {
  audience_statement: '适用人群、场合和用途（第十条）',
  minors: '是否面向未成年人及保护措施（第十条）',
  data_requests: '用户查阅、更正、删除个人信息的途径（第十一条）',
  input_retention: '用户输入的留存期限（第十一条）',
  algorithm_summary: '模型算法概要和局限性说明（审查期望）',
}

export const messages = defineMessages(
  {
    title: () => 'Statements that users are owed are not all recorded',
    missing: ({ service, missing }: Missing) =>
      `What users of ${service} should be told is not fully recorded: ${listEn(missing.map(one => EN[one]))}. The articles are those of the Interim Measures; publish them and fill in ${listEn(missing)} in genai-measures.yaml.`,
  },
  {
    title: () => '应向用户说明的事项未全部记录',
    missing: ({ service, missing }) =>
      `${service} 应向用户说明的事项尚未记录：${missing.map(one => ZH[one]).join('；')}。条号均出自《暂行办法》；请公开说明，并在 genai-measures.yaml 中填写 ${missing.join('、')}。`,
  },
)
