import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'
import { spaced } from '../../locale/spaced.ts'

export const messages = defineMessages(
  {
    title: () => 'No metadata label for generated files was seen or declared',
    unlabelled: ({ seen }: { seen: Sight }) =>
      `No metadata label for generated files was seen or declared: ${seenEn(seen)} makes content that leaves as a file. The Labelling Measures (Art 5) and GB 45438-2025 require the AIGC field in its metadata (Label, ContentProducer, ProduceID, and ContentPropagator and PropagateID, at first the same as the producer's); write it and name the writer under labels.metadata in genai-measures.yaml.`,
    writeHere: ({ files }: { files: string }) => `Write the AIGC field where pictures leave (${files})`,
    leaves: ({ seen }: { seen: Sight }) => `${seenEn(seen)} hands content out as a file`,
  },
  {
    title: () => '未见生成文件的元数据隐式标识',
    unlabelled: ({ seen }) =>
      `未见生成文件的隐式标识，声明中也没有：${spaced(seenZh(seen), '生成的内容会以文件形式提供')}。依《标识办法》第五条和 GB 45438-2025，应当在文件元数据中写入 AIGC 字段（Label、ContentProducer、ProduceID，以及 ContentPropagator、PropagateID，传播要素首次写入时与生成要素相同）；请写入该字段，并在 genai-measures.yaml 的 labels.metadata 中写明写入代码所在文件。`,
    writeHere: ({ files }) => `在图片输出处写入 AIGC 字段（${files}）`,
    leaves: ({ seen }) => `${seenZh(seen)} 以文件形式提供内容`,
  },
)
