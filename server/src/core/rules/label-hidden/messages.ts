import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'A label is there but is off by default or never shown',
    off: ({ seen }: { seen: Sight }) =>
      `The label is off unless somebody turns it on: ${seenEn(seen)}. The Labelling Measures (Art 4) ask that users of a public service see it without doing anything; switch it on by default.`,
    unreferenced: ({ seen }: { seen: Sight }) =>
      `The label's words are never shown: ${seenEn(seen)} is used by no view. The Labelling Measures (Art 4) ask that users see the label with the content; show it where the answer stands.`,
    default: ({ seen }: { seen: Sight }) => `The switch starts off: ${seenEn(seen)}`,
    turnOn: () => 'Show the label by default',
  },
  {
    title: () => '标识默认关闭或从未显示',
    off: ({ seen }) =>
      `标识默认关闭：${seenZh(seen)}。《标识办法》第四条要求公众服务的用户无需操作即可看到标识；请改为默认开启。`,
    unreferenced: ({ seen }) =>
      `标识文字从未显示：${seenZh(seen)} 未被任何界面使用。《标识办法》第四条要求用户随内容看到标识；请在显示回答处使用该文字。`,
    default: ({ seen }) => `开关默认关闭：${seenZh(seen)}`,
    turnOn: () => '默认显示标识',
  },
)
