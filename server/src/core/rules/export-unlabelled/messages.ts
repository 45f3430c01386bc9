import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'Generated content can be taken away without a visible label in it',
    unlabelled: ({ seen }: { seen: Sight }) =>
      `Nothing says that what leaves here carries a label: ${seenEn(seen)}. Where users download, copy or export, the file itself holds a visible label (Labelling Measures Art 4); put it into the output and name the code under labels.exports in genai-measures.yaml.`,
    alsoSeen: ({ seen }: { seen: Sight }) => `${seenEn(seen)} is another way out`,
  },
  {
    title: () => '生成内容可被带走而其中没有显式标识',
    unlabelled: ({ seen }) =>
      `没有说明此处导出的内容带有标识：${seenZh(seen)}。提供下载、复制、导出功能的，应确保文件中含有显式标识（《标识办法》第四条）；请在输出中加入标识，并在 genai-measures.yaml 的 labels.exports 中写明代码位置。`,
    alsoSeen: ({ seen }) => `${seenZh(seen)} 是另一处导出`,
  },
)
