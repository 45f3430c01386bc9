import { DUTY_STATUSES, type DutyStatus } from '../engine/status/standing.ts'
import { SEVERITIES, type Severity } from '../finding.ts'

/** What an overview keeps of one report: counts, no texts and no places. */
export interface OverviewEntry {
  /** The audited folder's name. */
  readonly name: string
  /** Where the report lies; empty for an audit just made. */
  readonly report: string
  /** ISO days. */
  readonly auditedAsOf: string
  readonly lawAsOf: string
  readonly listAsOf: string
  readonly toolVersion: string
  readonly services: readonly OverviewService[]
  readonly findings: Readonly<Record<Severity, number>>
  /** Findings by rule. */
  readonly rules: Readonly<Record<string, number>>
}

export interface OverviewService {
  readonly name: string
  readonly audience: string
  readonly territory: string
  readonly basis: string
  readonly generates: readonly string[]
  readonly trains: boolean
  /** Ids of duties that stand open, and of those the team accepted. */
  readonly open: readonly string[]
  readonly accepted: readonly string[]
  /** How many duties stand in each state. */
  readonly states: DutyCounts
  readonly filingNumbers: number
}

/** Duties by state. */
export type DutyCounts = Readonly<Record<DutyStatus, number>>

type Data = Readonly<Record<string, unknown>>

/** Forms of the report that can be read: an overview keeps open and accepted duties, which mean the same in both, and counts the others. */
const READABLE: ReadonlySet<unknown> = new Set([1, 2])

/** Takes from a parsed JSON report what an overview needs; undefined when it is no report. `file` is where it lies, and its name where it has none of its own. */
export function summarize(report: unknown, file: string): OverviewEntry | undefined {
  const { schemaVersion, tool, law, auditedAsOf, workspace, services, findings } = dataOf(report)
  if (!READABLE.has(schemaVersion) || dataOf(tool).name !== 'genai-measures') return undefined
  if (!Array.isArray(services) || !Array.isArray(findings)) return undefined
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 }
  const rules: Record<string, number> = Object.create(null)
  for (const finding of findings.map(dataOf)) {
    const severity = SEVERITIES.find(one => one === finding.severity)
    if (severity) counts[severity]++
    const rule = text(finding.ruleId)
    if (rule) rules[rule] = (rules[rule] ?? 0) + 1
  }
  return {
    name: text(workspace) || file.replace(/\.json$/i, ''),
    report: file,
    auditedAsOf: text(auditedAsOf),
    lawAsOf: text(dataOf(law).asOf),
    listAsOf: text(dataOf(law).filedServicesAsOf),
    toolVersion: text(dataOf(tool).version),
    services: services.map(dataOf).filter(isOffered).map(serviceOf),
    findings: counts,
    rules,
  }
}

function isOffered({ generates, trains, scope }: Data): boolean {
  return texts(generates).length > 0 || trains === true || dataOf(scope).basis === 'declared'
}

function serviceOf({ name, scope, generates, trains, duties, filingNumbers }: Data): OverviewService {
  const { audience, territory, basis } = dataOf(scope)
  const all = Array.isArray(duties) ? duties.map(dataOf) : []
  const having = (status: string) => all.filter(duty => duty.status === status).map(duty => text(duty.id))
  return {
    name: text(name),
    audience: text(audience),
    territory: text(territory),
    basis: text(basis),
    generates: texts(generates),
    trains: trains === true,
    open: having('open'),
    accepted: having('accepted'),
    states: statesOf(all),
    filingNumbers: texts(filingNumbers).length,
  }
}

/** A report of the first form says `discharged` of what no rule found fault with: nothing was seen, as it is called now. */
function statesOf(duties: readonly Data[]): DutyCounts {
  const counts = Object.fromEntries(DUTY_STATUSES.map(status => [status, 0])) as Record<DutyStatus, number>
  for (const duty of duties) {
    const status = duty.status === 'discharged' ? 'nothing-seen' : duty.status
    if (DUTY_STATUSES.includes(status as DutyStatus)) counts[status as DutyStatus]++
  }
  return counts
}

function dataOf(value: unknown): Data {
  return typeof value === 'object' && value !== null ? (value as Data) : {}
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
}
