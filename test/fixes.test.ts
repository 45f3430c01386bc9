import fc from 'fast-check'
import { parseDocument } from 'yaml'
import { describe, expect, test } from 'vitest'
import { resolveFix } from '../server/src/core/engine/resolve-fix.ts'
import type { AuditResult } from '../server/src/core/engine/audit-result.ts'
import type { Finding, Fix } from '../server/src/core/finding.ts'
import { RULES } from '../server/src/core/rules/registry.generated.ts'
import { applyFix } from './support/apply-fix.ts'
import { casesOf, ownFixes, readExpected, type RuleCase } from './support/rule-harness.ts'
import { audit, overlay, type Tree } from './support/tree.ts'
import { TYPED } from './support/typed.ts'
import { runs } from './property.ts'

const CASES = RULES.flatMap(rule =>
  casesOf(rule.id)
    .filter(one => one.flags)
    .map(one => ({ rule: rule.id, one })),
)
const DECLARATION = 'genai-measures.yaml'

/** How a team might have written the same declaration: other line ends, remarks in between, blank lines, a header. */
const writing = fc.record({
  crlf: fc.boolean(),
  header: fc.boolean(),
  remarks: fc.array(fc.nat({ max: 40 }), { maxLength: 4 }),
  blanks: fc.array(fc.nat({ max: 40 }), { maxLength: 3 }),
})
type Writing = typeof writing extends fc.Arbitrary<infer T> ? T : never

function rewrite(tree: Tree, { crlf, header, remarks, blanks }: Writing): Tree {
  const text = tree.get(DECLARATION)
  if (text === undefined) return tree
  const lines = text.trimEnd().split('\n')
  for (const at of [...new Set(remarks)].toSorted((a, b) => b - a))
    if (at <= lines.length) lines.splice(at, 0, `${/^\s*/.exec(lines[at] ?? '')![0]}# 备注 remark`)
  for (const at of [...new Set(blanks)].toSorted((a, b) => b - a)) if (at <= lines.length) lines.splice(at, 0, '')
  if (header) lines.unshift('# What we offer', ...(/^version:/m.test(text) ? [] : ['version: 1']))
  return overlay(tree, new Map([[DECLARATION, `${lines.join(crlf ? '\r\n' : '\n')}${crlf ? '\r\n' : '\n'}`]]))
}

const picked = fc.record({ pick: fc.constantFrom(...CASES), writing })

function offers(tree: Tree, rule: string): { result: AuditResult; offers: { finding: Finding; fix: Fix }[] } {
  const result = audit(tree)
  const findings = result.findings.filter(finding => finding.ruleId === rule)
  return { result, offers: findings.flatMap(finding => ownFixes(finding).map(fix => ({ finding, fix }))) }
}

function typedFor(one: RuleCase) {
  return { ...TYPED, ...readExpected(one)?.typed }
}

describe('fixes, however the declaration is written', () => {
  test('never overlap, and leave every line that is not theirs as it was', () => {
    fc.assert(
      fc.property(picked, ({ pick, writing: how }) => {
        const tree = rewrite(pick.one.tree, how)
        const { result, offers: all } = offers(tree, pick.rule)
        for (const { fix } of all) {
          let taken = 0
          for (const change of resolveFix(fix, result, 'zh-CN')) {
            const spans = change.edits.map(edit => edit.span).toSorted((a, b) => a.start - b.start)
            for (const [i, span] of spans.entries())
              if (i > 0) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]!.end)
            const before = tree.get(change.file) ?? ''
            for (const { span } of change.edits) expect(span.end).toBeLessThanOrEqual(before.length)
            // What stands within an entry that is taken out goes with it.
            for (const { span, newText } of change.edits)
              if (newText === '') taken += count(before.slice(span.start, span.end), '# 备注 remark')
          }
          const after = applyFix(tree, fix, result, typedFor(pick.one)).get(DECLARATION)
          if (how.remarks.length > 0 && after)
            expect(count(after, '# 备注 remark')).toBe(count(tree.get(DECLARATION) ?? '', '# 备注 remark') - taken)
        }
      }),
      runs(150),
    )
  })

  test('leave files that can be read, remove their finding, and change nothing a second time', () => {
    fc.assert(
      fc.property(picked, ({ pick, writing: how }) => {
        const tree = rewrite(pick.one.tree, how)
        const { result, offers: all } = offers(tree, pick.rule)
        const before = result.findings.filter(finding => finding.ruleId === pick.rule).length
        for (const { fix } of all) {
          const after = overlay(tree, applyFix(tree, fix, result, typedFor(pick.one)))
          const again = audit(after)
          const text = after.get(DECLARATION)
          if (text !== undefined) expect(parseDocument(text).errors, text).toEqual([])
          expect(again.declarations.flatMap(declaration => declaration.problems)).toEqual([])
          expect(again.facts.flatMap(facts => facts.problem ?? [])).toEqual([])
          expect(again.findings.filter(finding => finding.ruleId === pick.rule).length, text).toBeLessThan(before)
          if (fix.steps.every(step => step.op !== 'edit')) expect(resolveFix(fix, again, 'zh-CN')).toEqual([])
        }
      }),
      runs(150),
    )
  })

  test('that are safe can all be applied at once', () => {
    for (const { one } of CASES) {
      const result = audit(one.tree)
      const safe = result.findings.flatMap(finding => finding.fixes.filter(fix => fix.safe))
      let tree = one.tree
      for (const fix of safe) tree = overlay(tree, applyFix(tree, fix, result))
      const left = audit(tree).findings.flatMap(finding => finding.fixes.filter(fix => fix.safe))
      if (safe.length > 0) expect(left.length).toBeLessThan(safe.length)
    }
  })
})

function count(text: string, what: string): number {
  return text.split(what).length - 1
}
