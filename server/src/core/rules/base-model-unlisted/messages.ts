import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'The family of a base model has no row by name on the public list',
    unlisted: ({ seen, family, date }: { seen: Sight; family: string; date: string }) =>
      `No service named ${family} is on the public list up to ${date}: ${seenEn(seen)}. Filing reviewers expect a base model that is filed (TC260-003); whether GB/T 45654-2025 keeps that is unconfirmed. A list of services does not tell the model underneath, so this is no bar, but a question that may come in a filing; have the answer ready.`,
  },
  {
    title: () => '公示清单中没有以该基础模型系列命名的服务',
    unlisted: ({ seen, family, date }) =>
      `截至 ${date} 的公示清单中没有名为 ${family} 的服务：${seenZh(seen)}。备案评估通常参照 TC260-003（推荐性）：使用已备案的基础模型；GB/T 45654-2025 是否保留未确认。清单列的是服务，看不出底层模型，因此这并非禁止，但备案时可能被问到；请备好说明。`,
  },
)
