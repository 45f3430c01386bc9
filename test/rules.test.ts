import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FAULTS } from '../server/src/core/labels/faults.ts'
import { DUTIES } from '../server/src/core/law/duties.ts'
import { isAcceptance } from '../server/src/core/rules/shared/accept.ts'
import { RULES } from '../server/src/core/rules/registry.generated.ts'
import { applyFix } from './support/apply-fix.ts'
import { readPage } from './support/rule-page.ts'
import {
  casesOf,
  describeFinding,
  findingsOf,
  fixCase,
  fixedFolder,
  messageFaults,
  ownFixes,
  readExpected,
  ruleFolders,
  RULES_DIR,
  textUnder,
  wordingFaults,
} from './support/rule-harness.ts'
import { updateCase } from './support/update-case.ts'
import { audit, overlay, readTree, type Tree } from './support/tree.ts'

const KNOWN = new Set(DUTIES.map(duty => duty.id))
/** `UPDATE_CASES=1` writes expected.json and fixed/ from what the rules say now; read every change before committing it. */
const UPDATING = process.env.UPDATE_CASES === '1'

test('every rule folder is in the registry, under its own name', () => {
  expect(RULES.map(rule => rule.id).toSorted()).toEqual(ruleFolders().toSorted())
})

test('every duty is covered by a rule, or the law data says why no repository can show it', () => {
  // Labels inside files are checked by `label check`, fault by fault.
  const covered = new Set([
    ...RULES.flatMap(rule => rule.duties),
    ...Object.values(FAULTS).map(fault => fault.law.duty),
  ])
  expect(
    DUTIES.filter(duty => !covered.has(duty.id) && !(duty.checkable === false && duty.checkNote)).map(duty => duty.id),
  ).toEqual([])
})

/** Rules whose findings no edit settles, and why. */
const UNFIXABLE: Readonly<Record<string, string>> = {
  'base-model-unlisted':
    'another base model is another training, and whether a filing may rest on this one a person asks',
  'data-single-source': 'more sources have to be found',
  'data-source-denied': 'the data have to be left out and the model tuned again',
  'declared-place-empty': 'what the document says only its writer knows',
  'label-removal-offered': 'a function of the product has to go',
  'label-too-small': 'the size is reckoned by the drawing code',
}

test('every rule offers a fix that finishes, but for those that no edit settles', () => {
  const without = RULES.map(({ id }) => id).filter(
    id =>
      !casesOf(id).some(one => one.flags && findingsOf(id, one.tree).findings.some(each => ownFixes(each).length > 0)),
  )
  expect(without.toSorted()).toEqual(Object.keys(UNFIXABLE))
})

describe.each(RULES.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  const cases = casesOf(id)

  test('names known duties and says everything in both languages', () => {
    expect(rule.duties.filter(duty => !KNOWN.has(duty))).toEqual([])
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/)
    expect(messageFaults(rule)).toEqual([])
  })

  test('has cases that flag and cases that pass', () => {
    expect(cases.some(one => one.flags)).toBe(true)
    expect(cases.some(one => !one.flags)).toBe(true)
  })

  test.each(['page.md', 'page.zh-CN.md'])('%s explains it, with an example that flags and one that passes', name => {
    const file = join(RULES_DIR, id, name)
    expect(existsSync(file)).toBe(true)
    const page = readPage(readFileSync(file, 'utf8'))
    expect(page.faults).toEqual([])
    for (const [example, flags] of [
      [page.before, true],
      [page.after, false],
    ] as const) {
      const one = cases.find(each => each.name === example!.case)
      expect(one, `case ${example!.case}`).toBeDefined()
      const fixed = join(one!.folder, example!.fixed ?? '')
      expect(existsSync(join(fixed, example!.file)), `${example!.case}/${example!.file}`).toBe(true)
      if (!example!.fixed) expect(one!.flags).toBe(flags)
    }
  })

  test('keeps every case that its page names', () => {
    const named = readFileSync(join(RULES_DIR, '../../../../docs/rules', `${id}.md`), 'utf8').matchAll(
      /fixtures\/((?:flags|passes)-[a-z0-9-]+)\)/g,
    )
    expect(cases.map(one => one.name)).toEqual([...named].map(match => match[1]))
  })

  for (const one of cases) {
    test(one.name, () => {
      const { findings, result } = findingsOf(id, one.tree)
      if (UPDATING) updateCase(one, findings, result)
      if (!one.flags) return expect(findings.map(finding => describeFinding(one.tree, finding))).toEqual([])
      const expected = readExpected(one)
      expect(expected, 'expected.json').toBeDefined()
      expect(expected!.findings.length).toBeGreaterThan(0)
      expect(findings.map(finding => describeFinding(one.tree, finding))).toEqual(expected!.findings)
      expect(expected!.findings.flatMap(wordingFaults)).toEqual([])
      for (const finding of findings)
        for (const place of [finding.at, ...finding.related.map(each => each.at)])
          expect(textUnder(one.tree, place), `span in ${place.file}`).not.toBe('')

      const fixes = ownFixes(findings[0]!)
      fixes.forEach((fix, index) => {
        const folder = fixedFolder(one, index)
        expect(
          existsSync(folder),
          `${one.name}: ${folder.slice(folder.lastIndexOf('/') + 1)} for "${fix.title.id}"`,
        ).toBe(true)
        const { changed, after } = fixCase(one, fix, result)
        expect(asObject(changed)).toEqual(asObject(readTree(folder)))
        expect(findingsOf(id, after).findings.length, 'findings after the fix').toBeLessThan(findings.length)
      })
    })
  }
})

test('a finding is accepted with a reason and a day, and shows again when the day has passed', () => {
  const one = casesOf('user-agreement-missing').find(each => each.flags)!
  const { findings, result } = findingsOf('user-agreement-missing', one.tree)
  const accept = findings[0]!.fixes.find(isAcceptance)!
  const after = overlay(
    one.tree,
    applyFix(one.tree, accept, result, { reason: 'the page is being written', by: 'Zhang San', until: "'2027-06-30'" }),
  )
  expect(after.get('genai-measures.yaml')).toMatch(
    /accepted:[^]*rule: user-agreement-missing[^]*reason: the page is being written/,
  )
  const accepted = audit(after)
  expect(accepted.findings.filter(finding => finding.ruleId === 'user-agreement-missing')).toEqual([])
  expect(accepted.accepted.map(finding => finding.ruleId)).toEqual(['user-agreement-missing'])
  expect(audit(after, '2027-07-01').findings.map(finding => finding.ruleId)).toEqual(
    expect.arrayContaining(['user-agreement-missing', 'accepted-lapsed']),
  )
})

function asObject(tree: Tree): Record<string, string> {
  return Object.fromEntries([...tree].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
