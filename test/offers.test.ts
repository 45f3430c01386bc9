import { describe, expect, it } from 'vitest'
import { offersFor } from '../server/src/core/drafting/offers/offers.ts'
import { placeOffers } from '../server/src/core/drafting/offers/place-offers.ts'
import { scopeAnswer, scopeAnswersFor } from '../server/src/core/drafting/scope-answers.ts'
import type { AuditResult } from '../server/src/core/engine/audit-result.ts'
import type { Finding, Fix } from '../server/src/core/finding.ts'
import { render } from '../server/src/core/locale/messages.ts'
import { RULES } from '../server/src/core/rules/registry.generated.ts'
import { applyFix } from './support/apply-fix.ts'
import { casesOf, ownFixes, readExpected, type RuleCase } from './support/rule-harness.ts'
import { audit, overlay, type Tree } from './support/tree.ts'
import { TYPED } from './support/typed.ts'

/** Everything an editor offers for a finding but accepting it. */
function offered(tree: Tree, result: AuditResult, finding: Finding): Fix[] {
  const profile = result.services.find(one => one.profile.name === finding.service)?.profile
  if (!profile) return ownFixes(finding)
  const context = { profile, files: [...tree.keys()], language: 'en', beside: result.findings } as const
  const answers =
    finding.ruleId === 'scope-undeclared' ? scopeAnswersFor(profile).map(answer => scopeAnswer(answer, profile)) : []
  return [...answers, ...placeOffers(finding, context), ...offersFor(finding, context), ...ownFixes(finding)]
}

/** The same finding, wherever it stands now. */
const isSame = (a: Finding, b: Finding): boolean =>
  a.ruleId === b.ruleId && render(a.message, 'en') === render(b.message, 'en')

const CASES: [string, RuleCase][] = RULES.flatMap(({ id }) =>
  casesOf(id)
    .filter(one => one.flags)
    .map((one): [string, RuleCase] => [`${id} ${one.name}`, one]),
)

describe('no fix that does not fix', () => {
  it.each(CASES)('%s: whatever is offered settles it once what it asks is answered', (name, one) => {
    const [rule] = name.split(' ')
    const result = audit(one.tree)
    const typed = { ...TYPED, ...readExpected(one)?.typed }
    for (const finding of result.findings.filter(({ ruleId }) => ruleId === rule))
      for (const fix of offered(one.tree, result, finding)) {
        const after = audit(overlay(one.tree, applyFix(one.tree, fix, result, typed)))
        const left = after.findings.filter(other => isSame(other, finding)).length
        const before = result.findings.filter(other => isSame(other, finding)).length
        expect(left, `${render(fix.title, 'en')} leaves ${render(finding.message, 'en')}`).toBeLessThan(before)
      }
  })
})
