import { defineMessages } from '../../locale/messages.ts'
import { listEn } from '../shared/wording.ts'

type What = 'policy' | 'takedown' | 'misuse'
interface Missing {
  readonly service: string
  readonly missing: readonly What[]
}

const EN: Readonly<Record<What, string>> = {
  policy: 'a content policy',
  takedown: 'a way to stop, remove and report prohibited output',
  misuse: 'a way to warn, limit or suspend misuse',
}
const ZH: Readonly<Record<What, string>> = {
  policy: '内容安全管理制度',
  takedown: '违法内容的停止、消除和报告办法',
  misuse: '对违规使用的警示、限制和暂停办法',
}

export const messages = defineMessages(
  {
    title: () => 'How prohibited content and misuse are handled is not recorded',
    missing: ({ service, missing }: Missing) =>
      `How ${service} handles prohibited content and misuse is not fully recorded: missing ${missing.length > 1 ? 'are' : 'is'} ${listEn(missing.map(one => EN[one]))}. The Interim Measures (Art 9 and Art 14) ask providers to act on prohibited content and misuse, keep records and report; name the documents or code under moderation in genai-measures.yaml.`,
  },
  {
    title: () => '未记录违法内容和违规使用的处置办法',
    missing: ({ service, missing }) =>
      `${service} 对违法内容和违规使用的处置未记录完整，缺少：${missing.map(one => ZH[one]).join('；')}。《暂行办法》第九条、第十四条要求发现违法内容和违规使用时及时处置、保存记录并报告；请在 genai-measures.yaml 的 moderation 中写明相应文档或代码。`,
  },
)
