import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'No service agreement with users was seen or declared',
    missing: ({ service }: { service: string }) =>
      `No service agreement of ${service} was seen or declared. The Interim Measures (Art 9) ask for an agreement with registered users on the rights and duties of both sides; name the terms as user_agreement in genai-measures.yaml.`,
  },
  {
    title: () => '未发现也未声明用户服务协议',
    missing: ({ service }) =>
      `未发现也未声明 ${service} 的用户服务协议。《暂行办法》第九条要求与注册使用者签订服务协议，明确双方权利义务；请在 genai-measures.yaml 的 user_agreement 中写明协议所在位置。`,
  },
)
