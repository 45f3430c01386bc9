import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AuditResult } from '../../server/src/core/engine/audit-result.ts'
import { createSession } from '../../server/src/core/engine/session.ts'
import { DUTIES, isDutyInForce } from '../../server/src/core/law/duties.ts'
import { findInstrument, INSTRUMENTS } from '../../server/src/core/law/instruments.ts'
import { LANGUAGES, type Localized, render } from '../../server/src/core/locale/messages.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'
import { casesOf, ruleFolders } from '../support/rule-harness.ts'
import { overlay, readTree, type Tree } from '../support/tree.ts'

const EXAMPLES = resolve(import.meta.dirname, '../../examples')
const PUBLIC = 'services:\n  - name: a\n    audience: public\n    territory: mainland-china\n    public_opinion: true\n'

/** What texts also call an instrument. */
const OTHER: Readonly<Record<string, readonly Localized[]>> = {
  NOTICES: [{ en: 'CAC notices', 'zh-CN': '国家网信办公告' }],
}

/** The days before, on and after the first day of every instrument, of every duty and of its details. */
const days = [
  ...new Set([...[...INSTRUMENTS, ...DUTIES].map(one => one.inForce), ...DUTIES.map(one => one.detailFrom)]),
]
  .flatMap(day => day ?? [])
  .flatMap(day => [-1, 0, 1].map(by => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)))
  .toSorted()

const trees: readonly (readonly [string, Tree])[] = [
  ...readdirSync(EXAMPLES, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) => {
      const tree = readTree(join(EXAMPLES, name), ['node_modules'])
      return [
        [`examples/${name}`, tree],
        [`examples/${name}, public`, overlay(tree, new Map([['genai-measures.yaml', PUBLIC]]))],
      ] as const
    }),
  ...ruleFolders().map(rule => [`cases of ${rule}`, joined(rule)] as const),
]

/** All the cases of a rule that flag, each in a folder of its own. */
function joined(rule: string): Tree {
  return new Map(
    casesOf(rule)
      .filter(one => one.flags)
      .flatMap(one => [...one.tree].map(([file, text]) => [`${one.name}/${file}`, text] as const)),
  )
}

function onDays(tree: Tree): (day: string) => AuditResult {
  const session = createSession()
  for (const [path, text] of tree) session.update(path, text)
  return asOf => session.evaluate({ asOf })
}

/** What findings cite that was not in force: the name of an instrument in a text of theirs. */
function tooEarly(result: AuditResult, day: string): string[] {
  const later = INSTRUMENTS.filter(({ inForce }) => inForce !== undefined && inForce > day)
  return [...result.findings, ...result.withheld, ...result.accepted].flatMap(finding =>
    [finding.message, ...finding.related.map(one => one.message)].flatMap(one =>
      LANGUAGES.flatMap(language => {
        const said = render(one, language)
        return later
          .filter(({ key, short, title }) =>
            [short, title, ...(OTHER[key] ?? [])].some(name => said.includes(name[language])),
          )
          .map(({ key }) => `${day} ${finding.ruleId}: ${key}: ${said}`)
      }),
    ),
  )
}

describe('a day', () => {
  it.each(trees)('brings no finding that cites what came later: %s', (_, tree) => {
    const on = onDays(tree)
    expect(days.flatMap(day => tooEarly(on(day), day))).toEqual([])
  })

  it('before all law leaves nothing to find', () => {
    for (const [name, tree] of trees.filter(([one]) => one.startsWith('examples')))
      expect(
        onDays(tree)('1999-12-31').findings.filter(one => one.duties.length > 0),
        name,
      ).toEqual([])
  })

  it.each(days)('%s engages the duties of that day and no others', day => {
    const [, tree] = trees.find(([name]) => name === 'examples/nextjs-chat-mainland, public')!
    const [service] = onDays(tree)(day).services
    for (const { id, status, why } of service!.duties) {
      const duty = DUTIES.find(one => one.id === id)!
      expect(why.id === 'notInForce', id).toBe(!isDutyInForce(duty, day))
      if (why.id === 'notInForce') expect(status, id).toBe('not-engaged')
    }
  })
})

describe('the first day of a duty', () => {
  it.each(DUTIES.map(duty => [duty.id, duty] as const))('of %s is one on which something asks for it', (_, duty) => {
    if (duty.inForce === undefined) return
    const inForce = duty.basis.filter(({ instrument }) => {
      const day = findInstrument(instrument)?.inForce
      return day === undefined || day <= duty.inForce!
    })
    // The list shows registrations from before the first notice that speaks of them.
    if (duty.id !== 'service-registration') expect(inForce).not.toHaveLength(0)
  })
})

describe('a finding of an earlier day', () => {
  it('names what asked for it then, and says so', () => {
    const [, tree] = trees.find(([name]) => name === 'examples/nextjs-chat-mainland, public')!
    const { findings } = onDays(tree)('2023-02-01')
    const label = findings.find(one => one.ruleId === 'label-explicit-undeclared')
    expect(render(label!.message, 'en')).toMatch(
      /^No visible label .* was seen or declared\. On 2023-02-01 this rested on Deep Synthesis Provisions Art 17 para 1; what came into force later is left out\.$/,
    )
    expect(render(label!.message, 'zh-CN')).toContain('以 2023-02-01 为准，依据为《深度合成规定》第十七条第一款；')
  })
})

describe('a label in a file', () => {
  it.each([
    ['2025-08-31', false],
    ['2025-09-01', true],
  ])('is judged on %s: %s', async (day, judged) => {
    const root = writeTree({ 'notes.md': '---\nAIGC:\n  Label: AIGC\n---\ntext\n' })
    const { out } = await runCli(['audit', root, '--labels', '--format', 'json', '--as-of', day])
    expect(JSON.parse(out).findings.length > 0).toBe(judged)
  })
})
