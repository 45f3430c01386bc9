import { defineMessages } from '../../locale/messages.ts'
import { someEn, someZh } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'A model or data card leaves fields empty that an inspection covers',
    empty: ({ file, fields }: { file: string; fields: readonly string[] }) =>
      `${file} leaves fields empty: ${someEn(fields, 5)}. The Interim Measures require lawful sources of data and base model (Art 7) and that they be explained on inspection (Art 19); a card is where readers look. Fill them in.`,
    fill: () => 'Fill in what the declaration and the code say',
  },
  {
    title: () => '模型卡或数据卡留有检查所需的空白字段',
    empty: ({ file, fields }) =>
      `${file} 有空白字段：${someZh(fields, 5)}。依《暂行办法》第七条、第十九条，数据和基础模型应当来源合法，并应当在监督检查时予以说明；模型卡、数据卡是首先被查看的地方。请补全。`,
    fill: () => '按声明和代码填写',
  },
)
