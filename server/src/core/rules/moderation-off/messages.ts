import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'A content check is there but switched off',
    off: ({ seen }: { seen: Sight }) =>
      `A content check is switched off: ${seenEn(seen)}. The Deep Synthesis Provisions (Art 10) require input and output to be reviewed; switch it on for the service offered to the mainland public, or name the check that runs instead under moderation in genai-measures.yaml.`,
    switchOn: () => 'Switch the check on',
  },
  {
    title: () => '已有内容审核但处于关闭状态',
    off: ({ seen }) =>
      `内容审核处于关闭状态：${seenZh(seen)}。依《深度合成规定》第十条，应当审核输入数据和合成结果；请在面向境内公众的服务中开启，或在 genai-measures.yaml 的 moderation 中写明实际使用的检查。`,
    switchOn: () => '开启该检查',
  },
)
