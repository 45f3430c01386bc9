import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

const RULE_EN =
  'The Interim Measures (Art 11) bar unlawful keeping of inputs that identify a user, and the Personal Information Protection Law (Art 19) requires the shortest time the purpose needs'
const RULE_ZH =
  '依《暂行办法》第十一条，不得非法留存能够识别使用者身份的输入信息和使用记录；依《个人信息保护法》第十九条，保存期限应当为实现处理目的所必要的最短时间'

export const messages = defineMessages(
  {
    title: () => 'Inputs are kept with who sent them, and no end is stated',
    logged: ({ seen }: { seen: Sight }) =>
      `Users' inputs are kept with who sent them, and no end is stated: ${seenEn(seen)}. ${RULE_EN}; limit the days they are kept and state them under input_retention in genai-measures.yaml. Network logs, kept for at least six months, are another matter.`,
    stated: ({ service }: { service: string }) =>
      `Inputs of ${service} are stated to be kept with who sent them, without an end. ${RULE_EN}; write input_retention.days and the purpose.`,
  },
  {
    title: () => '用户输入连同身份留存且未说明期限',
    logged: ({ seen }) =>
      `用户输入连同身份一并留存，且未说明期限：${seenZh(seen)}。${RULE_ZH}；请限定留存天数，并在 genai-measures.yaml 的 input_retention 中写明。网络日志（留存不少于六个月）另计。`,
    stated: ({ service }) =>
      `${service} 声明用户输入连同身份留存，但未说明期限。${RULE_ZH}；请填写 input_retention.days 及目的。`,
  },
)
