import { withFindings } from '../../core/engine/with-findings.ts'
import type { AuditResult } from '../../core/engine/audit-result.ts'
import { type Finding, SEVERITIES } from '../../core/finding.ts'
import { type Message, message, render } from '../../core/locale/messages.ts'
import { type Baseline, compareWith, makeBaseline, readBaseline } from '../../core/report/baseline.ts'
import { jsonReport, type ReportContext } from '../../core/report/json.ts'
import { summarize } from '../../core/report/overview-entry.ts'
import { textReport } from '../../core/report/text.ts'
import { json } from '../../core/text/medium/json.ts'
import type { Line, Printable } from '../../core/text/medium/safe.ts'
import { readRegularText } from '../../workspace/open-regular.ts'
import { replaceFile } from '../../workspace/replace-file.ts'
import { cliMessages } from '../messages.ts'
import type { AuditOutcome } from './outcome.ts'
import { AuditTrouble, type Scan, scan } from './scan.ts'
import type { AuditSettings, Threshold } from './settings.ts'
import { changesTellNothing } from './unchanged.ts'

/** What the audit of one folder is told by who asks for it; the findings are the same without. */
export interface AuditAids {
  /** Hears how far it is. */
  readonly progress?: (done: number, of: number) => void
  /** Nothing is summed up, so that no entry is needed. */
  readonly alone?: boolean
}

/** Audits one folder and writes its report as text. Never throws for what the line or the folder asks: that is `trouble`. */
export async function auditOne(root: string, settings: AuditSettings, aids: AuditAids = {}): Promise<AuditOutcome> {
  const say = (line: Message): Line => render(line, settings.language)
  try {
    if (aids.alone && (await changesTellNothing(root, settings))) return { reports: [], fails: false, notes: [] }
    const again = aids.alone ? await toldAgain(root, settings) : undefined
    if (again?.outcome) return again.outcome
    const scanned = await withLabels(root, await scan(root, settings, aids.progress, again?.listing), settings)
    const { result, context, notes } = await narrowed(root, await withHistory(scanned, settings), settings)
    const outcome: AuditOutcome = {
      reports: await Promise.all(settings.reports.map(one => write(result, context, one, settings))),
      fails:
        settings.writeBaseline !== undefined && settings.baseline === undefined
          ? false
          : reaches(result.findings, settings.threshold),
      notes: notes.map(say),
      entry: aids.alone ? undefined : summarize(jsonReport(result, context), ''),
    }
    if (scanned.isRepeatable) await again?.keep(outcome, context.durationMs)
    return again ? { ...outcome, notes: [...again.notes, ...outcome.notes] } : outcome
  } catch (error) {
    if (error instanceof AuditTrouble) return { trouble: say(error.line), reports: [], fails: false, notes: [] }
    throw error
  }
}

/** Loaded where it is asked for. */
async function toldAgain(root: string, settings: AuditSettings) {
  if (settings.cache === undefined) return undefined
  return (await import('./told-again.ts')).toldAgain(root, settings)
}

async function withLabels(root: string, scanned: Scan, { labels, asOf }: AuditSettings): Promise<Scan> {
  if (!labels) return scanned
  const { surveyLabels } = await import('./label-survey.ts')
  const { counts, findings } = await surveyLabels(root, scanned.loaded)
  const { areDetailsInForce, findDuty } = await import('../../core/law/duties.ts')
  const binds = (id: string): boolean => {
    const duty = findDuty(id)
    return duty === undefined || areDetailsInForce(duty, asOf)
  }
  const { result, context, notes } = scanned
  return {
    ...scanned,
    result: withFindings(result, [...result.findings, ...findings.filter(one => one.duties.some(binds))]),
    context: { ...context, labels: counts },
    notes: [...notes, message(cliMessages, 'labels', { ...counts })],
  }
}

/** Holds everything that was found against an earlier report, before options leave something out. */
async function withHistory(scanned: Scan, { previous }: AuditSettings): Promise<Scan> {
  if (previous === undefined) return scanned
  const { historyFrom } = await import('./history.ts')
  return { ...scanned, context: { ...scanned.context, history: await historyFrom(previous, scanned) } }
}

