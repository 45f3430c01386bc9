import { defineMessages } from '../../locale/messages.ts'
import { listEn } from '../shared/wording.ts'

export type Part = 'audience_statement' | 'minors' | 'data_requests' | 'input_retention' | 'algorithm_summary'
interface Missing {
  readonly service: string
  readonly missing: readonly Part[]
}

/** What is missing, with the text that each rests on. */
const EN: Readonly<Record<Part, string>> = {
  audience_statement: 'who and what it is for (Interim Measures Art 10)',
  minors: 'how minors are kept from over-reliance (Interim Measures Art 10)',
  data_requests:
    'how users see, correct and delete their data (Interim Measures Art 11, Personal Information Protection Law Art 17)',
  input_retention: 'how long inputs are kept (Personal Information Protection Law Art 17)',
  algorithm_summary: 'the basic principles of the algorithm (Algorithm Provisions Art 16)',
}
const ZH: Readonly<Record<Part, string>> = {
  audience_statement: '服务的适用人群、场合和用途（《暂行办法》第十条）',
  minors: '防范未成年人过度依赖的措施（《暂行办法》第十条）',
  data_requests: '查阅、更正、删除个人信息的途径（《暂行办法》第十一条、《个人信息保护法》第十七条）',
  input_retention: '用户输入的保存期限（《个人信息保护法》第十七条）',
  algorithm_summary: '算法的基本原理（《算法推荐规定》第十六条）',
}

export const messages = defineMessages(
  {
    title: () => 'What users are owed is not all recorded',
    missing: ({ service, missing }: Missing) =>
      `What users of ${service} are owed is not fully recorded: no record shows ${listEn(missing.map(one => EN[one]))}. The articles named require it; publish it and fill in ${listEn(missing)} in genai-measures.yaml.`,
  },
  {
    title: () => '对使用者应当具备和说明的事项未全部记录',
    missing: ({ service, missing }) =>
      `${service} 应当向使用者说明的事项未记录完整：未见${missing.map(one => ZH[one]).join('；')}。依各项所列条款，应当具备并向使用者说明；请公开说明，并在 genai-measures.yaml 中填写 ${missing.join('、')}。`,
  },
)
