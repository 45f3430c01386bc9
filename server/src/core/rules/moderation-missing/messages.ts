import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'
import { spaced } from '../../locale/spaced.ts'

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
      `No check of ${SIDE_EN[side]} was seen or declared: content generated through ${seenEn(seen)} is offered to the public. The Deep Synthesis Provisions (Art 10) require input and output to be reviewed by technical or human means, and the Interim Measures (Art 4) bar content that law forbids; add such checks (a moderation API or a filter of your own) and name the code under moderation in genai-measures.yaml.`,
  },
  {
    title: () => '未见对输入或生成内容的审核',
    unchecked: ({ seen, side }) =>
      `未见对${SIDE_ZH[side]}的审核，声明中也没有：${spaced('经由', seenZh(seen), '生成的内容提供给公众')}。依《深度合成规定》第十条，应当以技术或者人工方式审核输入数据和合成结果；依《暂行办法》第四条，不得生成法律禁止的内容。请补充审核，并在 genai-measures.yaml 的 moderation 中写明代码位置。`,
  },
)
