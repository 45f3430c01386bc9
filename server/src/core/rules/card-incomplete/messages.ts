import { defineMessages } from '../../locale/messages.ts'
import { someEn, someZh } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'A model or data card leaves fields empty that an inspection asks for',
    empty: ({ file, fields }: { file: string; fields: readonly string[] }) =>
      `${file} leaves fields empty: ${someEn(fields, 5)}. The Interim Measures (Art 7 and Art 19, check the official text) ask for the lawful source of data and base model to be shown, and a card is where readers look; fill them in.`,
    fill: () => 'Fill in what the declaration and the code say',
  },
  {
    title: () => '模型卡或数据卡留有检查所需的空白字段',
    empty: ({ file, fields }) =>
      `${file} 有空白字段：${someZh(fields, 5)}。《暂行办法》第七条、第十九条（请核对官方文本）要求说明数据和基础模型的来源，模型卡、数据卡是首先被查看的地方；请补全。`,
    fill: () => '按声明和代码填写',
  },
)
