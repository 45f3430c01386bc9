import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'Training data has one source only for a language or kind',
    single: ({ what, name }: { what: string; name: string }) =>
      `All training data in ${what} comes from one source, ${name}. Filing reviewers expect several for each language and kind, domestic and overseas reasonably mixed (TC260-003 clause 5, check the text), and the Interim Measures (Art 7) require measures for diversity; add another source, or accept this with the reason.`,
  },
  {
    title: () => '某种语言或类型的训练数据只有一个来源',
    single: ({ what, name }) =>
      `${what} 训练数据只有一个来源：${name}。备案评估通常参照 TC260-003 第5章（推荐性，请核对原文）：每种语言、每种类型有多个来源，境内外合理搭配；依《暂行办法》第七条，应当采取措施增强多样性。请增加来源，或说明理由后接受此项。`,
  },
)
