import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'A processing step drops file metadata and with it the label',
    stripped: ({ seen }: { seen: Sight }) =>
      `File metadata is dropped here, and the label with it: ${seenEn(seen)}. The Labelling Measures (Art 5) require the implicit label in the files handed out, and this step loses it; keep the metadata, write the AIGC field after this step, or name the step that does as labels.metadata.preserved_by.`,
    alsoSeen: ({ seen }: { seen: Sight }) => `${seenEn(seen)} drops metadata too`,
    keep: () => 'Keep the metadata in this step',
    carry: () => 'Write the AIGC field in this step',
  },
  {
    title: () => '处理步骤丢弃文件元数据，标识随之丢失',
    stripped: ({ seen }) =>
      `此处丢弃文件元数据，标识随之丢失：${seenZh(seen)}。依《标识办法》第五条，所提供的文件应当含有隐式标识，而本步骤会丢失它；请保留元数据，或在此步骤之后写入 AIGC 字段，并在 labels.metadata.preserved_by 中写明。`,
    alsoSeen: ({ seen }) => `${seenZh(seen)} 同样丢弃元数据`,
    keep: () => '在此步骤保留元数据',
    carry: () => '在此步骤写入 AIGC 字段',
  },
)
