import { defineMessages } from '../../locale/messages.ts'

type What = 'policy' | 'takedown' | 'misuse'
interface Missing {
  readonly service: string
  readonly missing: readonly What[]
}

const EN: Readonly<Record<What, string>> = {
  policy: 'a content policy',
  takedown: 'a way to stop, remove and report unlawful output',
  misuse: 'a way to warn, limit or suspend users who act unlawfully',
}
const ZH: Readonly<Record<What, string>> = {
  policy: '内容安全管理制度',
  takedown: '违法内容的停止、消除和报告办法',
  misuse: '对使用者违法活动的警示、限制和暂停办法',
}

export const messages = defineMessages(
  {
    title: () => 'How unlawful content and unlawful use are handled is not recorded',
    missing: ({ service, missing }: Missing) =>
      `How ${service} handles unlawful content and unlawful use is not fully recorded: missing ${missing.length > 1 ? 'are' : 'is'} ${missing.map(one => EN[one]).join('; ')}. Unlawful content requires stopping, removal, correction and a report; unlawful use requires action, records and a report (Interim Measures Art 14, Deep Synthesis Provisions Art 10), and rules for this are required too (Deep Synthesis Provisions Art 7); name the documents or code under moderation in genai-measures.yaml.`,
  },
  {
    title: () => '未记录违法内容和违法使用的处置办法',
    missing: ({ service, missing }) =>
      `${service} 对违法内容和违法使用的处置未记录完整：缺少${missing.map(one => ZH[one]).join('；')}。发现违法内容，应当停止生成、停止传输、消除、整改并报告；发现使用者从事违法活动，应当处置、保存记录并报告（《暂行办法》第十四条、《深度合成规定》第十条）；管理制度见《深度合成规定》第七条。请在 genai-measures.yaml 的 moderation 中写明相应文档或代码。`,
  },
)
