import { basisOf } from '../evidence/basis.ts'
import { type Evidence, isSetting, type Seen } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { AuditResult } from '../engine/audit-result.ts'
import { marksOf } from './baseline.ts'
import { type Digest, reportDigest, type Sha256 } from './digest.ts'
import type { Place } from '../finding.ts'
import { isAboutLabel } from '../labels/as-finding.ts'
import type { LawStand } from '../law/as-of.ts'
import type { Language } from '../locale/messages.ts'
import { render } from '../locale/messages.ts'
import { dueSoon, keeperOf } from './record/due.ts'
import { dutyKey, type History, type Known } from './record/history.ts'
import { type Role, roleOf } from '../service/role.ts'
import { leavesAsIs } from '../rules/shared/accept.ts'
import { type LeftFile, leftFiles } from './left-out.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Span } from '../text/span.ts'

/** Counts of files, as the host saw them. */
export interface FileCounts {
  readonly seen: number
  readonly read: number
  readonly skipped: number
  readonly unreadable: number
}

/** Counts of the files whose AIGC labels were looked for. */
export interface LabelCounts {
  /** Files of kinds that carry labels. */
  readonly files: number
  readonly read: number
  /** Left out of a sample, because their folder holds too many. */
  readonly notRead: number
  readonly unreadable: number
  /** Files that carry a label, or something meant as one. */
  readonly labelled: number
}

/** What a report needs beside the result. */
export interface ReportContext extends LawStand {
  /** Name of the audited folder. */
  readonly workspace?: string
  /** Only when labels of files were asked for; what was found is among the findings. */
  readonly labels?: LabelCounts
  readonly toolVersion: string
  readonly language: Language
  readonly files: FileCounts
  readonly durationMs: number
  /** Text of an audited file, for turning spans into lines; undefined when it is gone. */
  readonly textOf: (path: string) => string | undefined
  /** Files that were listed but not used, and why, by a word of ours (`unreadable`, `binary`, `encoding`). */
  readonly left?: readonly { readonly path: string; readonly why: string }[]
  /** What an earlier report tells of change; only when one was given. */
  readonly history?: History
  /** How to bind the report to its tree; without, it carries no digest. */
  readonly seal?: { readonly sha256: Sha256; readonly inputs: () => string }
}

