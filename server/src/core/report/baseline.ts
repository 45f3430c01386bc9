import * as v from 'valibot'
import type { Finding } from '../finding.ts'
import { fingerprints, hash } from './fingerprint.ts'

const Entry = v.object({
  /** Rule, service, file and the text of the line: see `fingerprints`. */
  fingerprint: v.string(),
  /** The same with what stands under the span instead of its line: a changed version number beside a package is no new finding. */
  subject: v.string(),
  ruleId: v.string(),
  service: v.optional(v.string()),
  file: v.string(),
})

const BaselineFile = v.object({ schemaVersion: v.literal(1), auditedAsOf: v.string(), entries: v.array(Entry) })

/** The findings a team knows of: marks that survive moved lines, never lines, columns or texts. */
export type Baseline = v.InferOutput<typeof BaselineFile>
type BaselineEntry = v.InferOutput<typeof Entry>

type TextOf = (path: string) => string | undefined

/** Writes down findings, in an order that keeps the file's own changes small. */
export function makeBaseline(findings: readonly Finding[], textOf: TextOf, auditedAsOf: string): Baseline {
  const entries = entriesOf(findings, textOf).map(({ entry }) => entry)
  return { schemaVersion: 1, auditedAsOf, entries: entries.toSorted((a, b) => compare(keyOf(a), keyOf(b))) }
}

/** Reads a baseline; undefined when the text is none. */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const parsed = v.safeParse(BaselineFile, JSON.parse(text))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/** Findings held against a baseline. */
export interface Comparison {
  readonly fresh: readonly Finding[]
  readonly known: readonly Finding[]
  /** Entries that nothing matches any more. */
  readonly gone: number
}

/** Tells new findings from known ones: by line first, then, among those left on both sides, by what stands under the span. Each entry covers one finding. */
export function compareWith(baseline: Baseline, findings: readonly Finding[], textOf: TextOf): Comparison {
  const marked = entriesOf(findings, textOf)
  const byLine = take(marked, baseline.entries, 'fingerprint')
  const bySubject = take(byLine.left, byLine.entries, 'subject')
  const fresh = new Set(bySubject.left.map(({ finding }) => finding))
  return {
    fresh: findings.filter(finding => fresh.has(finding)),
    known: findings.filter(finding => !fresh.has(finding)),
    gone: bySubject.entries.length,
  }
}

interface Marked {
  readonly finding: Finding
  readonly entry: BaselineEntry
}

function take(marked: readonly Marked[], entries: readonly BaselineEntry[], by: 'fingerprint' | 'subject') {
  const open = new Map<string, BaselineEntry[]>()
  for (const entry of entries) open.set(entry[by], [...(open.get(entry[by]) ?? []), entry])
  const left = marked.filter(({ entry }) => !open.get(entry[by])?.pop())
  return { left, entries: [...open.values()].flat() }
}

/** How a finding is known again: by its line, by what stands under it, or by where it is. */
export interface Marks {
  readonly fingerprint?: string | undefined
  readonly subject?: string | undefined
  readonly ruleId: string
  readonly service?: string | undefined
  readonly file: string
}

/** The marks of findings, in their order. */
export function marksOf(findings: readonly Finding[], textOf: TextOf): { finding: Finding; marks: Marks }[] {
  return entriesOf(findings, textOf).map(({ finding, entry }) => ({ finding, marks: entry }))
}

function entriesOf(findings: readonly Finding[], textOf: TextOf): Marked[] {
  const marks = fingerprints(findings, textOf)
  return findings.map(finding => {
    const { ruleId, service, at } = finding
    const under = (textOf(at.file) ?? '').slice(at.span.start, at.span.end)
    const subject = hash([ruleId, service ?? '', at.file, under].join('\u0000'))
    const fingerprint = marks.get(finding) ?? subject
    return { finding, entry: { fingerprint, subject, ruleId, ...(service ? { service } : {}), file: at.file } }
  })
}

function keyOf({ file, ruleId, service, fingerprint }: BaselineEntry): string {
  return [file, ruleId, service ?? '', fingerprint].join('\u0000')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
