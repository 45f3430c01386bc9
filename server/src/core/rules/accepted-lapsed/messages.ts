import { defineMessages } from '../../locale/messages.ts'

interface Entry {
  readonly rule: string
}

export const messages = defineMessages(
  {
    title: () => 'An accepted finding has lapsed, is incomplete or accepts nothing',
    incomplete: ({ rule, missing }: Entry & { missing: readonly string[] }) =>
      `This does not yet accept ${rule}: ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing. A finding is accepted with a reason and a day on which to look again.`,
    expired: ({ rule, until }: Entry & { until: string }) =>
      `The acceptance of ${rule} ended on ${until}. The finding shows again; look at it, then write a new day or resolve it.`,
    stale: ({ rule }: Entry) => `Nothing is found by ${rule} here any more. The entry can go.`,
    takeOut: () => 'Take the entry out',
    lookAgain: ({ until }: { until: string }) => `Look again on ${until}`,
    unknown: ({ rule }: Entry) =>
      `There is no rule ${rule}. Nothing is accepted by this entry; see the list of rules for the id.`,
  },
  {
    title: () => '已接受的问题项已到期、不完整或无对应结果',
    incomplete: ({ rule, missing }) => `尚未接受 ${rule}：缺少 ${missing.join('、')}。接受问题项请写明理由和复查日期。`,
    expired: ({ rule, until }) =>
      `对 ${rule} 的接受已于 ${until} 到期。该问题项重新显示；请复查后填写新的日期，或予以解决。`,
    stale: ({ rule }) => `${rule} 在此已无问题项。该条目可以删除。`,
    takeOut: () => '删除该条目',
    lookAgain: ({ until }) => `改为 ${until} 复查`,
    unknown: ({ rule }) => `没有名为 ${rule} 的规则。该条目不起作用；规则名称见规则清单。`,
  },
)
