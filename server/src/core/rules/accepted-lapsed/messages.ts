import { defineMessages } from '../../locale/messages.ts'

interface Entry {
  readonly rule: string
}

export const messages = defineMessages(
  {
    title: () => 'An accepted finding has lapsed or accepts nothing any more',
    expired: ({ rule, until }: Entry & { until: string }) =>
      `The acceptance of ${rule} ended on ${until}. The finding shows again; look at it, then write a new day or resolve it.`,
    expiredBeyond: ({ rule, until, file }: Entry & { until: string; file: string }) =>
      `The acceptance of ${rule} in ${file}, which this extends, ended on ${until}. What it accepted shows again; whoever keeps that file can look at it and write a new day.`,
    stale: ({ rule }: Entry) => `Nothing is found by ${rule} here any more. The entry can go.`,
    takeOut: () => 'Take the entry out',
    lookAgain: ({ until }: { until: string }) => `Look again on ${until}`,
  },
  {
    title: () => '已接受的问题项已到期或无对应结果',
    expired: ({ rule, until }) =>
      `对 ${rule} 的接受已于 ${until} 到期。该问题项重新显示；请复查后填写新的日期，或予以解决。`,
    expiredBeyond: ({ rule, until, file }) =>
      `所沿用的 ${file} 中对 ${rule} 的接受已于 ${until} 到期。其所接受的问题项重新显示；请由该文件的维护者复查并填写新的日期。`,
    stale: ({ rule }) => `${rule} 在此已无问题项。该条目可以删除。`,
    takeOut: () => '删除该条目',
    lookAgain: ({ until }) => `改为 ${until} 复查`,
  },
)
