import { defineMessages } from '../../locale/messages.ts'
import { someEn, someZh } from '../shared/wording.ts'

interface Hollow {
  /** The fields that name it. */
  readonly keys: readonly string[]
  readonly file: string
}

export const messages = defineMessages(
  {
    title: () => 'A file that the declaration names does not hold what it is named for',
    empty: ({ keys, file }: Hollow) =>
      `${file} is empty. It is named as ${someEn(keys)}, and an empty file shows nothing; write the text, or take the line out until there is one.`,
    thin: ({ keys, file }: Hollow) =>
      `${file} holds only a few words. It is named as ${someEn(keys)}, which is read as a document; write it out, or name the file that holds it.`,
    contact: ({ keys, file }: Hollow) =>
      `${file} shows no way to complain. It is named as ${someEn(keys)}, yet holds no form, address or phone and no word of complaints; the Interim Measures (Art 15) require an easy entrance.`,
    steps: ({ keys, file }: Hollow) =>
      `${file} does not say how complaints are handled. It is named as ${someEn(keys)}, and the Interim Measures (Art 15) require the steps and the answer time to be published with the entrance; add them to the page.`,
    clause: ({ keys, file }: Hollow) =>
      `${file} has no clause on labels. It is named as ${someEn(keys)}, and the Labelling Measures (Art 8) require the user agreement to explain method, style and rules of labels; add the clause, or name the file that has it.`,
  },
  {
    title: () => '声明所填文件不含该项所需内容',
    empty: ({ keys, file }) =>
      `${file} 是空文件。该文件被写作 ${someZh(keys)}，空文件不能说明任何事项；请写入内容，或在有内容之前删去该行。`,
    thin: ({ keys, file }) =>
      `${file} 内容过少。该文件被写作 ${someZh(keys)}，应为成文内容；请补充完整，或改填载有该内容的文件。`,
    contact: ({ keys, file }) =>
      `${file} 中未见投诉举报的方式。该文件被写作 ${someZh(keys)}，但没有表单、邮箱、电话，也未提及投诉举报；依《暂行办法》第十五条，应当设置便捷的投诉、举报入口。`,
    steps: ({ keys, file }) =>
      `${file} 未说明投诉如何处理。该文件被写作 ${someZh(keys)}，依《暂行办法》第十五条，应当公布处理流程和反馈时限；请在该页面中补充。`,
    clause: ({ keys, file }) =>
      `${file} 没有关于标识的条款。该文件被写作 ${someZh(keys)}，依《标识办法》第八条，用户服务协议应当说明标识的方法、样式等规范；请补充条款，或改填载有该条款的文件。`,
  },
)
