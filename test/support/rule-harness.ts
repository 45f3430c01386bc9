import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { AuditResult } from '../../server/src/core/engine/audit-result.ts'
import type { RuleDefinition } from '../../server/src/core/define-rule.ts'
import type { Finding, Fix, Place } from '../../server/src/core/finding.ts'
import { render } from '../../server/src/core/locale/messages.ts'
import { leavesAsIs } from '../../server/src/core/rules/shared/accept.ts'
import { applyFix } from './apply-fix.ts'
import { TYPED } from './typed.ts'
import { audit, overlay, readTree, type Tree } from './tree.ts'
import type { Typed } from './typing.ts'

export const RULES_DIR = resolve(import.meta.dirname, '../../server/src/core/rules')

/** A finding as a case's `expected.json` shows it: what stands under the span, and what is said of it. */
export interface ExpectedFinding {
  readonly file: string
  readonly text: string
  readonly severity: string
  readonly message: string
  readonly en: string
  readonly 'zh-CN': string
  readonly duties: readonly string[]
  readonly related?: readonly { readonly file: string; readonly text: string; readonly message: string }[]
  readonly fixes?: readonly string[]
}

/** `expected.json`: the findings, and what a person types into the fixes' placeholders. */
export interface Expected {
  readonly findings: readonly ExpectedFinding[]
  readonly typed?: Typed
}

/** One folder under `fixtures/`. */
export interface RuleCase {
  readonly name: string
  readonly flags: boolean
  readonly folder: string
  readonly tree: Tree
}

/** Folders of a case that are not part of its input. */
const FIXED = /^fixed(-\d+)?$/

/** Folders of rules: whatever holds a `rule.ts`. */
export function ruleFolders(): string[] {
  return readdirSync(RULES_DIR).filter(name => existsSync(join(RULES_DIR, name, 'rule.ts')))
}

export function casesOf(rule: string): RuleCase[] {
  const fixtures = join(RULES_DIR, rule, 'fixtures')
  if (!existsSync(fixtures)) return []
  return readdirSync(fixtures)
    .filter(name => /^(flags|passes)-/.test(name))
    .toSorted()
    .map(name => {
      const folder = join(fixtures, name)
      const skip = ['expected.json', ...readdirSync(folder).filter(entry => FIXED.test(entry))]
      return { name, flags: name.startsWith('flags-'), folder, tree: readTree(folder, skip) }
    })
}

/** Findings of one rule over a tree, in order, with the run they belong to. */
export function findingsOf(rule: string, tree: Tree): { findings: Finding[]; result: AuditResult } {
  const result = audit(tree)
  const broken = result.broken.map(one => `${one.rule}: ${one.error}`)
  if (broken.length > 0) throw new Error(`a rule failed: ${broken.join('; ')}`)
  return { findings: result.findings.filter(one => one.ruleId === rule), result }
}

export function textUnder(tree: Tree, { file, span }: Place): string {
  return tree.get(file)?.slice(span.start, span.end) ?? ''
}

export function describeFinding(tree: Tree, finding: Finding): ExpectedFinding {
  return {
    file: finding.at.file,
    text: textUnder(tree, finding.at),
    severity: finding.severity,
    message: finding.message.id,
    en: render(finding.message, 'en'),
    'zh-CN': render(finding.message, 'zh-CN'),
    duties: finding.duties,
    ...(finding.related.length
      ? {
          related: finding.related.map(one => ({
            file: one.at.file,
            text: textUnder(tree, one.at),
            message: one.message.id,
          })),
        }
      : {}),
    ...(ownFixes(finding).length ? { fixes: ownFixes(finding).map(fix => render(fix.title, 'en')) } : {}),
  }
}

/** The fixes a rule itself offers: accepting is offered for every finding, and leaves what was found as it is. */
export function ownFixes(finding: Finding): Fix[] {
  return finding.fixes.filter(fix => !leavesAsIs(fix))
}

export function readExpected(one: RuleCase): Expected | undefined {
  const file = join(one.folder, 'expected.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Expected) : undefined
}

/** The folder that shows what the n-th fix of a case's first finding leaves: `fixed`, `fixed-2`, … */
export function fixedFolder(one: RuleCase, index: number): string {
  return join(one.folder, index === 0 ? 'fixed' : `fixed-${index + 1}`)
}

/** The files a fix of the case's first finding changes, and the whole tree after it. */
export function fixCase(one: RuleCase, fix: Fix, result: AuditResult): { changed: Tree; after: Tree } {
  const changed = applyFix(one.tree, fix, result, { ...TYPED, ...readExpected(one)?.typed })
  return { changed, after: overlay(one.tree, changed) }
}

/** Every complaint about a message table: a text missing in one language, or the same in both. */
export function messageFaults(rule: RuleDefinition): string[] {
  const { en, 'zh-CN': zh } = rule.messages
  const faults: string[] = []
  for (const id of new Set([...Object.keys(en), ...Object.keys(zh)]))
    if (!en[id] || !zh[id]) faults.push(`${rule.id}: message ${id} is missing in one language`)
  if (!en.title || !zh.title) return [...faults, `${rule.id}: no title`]
  const [title, titel] = [(en.title as () => string)(), (zh.title as () => string)()]
  if (!/\p{Script=Han}/u.test(titel) || /\p{Script=Han}/u.test(title))
    faults.push(`${rule.id}: a title is not in its language`)
  return faults
}

/** Every complaint about how a message is written: the house rules for texts in an editor. */
export function wordingFaults({ en, 'zh-CN': zh }: ExpectedFinding): string[] {
  const faults: string[] = []
  for (const text of [en, zh]) {
    if (/[\r\n]/.test(text)) faults.push(`line break: ${text}`)
    if (/\*\*|`|\]\(|^#/.test(text)) faults.push(`markdown: ${text}`)
    if (/undefined|\[object|\$\{/.test(text)) faults.push(`a hole: ${text}`)
    if (text.length > 600) faults.push(`too long (${text.length}): ${text}`)
  }
  if (/\b(illegal|unlawful act|violat\w*|compliant|valid)\b/i.test(en)) faults.push(`a verdict: ${en}`)
  if (/违法的|违反了|合规的|有效的/.test(zh)) faults.push(`a verdict: ${zh}`)
  if (!/\p{Script=Han}/u.test(zh)) faults.push(`not Chinese: ${zh}`)
  return faults
}
