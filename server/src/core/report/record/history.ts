import type { AuditedService, AuditResult, DutyStatus } from '../../engine/audit-result.ts'
import type { Finding } from '../../finding.ts'
import { type Marks, marksOf } from '../baseline.ts'
import type { PreviousFinding, PreviousReport } from './previous.ts'

/** How something stands beside the report before. */
export type Change = 'new' | 'still'

/** Since when something is as it is, as far as the reports know, and whether that is new. */
export interface Known {
  readonly change: Change
  /** ISO day: of the first report that said so. */
  readonly since: string
}

/** Something that stood open in the report before and no longer does. */
export interface SettledFinding extends PreviousFinding {
  /** When it was first seen. */
  readonly since: string
}

export interface SettledDuty {
  readonly service: string
  readonly id: string
  /** Where it stands now; `gone` where the service is no longer found. */
  readonly status: DutyStatus | 'gone'
  readonly since: string
}

/** An audit beside the one before it. */
export interface History {
  /** The day of the report before. */
  readonly previous: string
  readonly findings: ReadonlyMap<Finding, Known>
  /** Since when each duty of a service has its state, by `dutyKey`. */
  readonly duties: ReadonlyMap<string, Known>
  readonly settledFindings: readonly SettledFinding[]
  readonly settledDuties: readonly SettledDuty[]
}

/** The key of a duty of a service. */
export function dutyKey(service: string, duty: string): string {
  return `${service}\u0000${duty}`
}

/** Holds an audit against an earlier report: findings by their mark, then by what stands under them, then by place; duties by their state. */
export function compareReports(
  before: PreviousReport,
  result: AuditResult,
  textOf: (path: string) => string | undefined,
): History {
  const { known, settled } = matched(before, result, textOf)
  return {
    previous: before.auditedAsOf,
    findings: known,
    duties: dutiesOf(before, result),
    settledFindings: settled,
    settledDuties: settledDuties(before, result),
  }
}

/** Ways to know a finding again, the surest first. Reports of before there were marks leave only the last. */
const WAYS: readonly ((one: Marks) => string | undefined)[] = [
  one => one.fingerprint,
  one => one.subject,
  one => [one.ruleId, one.service ?? '', one.file].join('\u0000'),
]

function matched(before: PreviousReport, result: AuditResult, textOf: (path: string) => string | undefined) {
  const known = new Map<Finding, Known>()
  let open = marksOf(result.findings, textOf)
  let left: readonly PreviousFinding[] = before.findings
  for (const way of WAYS) {
    const waiting = new Map<string, PreviousFinding[]>()
    for (const one of left) {
      const key = way(one as Marks)
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), one])
    }
    const taken = new Set<PreviousFinding>()
    open = open.filter(({ finding, marks }) => {
      const match = waiting.get(way(marks) ?? '')?.shift()
      if (!match) return true
      taken.add(match)
      known.set(finding, { change: 'still', since: match.since ?? before.auditedAsOf })
      return false
    })
    left = left.filter(one => !taken.has(one))
  }
  for (const { finding } of open) known.set(finding, { change: 'new', since: result.asOf })
  return { known, settled: left.map(one => ({ ...one, since: one.since ?? before.auditedAsOf })) }
}

function dutiesOf(before: PreviousReport, { services, asOf }: AuditResult): Map<string, Known> {
  const known = new Map<string, Known>()
  for (const { profile, duties } of services) {
    const earlier = new Map(before.services.find(one => one.name === profile.name)?.duties.map(one => [one.id, one]))
    for (const { id, status } of duties) {
      const was = earlier.get(id)
      const isSame = was !== undefined && was.status === status
      known.set(
        dutyKey(profile.name, id),
        isSame ? { change: 'still', since: was.since ?? before.auditedAsOf } : { change: 'new', since: asOf },
      )
    }
  }
  return known
}

function settledDuties(before: PreviousReport, { services }: AuditResult): SettledDuty[] {
  const now = new Map<string, AuditedService>(services.map(one => [one.profile.name, one]))
  return before.services.flatMap(({ name, duties }) =>
    duties
      .filter(one => one.status === 'open')
      .flatMap(({ id, since = before.auditedAsOf }) => {
        const service = now.get(name)
        const status = service ? (service.duties.find(one => one.id === id)?.status ?? 'gone') : 'gone'
        return status === 'open' ? [] : [{ service: name, id, status, since }]
      }),
  )
}
