import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'Users publish AI content here, but nothing reads its labels',
    missing: ({ service }: { service: string }) =>
      `Nothing is named that reads the labels of uploads to ${service}, whose users publish AI content. The Labelling Measures (Art 6) require content platforms to read the label in a file's metadata, mark posts as AI-generated, possibly or suspected, let users declare it and add their own data to the file; name the code as labels.platform_check.`,
  },
  {
    title: () => '用户可在此发布 AI 内容，但没有核验标识的代码',
    missing: ({ service }) =>
      `未写明 ${service} 核验上传内容标识的代码，而用户可声明所发布的 AI 内容。依《标识办法》第六条，传播平台应当核验元数据，按“属于、可能、疑似”提示，提供声明功能并补写传播要素；请在 labels.platform_check 中写明代码位置。`,
  },
)
