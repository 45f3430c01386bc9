import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'
import { spaced } from '../../locale/spaced.ts'

export const messages = defineMessages(
  {
    title: () => 'A label is there but is off by default or never shown',
    off: ({ seen }: { seen: Sight }) =>
      `The label is off unless somebody turns it on: ${seenEn(seen)}. The Labelling Measures (Art 3) mean by a visible label what users plainly perceive, and GB 45438-2025 requires it to be shown continuously in interfaces; switch it on by default.`,
    unreferenced: ({ seen }: { seen: Sight }) =>
      `The label's words are never shown: ${seenEn(seen)} is used by no view. The Labelling Measures (Art 3) mean by a visible label what users plainly perceive; show it where the answer stands.`,
    uncalled: ({ file }: { file: string }) =>
      `${file} holds the label's words, and nothing calls it yet. The Labelling Measures (Art 3) mean by a visible label what users plainly perceive; call it where answers are returned.`,
    default: ({ seen }: { seen: Sight }) => `The switch starts off: ${seenEn(seen)}`,
    turnOn: () => 'Show the label by default',
  },
  {
    title: () => '标识默认关闭或从未显示',
    off: ({ seen }) =>
      `标识默认关闭：${seenZh(seen)}。依《标识办法》第三条，显式标识应当能被用户明显感知到；依 GB 45438-2025，交互场景界面应当持续显示。请改为默认开启。`,
    unreferenced: ({ seen }) =>
      `标识文字从未显示：${spaced(seenZh(seen), '未被任何界面使用')}。依《标识办法》第三条，显式标识应当能被用户明显感知到；请在显示回答处使用该文字。`,
    uncalled: ({ file }) =>
      `${file} 含有标识文字，但尚无代码调用。依《标识办法》第三条，显式标识应当能被用户明显感知到；请在返回回答处调用。`,
    default: ({ seen }) => `开关默认关闭：${seenZh(seen)}`,
    turnOn: () => '默认显示标识',
  },
)
