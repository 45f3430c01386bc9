import { defineMessages } from '../../locale/messages.ts'

/** What reports say of change over time, and of what ends soon. */
export const recordMessages = defineMessages(
  {
    heading: ({ day }: { day: string }) => `Since the report of ${day}`,
    counts: ({ fresh, still, settled }: { fresh: number; still: number; settled: number }) =>
      `Findings: ${fresh} new, ${still} still there, ${settled} settled.`,
    dutyCounts: ({ fresh, still, settled }: { fresh: number; still: number; settled: number }) =>
      `Open duties: ${fresh} new, ${still} still open, ${settled} settled.`,
    new: () => 'new',
    still: ({ since }: { since: string }) => `since ${since}`,
    settledFinding: ({ since }: { since: string }) => `settled; open since ${since}`,
    settledDuty: ({ status, since }: { status: string; since: string }) => `${status}; open since ${since}`,
    gone: () => 'the service is no longer found',
    dueHeading: () => 'Due within 30 days',
    acceptance: () => 'the acceptance ends',
    review: () => 'review of the duty',
    overdue: () => 'review overdue',
    owner: ({ who }: { who: string }) => `looked after by ${who}`,
    reviewOn: ({ day }: { day: string }) => `review on ${day}`,
    what: () => 'What',
    day: () => 'Day',
    who: () => 'By',
    where: () => 'Where',
    settledHeading: () => 'Settled',
  },
  {
    heading: ({ day }) => `与 ${day} 的报告相比`,
    counts: ({ fresh, still, settled }) => `问题项：新增 ${fresh} 项，仍在 ${still} 项，已了结 ${settled} 项。`,
    dutyCounts: ({ fresh, still, settled }) =>
      `待处理义务：新增 ${fresh} 项，仍待处理 ${still} 项，已了结 ${settled} 项。`,
    new: () => '新增',
    still: ({ since }) => `自 ${since} 起`,
    settledFinding: ({ since }) => `已了结；自 ${since} 起存在`,
    settledDuty: ({ status, since }) => `${status}；自 ${since} 起待处理`,
    gone: () => '已不再发现该服务',
    dueHeading: () => '30 天内到期',
    acceptance: () => '接受到期',
    review: () => '复查义务',
    overdue: () => '复查已逾期',
    owner: ({ who }) => `负责人：${who}`,
    reviewOn: ({ day }) => `复查日期：${day}`,
    what: () => '事项',
    day: () => '日期',
    who: () => '负责人',
    where: () => '位置',
    settledHeading: () => '已了结',
  },
)
