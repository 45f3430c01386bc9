import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'No metadata label for generated files was seen or declared',
    unlabelled: ({ seen }: { seen: Sight }) =>
      `No metadata label for generated files was seen or declared: ${seenEn(seen)} makes content that leaves as a file. The Labelling Measures (Art 5) and GB 45438-2025 ask for the AIGC field in its metadata (Label, ContentProducer, ProduceID); write it and name the writer under labels.metadata in genai-measures.yaml.`,
    leaves: ({ seen }: { seen: Sight }) => `${seenEn(seen)} hands content out as a file`,
  },
  {
    title: () => '未发现也未声明生成文件的元数据隐式标识',
    unlabelled: ({ seen }) =>
      `未发现也未声明生成文件的隐式标识：${seenZh(seen)} 生成的内容会以文件形式提供。《标识办法》第五条和 GB 45438-2025 要求在文件元数据中写入 AIGC 字段（Label、ContentProducer、ProduceID）；请写入该字段，并在 genai-measures.yaml 的 labels.metadata 中写明写入代码所在文件。`,
    leaves: ({ seen }) => `${seenZh(seen)} 以文件形式提供内容`,
  },
)
