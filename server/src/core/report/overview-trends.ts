import type { OverviewEntry } from './overview-entry.ts'

/** What stood open in a repository on one day. */
export interface OverviewDay {
  /** ISO day. */
  readonly day: string
  readonly open: number
  readonly findings: number
}

/** A repository of which reports of several days were given: the days in their order. */
export interface OverviewTrend {
  readonly name: string
  readonly days: readonly OverviewDay[]
}

/** Reports sorted into what stands now and how it came to that. */
export interface Sorted {
  /** Of each repository the reports of its last day. */
  readonly current: readonly OverviewEntry[]
  readonly trends: readonly OverviewTrend[]
}

/**
 * Tells apart repositories and days: reports of one folder name that share a service are of one repository, and its last day is what stands
 * now. Where nothing is shared they are two repositories of one name.
 */
export function sortByDay(entries: readonly OverviewEntry[]): Sorted {
  const groups = repositories(entries)
  const current: OverviewEntry[] = []
  const trends: OverviewTrend[] = []
  for (const group of groups) {
    const days = [...new Set(group.map(one => one.auditedAsOf))].toSorted()
    current.push(...group.filter(one => one.auditedAsOf === days.at(-1)))
    if (days.length > 1)
      trends.push({
        name: group[0]?.name ?? '',
        days: days.map(day =>
          onDay(
            day,
            group.filter(one => one.auditedAsOf === day),
          ),
        ),
      })
  }
  return { current, trends: trends.toSorted((a, b) => rise(b) - rise(a) || (a.name < b.name ? -1 : 1)) }
}

/** How many more duties stand open on the last day than on the first. */
export function rise({ days }: OverviewTrend): number {
  return (days.at(-1)?.open ?? 0) - (days[0]?.open ?? 0)
}

function onDay(day: string, entries: readonly OverviewEntry[]): OverviewDay {
  return {
    day,
    open: sum(entries.flatMap(one => one.services.map(({ open }) => open.length))),
    findings: sum(entries.flatMap(one => Object.values(one.findings))),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

function repositories(entries: readonly OverviewEntry[]): OverviewEntry[][] {
  const byName = new Map<string, { services: Set<string>; group: OverviewEntry[] }[]>()
  for (const entry of entries) {
    const known = byName.get(entry.name) ?? []
    const names = entry.services.map(one => one.name)
    const same = known.find(
      ({ services }) => (services.size === 0 && names.length === 0) || names.some(one => services.has(one)),
    )
    if (same) {
      same.group.push(entry)
      for (const one of names) same.services.add(one)
    } else byName.set(entry.name, [...known, { services: new Set(names), group: [entry] }])
  }
  return [...byName.values()].flat().map(({ group }) => group)
}
