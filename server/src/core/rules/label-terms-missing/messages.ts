import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'No terms that explain the labels were seen or declared',
    missing: ({ service }: { service: string }) =>
      `No user agreement of ${service} that explains its AI labels was seen or declared. The Labelling Measures (Art 8) require the user agreement to state method, style and rules of labelling and users to be told to read it; add the clause and name the terms as labels.terms.`,
  },
  {
    title: () => '未见用户服务协议说明标识方法、样式',
    missing: ({ service }) =>
      `未见 ${service} 的用户服务协议说明标识方法、样式。依《标识办法》第八条，应当在用户服务协议中明确说明标识的方法、样式等规范，并提示用户仔细阅读；请补充条款，并在 labels.terms 中写明协议位置。`,
  },
)
