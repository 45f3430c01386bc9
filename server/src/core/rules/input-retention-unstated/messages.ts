import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'How long users’ inputs are kept is not stated',
    logged: ({ seen }: { seen: Sight }) =>
      `Users' inputs are logged with who sent them, and no end is stated: ${seenEn(seen)}. The Interim Measures (Art 11) bar keeping inputs that identify a user without lawful ground; limit the days they are kept and state them under input_retention in genai-measures.yaml.`,
    unstated: ({ service }: { service: string }) =>
      `How long inputs of ${service} are kept is not stated. The Interim Measures (Art 11) protect inputs and usage records and bar keeping identifying ones without lawful ground; state identity and days under input_retention in genai-measures.yaml.`,
  },
  {
    title: () => '未说明用户输入的留存期限',
    logged: ({ seen }) =>
      `用户输入连同身份一并记录，且未说明期限：${seenZh(seen)}。《暂行办法》第十一条规定不得非法留存能够识别使用者身份的输入信息和使用记录；请限定留存天数，并在 genai-measures.yaml 的 input_retention 中写明。`,
    unstated: ({ service }) =>
      `未说明 ${service} 的用户输入留存多久。《暂行办法》第十一条要求保护输入信息和使用记录，不得非法留存能够识别身份的内容；请在 genai-measures.yaml 的 input_retention 中写明是否关联身份及留存天数。`,
  },
)
