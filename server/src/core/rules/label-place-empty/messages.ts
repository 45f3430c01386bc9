import { defineMessages } from '../../locale/messages.ts'

interface Place {
  readonly file: string
}

export const messages = defineMessages(
  {
    title: () => 'The file named as a label’s place holds no complete label',
    none: ({ file }: Place) =>
      `${file} holds no label that could be found. It is named as the place of the visible label; GB 45438-2025 requires words with "AI" or 人工智能 and 生成 or 合成, such as AI生成. Show them there, name the right file, or write the words as text beside place.`,
    insert: ({ file }: Place) => `Show a label in ${file}`,
    incomplete: ({ file, value }: Place & { value: string }) =>
      `The words in ${file} name only one element: ${value}. GB 45438-2025 requires both, AI or 人工智能, and 生成 or 合成; AI生成 is enough.`,
    text: ({ value }: { value: string }) =>
      `The stated label names only one element: ${value}. GB 45438-2025 requires both, AI or 人工智能, and 生成 or 合成; AI生成 is enough.`,
    english: ({ value }: { value: string }) =>
      `The label is in English only: ${value}. Whether that satisfies the two elements of GB 45438-2025 is unconfirmed; show AI生成 beside it to be safe.`,
  },
  {
    title: () => '所声明的标识位置没有完整的标识',
    none: ({ file }) =>
      `未在 ${file} 中找到标识。该文件被声明为显式标识的位置；依 GB 45438-2025，文字应当含“AI”或“人工智能”，以及“生成”或“合成”，例如 AI生成。请在此显示标识，改为正确的文件，或在 place 旁以 text 写明文字。`,
    insert: ({ file }) => `在 ${file} 中显示标识`,
    incomplete: ({ file, value }) =>
      `${file} 中的文字只含一个要素：${value}。依 GB 45438-2025，应当同时含“AI”或“人工智能”，以及“生成”或“合成”；写 AI生成 即可。`,
    text: ({ value }) =>
      `所声明的标识只含一个要素：${value}。依 GB 45438-2025，应当同时含“AI”或“人工智能”，以及“生成”或“合成”；写 AI生成 即可。`,
    english: ({ value }) =>
      `标识只有英文：${value}。纯英文是否满足 GB 45438-2025 的两要素，未确认；建议同时显示 AI生成。`,
  },
)
