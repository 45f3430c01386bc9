import { resolveFix } from '../../core/engine/resolve-fix.ts'
import type { AuditResult } from '../../core/engine/audit-result.ts'
import type { Session } from '../../core/engine/session.ts'
import type { Finding } from '../../core/finding.ts'
import type { Language, Message } from '../../core/locale/messages.ts'
import { LineIndex } from '../../core/text/line-index.ts'
import { applyEdits, type Span, type TextEdit } from '../../core/text/span.ts'
import { checkDocument, isDocument } from '../audit/label-survey.ts'

/** One safe fix that was carried out. */
export interface AppliedFix {
  readonly file: string
  /** From 1, in the text as it was when the fix's turn came. */
  readonly line: number
  readonly ruleId: string
  readonly title: Message
}

export interface FixRun {
  /** New texts by path. */
  readonly changed: ReadonlyMap<string, string>
  readonly applied: readonly AppliedFix[]
  /** Findings of the chosen rule (or of all) that are left. */
  readonly left: number
}

/** A fix may uncover another one; more rounds than this only a fix that undoes another would need. */
const MOST_ROUNDS = 20

/** Applies safe fixes in memory until none is left to apply: running it on the outcome changes nothing. */
export function fixAll(
  session: Session,
  before: ReadonlyMap<string, string>,
  options: { readonly asOf: string; readonly language: Language; readonly rule?: string },
): FixRun {
  const texts = new Map(before)
  const applied: AppliedFix[] = []
  for (let round = 0; ; round++) {
    const result = session.evaluate({ asOf: options.asOf })
    const findings = [...result.findings, ...documentFindings(texts)].filter(
      one => !options.rule || one.ruleId === options.rule,
    )
    const now = round < MOST_ROUNDS ? applyRound(findings, result, texts, options.language) : []
    if (now.length === 0) {
      const changed = new Map([...texts].filter(([file, text]) => before.get(file) !== text))
      return { changed, applied, left: findings.length }
    }
    for (const { file } of now) session.update(file, texts.get(file) ?? '')
    applied.push(...now)
  }
}

/** Faults of the labels that documents carry. */
function documentFindings(texts: ReadonlyMap<string, string>): Finding[] {
  return [...texts].flatMap(([file, text]) => (isDocument(file) ? checkDocument(file, text).findings : []))
}

/** Applies what keeps apart; fixes that meet another one wait for the next round. */
function applyRound(
  findings: readonly Finding[],
  result: AuditResult,
  texts: Map<string, string>,
  language: Language,
): AppliedFix[] {
  const edits = new Map<string, TextEdit[]>()
  const applied: AppliedFix[] = []
  for (const { ruleId, fixes, at } of findings) {
    const fix = fixes.find(one => one.safe)
    const [change, ...others] = fix ? resolveFix(fix, result, language) : []
    // Safe means one file that is there, and nothing for a person to fill in.
    if (!fix || !change || others.length > 0 || change.create || change.placeholders.length > 0) continue
    const text = texts.get(change.file)
    const taken = edits.get(change.file) ?? []
    if (text === undefined || change.edits.some(one => taken.some(other => touches(one.span, other.span)))) continue
    if (applyEdits(text, change.edits) === text) continue
    edits.set(change.file, [...taken, ...change.edits])
    const start = change.edits[0]?.span.start ?? at.span.start
    applied.push({ file: change.file, line: new LineIndex(text).positionAt(start).line + 1, ruleId, title: fix.title })
  }
  for (const [file, all] of edits) texts.set(file, applyEdits(texts.get(file) ?? '', all))
  return applied
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}
