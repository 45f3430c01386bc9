import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

type Side = 'both' | 'input' | 'output'
interface Unchecked {
  readonly seen: Sight
  readonly side: Side
}

const SIDE_EN: Readonly<Record<Side, string>> = {
  both: 'what users send and what is generated',
  input: 'what users send',
  output: 'what is generated',
}
const SIDE_ZH: Readonly<Record<Side, string>> = { both: '用户输入和生成内容', input: '用户输入', output: '生成内容' }

export const messages = defineMessages(
  {
    title: () => 'No check of input or of generated content was seen or declared',
    unchecked: ({ seen, side }: Unchecked) =>
      `No check of ${SIDE_EN[side]} was seen or declared: ${seenEn(seen)} generates content for the public. What the law prohibits must not be generated (Interim Measures Art 4), and filing reviewers expect checks before and after the call; add such checks (a moderation API or a filter of your own) and name the code under moderation in genai-measures.yaml.`,
  },
  {
    title: () => '未发现也未声明对输入或生成内容的审核',
    unchecked: ({ seen, side }) =>
      `未发现也未声明对${SIDE_ZH[side]}的审核：${seenZh(seen)} 向公众生成内容。《暂行办法》第四条要求不得生成法律禁止的内容，备案审查也期望在调用前后均设检查；请补充审核，并在 genai-measures.yaml 的 moderation 中写明代码位置。`,
  },
)
