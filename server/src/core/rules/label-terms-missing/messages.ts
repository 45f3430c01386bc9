import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'No terms that explain the labels were seen or declared',
    missing: ({ service }: { service: string }) =>
      `No user agreement of ${service} that explains its AI labels was seen or declared. The Labelling Measures (Art 8) ask that the user agreement state method, style and rules of labelling and that users be told to read it; add the clause and name the terms as labels.terms.`,
  },
  {
    title: () => '未发现也未声明说明标识规则的用户协议',
    missing: ({ service }) =>
      `未发现也未声明 ${service} 的用户协议对标识作出说明。《标识办法》第八条要求在用户服务协议中说明标识的方法、样式等规范，并提示用户仔细阅读；请补充条款，并在 labels.terms 中写明协议位置。`,
  },
)
