import { defineMessages } from '../../locale/messages.ts'

interface Listed {
  readonly number: string
  readonly date: string
  readonly published: string
}

export const messages = defineMessages(
  {
    title: () => 'A filing number is not on the public list shipped with this tool',
    unlisted: ({ number, date, published }: Listed) =>
      `${number} is not on the list of ${published}, which reaches to ${date}. Later numbers are not on it, local offices may announce earlier, and the copy has gaps, so this proves nothing by itself; compare it with the notice and with the CAC's own list.`,
    nearMiss: ({ number, listed, service, published }: Listed & { listed: string; service: string }) =>
      `${number} is not on the list of ${published}, but one character away from ${listed} (${service}). Compare it with the notice; a slip leads readers to another entry.`,
  },
  {
    title: () => '备案编号不在本工具所附的公示清单中',
    unlisted: ({ number, date, published }) =>
      `${number} 不在${published}公布的清单中（截至${date}）。此后的编号不在其内，属地网信办可能先行公告，且该副本有缺漏，因此这本身不说明问题；请与通知书及网信办公布的清单核对。`,
    nearMiss: ({ number, listed, service, published }) =>
      `${number} 不在${published}公布的清单中，但与 ${listed}（${service}）仅差一个字符。请与通知书核对；写错会使读者查到别的条目。`,
  },
)