/** A place as reports count it: lines and columns from 1, columns in UTF-16 units. */
export interface ReportPlace {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Version of the report's form: 2 since duties carry their reason and `discharged` fell apart into the states of `DutyStatus`. */
export const REPORT_SCHEMA_VERSION = 2

/** The lines of so many files are kept at once: a report goes from file to file, and comes back to few. */
const MOST_INDEXED = 1_000

/** Makes a function that turns spans into report places, indexing each file once, of a large tree mostly once. */
export function placer(textOf: (path: string) => string | undefined): (place: Place) => ReportPlace {
  const indexes = new Map<string, LineIndex>()
  return ({ file, span }) => {
    let index = indexes.get(file)
    if (!index) {
      if (indexes.size === MOST_INDEXED) indexes.clear()
      indexes.set(file, (index = new LineIndex(textOf(file) ?? '')))
    }
    return { file, ...between(index, span) }
  }
}

function between(index: LineIndex, span: Span): Omit<ReportPlace, 'file'> {
  const start = index.positionAt(span.start)
  const end = index.positionAt(span.end)
  return { line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 }
}

/** The report as plain data, ready for `JSON.stringify`: the stable contract between the tool and whoever reads its output. */
export function jsonReport(result: AuditResult, context: ReportContext) {
  const said = whatItSays(result, context)
  if (context.seal === undefined) return { ...said, durationMs: context.durationMs }
  const { sha256, inputs } = context.seal
  const digest: Digest = { algorithm: 'sha256', inputs: inputs(), report: reportDigest(said, sha256) }
  return { ...said, durationMs: context.durationMs, digest }
}

function whatItSays(result: AuditResult, context: ReportContext) {
  const place = placer(context.textOf)
  const known = marksOf(result.findings, context.textOf)
  const marks = (index: number) => {
    const { fingerprint, subject } = known[index]?.marks ?? {}
    return { fingerprint, subject }
  }
  const serviceOf = new Map<string, string>()
  for (const { profile } of result.services)
    for (const one of profile.seen) if (!serviceOf.has(one.file)) serviceOf.set(one.file, profile.name)
  const roleAt = rolesOf(result)
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    tool: { name: 'genai-measures', version: context.toolVersion },
    law: {
      asOf: context.lawAsOf,
      filedServicesAsOf: context.filedServicesAsOf,
      ...(context.lawPack && { pack: context.lawPack }),
    },
    auditedAsOf: result.asOf,
    ...(result.level ? { level: result.level } : {}),
    ...(context.workspace ? { workspace: context.workspace } : {}),
    services: result.services.map(({ profile, duties }) => ({
      name: profile.name,
      root: profile.root,
      kind: profile.kind,
      scope: {
        audience: profile.scope.audience,
        territory: profile.scope.territory,
        basis: profile.scope.basis,
        reasons: [...profile.scope.audienceReasons, ...profile.scope.territoryReasons].map(reason => ({
          text: render(reason.message, context.language),
          ...(reason.at ? { at: place(reason.at) } : {}),
        })),
      },
      generates: profile.generates,
      exposure: profile.exposure,
      access: profile.access,
      providers: profile.providers,
      models: profile.models,
      baseModels: profile.baseModels,
      datasets: profile.datasets,
      trains: profile.trains,
      labels: profile.labels,
      moderation: profile.moderation,
      filingNumbers: profile.filingNumbers,
      duties: duties.map(({ id, status, why, at, findings }) => ({
        id,
        status,
        why: render(why, context.language),
        ...(at ? { at: place(at) } : {}),
        ...keeperOf(profile, id),
        ...changed(context.history?.duties.get(dutyKey(profile.name, id))),
        findings,
      })),
    })),
    evidence: result.facts.flatMap(facts =>
      facts.evidence
        .filter(one => !isSetting(one))
        .map(one => ({
          kind: one.kind,
          ...place({ file: facts.path, span: one.span }),
          value: one.value,
          ...('generates' in one.detail && one.detail.generates ? { generates: one.detail.generates } : {}),
          ...('access' in one.detail && one.detail.access ? { access: one.detail.access } : {}),
          ...('provider' in one.detail && one.detail.provider ? { provider: one.detail.provider } : {}),
          confidence: facts.role === 'product' ? one.confidence : 'low',
          basis: basisOf(one),
          ...roleAt(facts, one),
          fileRole: facts.role,
          ...(serviceOf.has(facts.path) ? { service: serviceOf.get(facts.path) } : {}),
        })),
    ),
    findings: result.findings.map((finding, index) => ({
      ruleId: finding.ruleId,
      family: finding.family,
      severity: finding.severity,
      message: render(finding.message, context.language),
      ...place(finding.at),
      ...(finding.service ? { service: finding.service } : {}),
      duties: finding.duties,
      related: finding.related.map(one => ({ message: render(one.message, context.language), ...place(one.at) })),
      fixable: finding.fixes.some(fix => !leavesAsIs(fix)),
      ...marks(index),
      ...changed(context.history?.findings.get(finding)),
    })),
    ...(context.history ? { previous: previousOf(context.history) } : {}),
    due: dueSoon(result).map(({ at, isPast, ...due }) => ({ ...due, overdue: isPast, at: place(at) })),
    ...(context.labels ? { labels: { ...context.labels, findings: labelFindings(result) } } : {}),
    files: context.files,
    ...notRead(result, context),
  }
}

/** Since when something is so; nothing where no earlier report was given. */
function changed(known: Known | undefined): Partial<Known> {
  return known ? { change: known.change, since: known.since } : {}
}

/** The report before, and what of it no longer stands open. */
function previousOf({ previous, settledFindings, settledDuties }: History) {
  return {
    auditedAsOf: previous,
    settled: {
      findings: settledFindings.map(({ ruleId, service, message, file, line, since }) => ({
        ruleId,
        ...(service === undefined ? {} : { service }),
        message,
        file,
        line,
        since,
      })),
      duties: settledDuties,
    },
  }
}

/** What each piece does for the content that people get; where several services hold it, what it does for the first that uses it. */
function rolesOf({ services }: AuditResult): (facts: FileFacts, one: Evidence) => { role?: Role } {
  const known = new Map<string, Role>()
  const key = (file: string, { kind, span, value }: Evidence) => `${file}\0${kind}\0${span.start}\0${value}`
  for (const { profile } of services)
    for (const one of profile.seen) {
      const role = roleOf(one)
      const at = key(one.file, one)
      if (role !== undefined && (known.get(at) ?? 'record') === 'record') known.set(at, role)
    }
  return (facts, one) => {
    const role = known.get(key(facts.path, one)) ?? roleOf({ ...one, file: facts.path, role: facts.role } as Seen)
    return role === undefined ? {} : { role }
  }
}

/** Files left out or read in part, and why; nothing where all was read. */
function notRead(result: AuditResult, context: ReportContext): { left?: LeftFile[] } {
  const left = leftFiles(result, context)
  return left.length > 0 ? { left } : {}
}

/** Positions of the findings about files' own labels. */
function labelFindings({ findings }: AuditResult): number[] {
  return findings.flatMap((finding, index) => (isAboutLabel(finding) ? [index] : []))
}

export type JsonReport = ReturnType<typeof jsonReport>