/** Leaves out what the line does not ask for. A baseline is written of everything: options that look at a part must not make the rest new. */
async function narrowed(root: string, scanned: Scan, settings: AuditSettings): Promise<Scan> {
  let { result } = scanned
  const { context } = scanned
  const notes = [...scanned.notes]
  const known = settings.baseline === undefined ? undefined : await baselineOf(settings.baseline)
  if (settings.writeBaseline !== undefined)
    await save(settings.writeBaseline, makeBaseline(result.findings, context.textOf, result.asOf))
  if (known) {
    const { fresh, known: seen, gone } = compareWith(known, result.findings, context.textOf)
    result = withFindings(result, fresh)
    notes.push(message(cliMessages, 'baseline', { fresh: fresh.length, known: seen.length, gone }))
  }
  if (settings.since !== undefined) result = withFindings(result, await touched(root, scanned, result, settings.since))
  if (settings.service !== undefined) result = only(settings.service, result)
  return { ...scanned, result, notes }
}

async function baselineOf(file: string): Promise<Baseline> {
  const text = await readRegularText(file).catch(() => undefined)
  if (text === undefined) throw new AuditTrouble(message(cliMessages, 'unreadable', { path: file }))
  const baseline = readBaseline(text)
  if (!baseline) throw new AuditTrouble(message(cliMessages, 'notBaseline', { path: file }))
  return baseline
}

async function save(file: string, baseline: Baseline): Promise<void> {
  try {
    await replaceFile(file, json(baseline))
  } catch {
    throw new AuditTrouble(message(cliMessages, 'unwritable', { path: file }))
  }
}

async function touched(
  root: string,
  { loaded, workspace }: Scan,
  result: AuditResult,
  revision: string,
): Promise<Finding[]> {
  const { changesSince, loadGitTree, touchedBy } = await import('./since.ts')
  const { treeSince, GitError } = await loadGitTree()
  const present = [...loaded.texts.keys(), ...loaded.others]
  try {
    return touchedBy(await changesSince(await treeSince(root, revision), workspace, { present }), result)
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    throw new AuditTrouble(message(cliMessages, error.reason, { detail: error.message }))
  }
}

/** One service, its findings, and what was seen in its files. */
function only(name: string, result: AuditResult): AuditResult {
  const services = result.services.filter(({ profile }) => profile.name === name)
  if (services.length === 0) {
    const names = result.services.map(({ profile }) => profile.name).join(', ')
    throw new AuditTrouble(message(cliMessages, 'noService', { name, names }))
  }
  const files = new Set(services.flatMap(({ profile }) => profile.seen.map(one => one.file)))
  const narrow = withFindings(
    { ...result, services },
    result.findings.filter(finding => finding.service === name),
  )
  const own = (finding: Finding) => finding.service === name
  return {
    ...narrow,
    accepted: result.accepted.filter(own),
    withheld: result.withheld.filter(own),
    facts: result.facts.filter(facts => files.has(facts.path)),
  }
}

/** Forms other than the usual one are loaded when they are asked for. */
async function write(
  result: AuditResult,
  told: ReportContext,
  { format, color, isKept }: AuditSettings['reports'][number],
  { explainScope }: AuditSettings,
): Promise<Extract<Printable, string>> {
  // How long it took is for who waits; a file that is kept is the same bytes for the same tree, day and law.
  const context = isKept ? { ...told, durationMs: 0 } : told
  if (format !== 'text') {
    const { RENDERERS } = await import('../../core/report/formats.ts')
    return RENDERERS[format](result, context)
  }
  return textReport(result, context, { color, explainScope })
}

function reaches(findings: readonly Finding[], threshold: Threshold): boolean {
  if (threshold === 'never') return false
  const limit = SEVERITIES.indexOf(threshold)
  return findings.some(finding => SEVERITIES.indexOf(finding.severity) <= limit)
}
