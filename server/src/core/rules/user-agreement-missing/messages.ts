import { defineMessages } from '../../locale/messages.ts'

interface Service {
  readonly service: string
}

export const messages = defineMessages(
  {
    title: () => 'No service agreement with users was seen or declared',
    missing: ({ service }: Service) =>
      `No service agreement of ${service} was seen or declared, yet users sign in. The Interim Measures (Art 9 para 2) require an agreement with registered users on the rights and duties of both sides; name the terms as user_agreement in genai-measures.yaml.`,
    ifRegistered: ({ service }: Service) =>
      `No service agreement of ${service} was seen or declared. Where users register, the Interim Measures (Art 9 para 2) require an agreement with them on the rights and duties of both sides; name the terms as user_agreement in genai-measures.yaml.`,
  },
  {
    title: () => '未见用户服务协议',
    missing: ({ service }) =>
      `未见 ${service} 的用户服务协议，声明中也没有，而用户须登录使用。依《暂行办法》第九条第二款，应当与注册用户签订服务协议，明确双方权利义务；请在 genai-measures.yaml 的 user_agreement 中写明协议所在位置。`,
    ifRegistered: ({ service }) =>
      `未见 ${service} 的用户服务协议，声明中也没有。如有注册用户，依《暂行办法》第九条第二款，应当与其签订服务协议，明确双方权利义务；请在 genai-measures.yaml 的 user_agreement 中写明协议所在位置。`,
  },
)
