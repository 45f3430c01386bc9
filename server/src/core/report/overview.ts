import { DUTY_STATUSES, type DutyStatus } from '../engine/status/standing.ts'
import type { Severity } from '../finding.ts'
import type { DutyCounts, OverviewEntry } from './overview-entry.ts'
import { type OverviewTrend, sortByDay } from './overview-trends.ts'

/** One line of the overview: a repository. */
export interface OverviewRow
  extends Pick<OverviewEntry, 'name' | 'report' | 'auditedAsOf' | 'lawAsOf' | 'listAsOf' | 'toolVersion' | 'findings'> {
  /** Offered services, and how many of them are stated or seen as public. */
  readonly services: number
  readonly public: number
  readonly undeclared: number
  /** Open duties over all services. */
  readonly open: number
  readonly accepted: number
  /** Duties of all services by their state. */
  readonly states: DutyCounts
}

/** How often something stands open. */
export interface OverviewCount {
  readonly id: string
  /** Findings of a rule; services with an open duty. */
  readonly count: number
  readonly repositories: number
}

/** Many reports on one page. */
export interface Overview {
  readonly rows: readonly OverviewRow[]
  readonly totals: Pick<OverviewRow, 'services' | 'public' | 'undeclared' | 'open' | 'accepted' | 'states' | 'findings'>
  /** Repositories of which reports of several days were given. */
  readonly trends: readonly OverviewTrend[]
  readonly duties: readonly OverviewCount[]
  readonly rules: readonly OverviewCount[]
  /** What could not be used, by name. */
  readonly unusable: readonly string[]
}

/** Joins reports one at a time; memory grows with one short entry a report. */
export class OverviewBuilder {
  readonly #entries: OverviewEntry[] = []
  readonly #unusable: string[] = []

  add(entry: OverviewEntry): void {
    this.#entries.push(entry)
  }

  unusable(name: string): void {
    this.#unusable.push(name)
  }

  /** The overview so far: worst repositories first, most frequent duties and rules first. */
  build(): Overview {
    const { current, trends } = sortByDay(this.#entries)
    const rows = current.map(rowOf).toSorted(byNeed)
    const duties: Counts = new Map()
    const rules: Counts = new Map()
    for (const entry of current) {
      const open: Record<string, number> = Object.create(null)
      for (const id of entry.services.flatMap(one => one.open)) open[id] = (open[id] ?? 0) + 1
      tally(duties, open)
      tally(rules, entry.rules)
    }
    const sum = (key: 'services' | 'public' | 'undeclared' | 'open' | 'accepted') =>
      rows.reduce((all, row) => all + row[key], 0)
    const count = (severity: Severity) => rows.reduce((all, row) => all + row.findings[severity], 0)
    return {
      rows,
      totals: {
        services: sum('services'),
        public: sum('public'),
        undeclared: sum('undeclared'),
        open: sum('open'),
        accepted: sum('accepted'),
        states: added(rows.map(row => row.states)),
        findings: {
          error: count('error'),
          warning: count('warning'),
          information: count('information'),
          hint: count('hint'),
        },
      },
      trends,
      duties: ranked(duties),
      rules: ranked(rules),
      unusable: this.#unusable.toSorted(),
    }
  }
}

type Counts = Map<string, { count: number; repositories: number }>

function rowOf({ services, rules: _rules, ...rest }: OverviewEntry): OverviewRow {
  return {
    ...rest,
    services: services.length,
    public: services.filter(one => one.audience === 'public').length,
    undeclared: services.filter(one => one.basis !== 'declared').length,
    open: services.reduce((sum, one) => sum + one.open.length, 0),
    accepted: services.reduce((sum, one) => sum + one.accepted.length, 0),
    states: added(services.map(one => one.states)),
  }
}

function added(all: readonly DutyCounts[]): DutyCounts {
  const sum = (status: DutyStatus) => all.reduce((total, one) => total + one[status], 0)
  return Object.fromEntries(DUTY_STATUSES.map(status => [status, sum(status)])) as DutyCounts
}

function tally(into: Counts, counts: Readonly<Record<string, number>>): void {
  for (const [id, count] of Object.entries(counts)) {
    const before = into.get(id) ?? { count: 0, repositories: 0 }
    into.set(id, { count: before.count + count, repositories: before.repositories + 1 })
  }
}

function ranked(counts: ReadonlyMap<string, { count: number; repositories: number }>): OverviewCount[] {
  return [...counts]
    .map(([id, one]) => ({ id, ...one }))
    .toSorted((a, b) => b.repositories - a.repositories || b.count - a.count || (a.id < b.id ? -1 : 1))
}

function byNeed(a: OverviewRow, b: OverviewRow): number {
  return (
    b.findings.error - a.findings.error ||
    b.findings.warning - a.findings.warning ||
    b.open - a.open ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  )
}
