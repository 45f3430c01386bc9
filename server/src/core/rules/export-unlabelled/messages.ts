import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'No visible label was seen in content that users download, copy or export',
    unlabelled: ({ seen }: { seen: Sight }) =>
      `Nothing says that what leaves here carries a label: ${seenEn(seen)}. Where users download, copy or export, the Labelling Measures (Art 4 para 2) require a visible label in the file itself; put it into the output and name the code under labels.exports in genai-measures.yaml.`,
    alsoSeen: ({ seen }: { seen: Sight }) => `${seenEn(seen)} is another way out`,
  },
  {
    title: () => '下载、复制、导出的内容未见显式标识',
    unlabelled: ({ seen }) =>
      `未见此处导出的内容带有显式标识：${seenZh(seen)}。依《标识办法》第四条第二款，提供下载、复制、导出功能的，应当确保文件中含有显式标识；请在输出中加入标识，并在 genai-measures.yaml 的 labels.exports 中写明代码位置。`,
    alsoSeen: ({ seen }) => `${seenZh(seen)} 是另一处导出`,
  },
)
