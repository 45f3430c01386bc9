import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { RENDERERS } from '../../server/src/core/report/formats.ts'
import { audited, companyTree } from './support/company.ts'

const TREE = companyTree()
const { result, context } = audited(TREE)
const log = JSON.parse(RENDERERS.sarif(result, context)) as Log

const order = (line = 0, column = 0) => line * 1e6 + column

function marksOf(one: Log): (string | undefined)[] {
  return (one.runs[0]?.results ?? []).map(found => found.partialFingerprints?.['genaiMeasures/v1']).toSorted()
}

/** No copy of the schema is to be had from the registry, so this checks what code-scanning services ask of an upload. */
describe('SARIF as code-scanning services take it', () => {
  const [run] = log.runs
  const rules = run?.tool.driver.rules ?? []
  const results = run?.results ?? []

  it('states version, schema, tool and one run', () => {
    expect(log.version).toBe('2.1.0')
    expect(log.$schema).toMatch(/^https:.*sarif-schema-2\.1\.0\.json$/)
    expect(log.runs).toHaveLength(1)
    expect(run?.tool.driver).toMatchObject({ name: 'genai-measures', informationUri: expect.stringMatching(/^https:/) })
    expect(results).toHaveLength(result.findings.length + result.accepted.length)
  })

  it('describes each rule once, with help in text and Markdown', () => {
    expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length)
    for (const rule of rules) {
      expect(rule.shortDescription?.text.length, rule.id).toBeGreaterThan(0)
      expect(rule.shortDescription?.text.length, rule.id).toBeLessThanOrEqual(1024)
      expect(rule.fullDescription?.text, rule.id).toBeTruthy()
      expect(rule.help?.text && rule.help.markdown, rule.id).toBeTruthy()
      expect(rule.helpUri, rule.id).toMatch(/^https:/)
      expect(['error', 'warning', 'note', 'none'], rule.id).toContain(rule.defaultConfiguration?.level)
    }
  })

  it('gives each result its rule, one place that exists, and a fingerprint of its own', () => {
    for (const one of results) {
      expect(rules[one.ruleIndex ?? -1]?.id).toBe(one.ruleId)
      expect(one.message.text).toBeTruthy()
      const [place] = one.locations ?? []
      const { artifactLocation, region } = place?.physicalLocation ?? {}
      const file = decodeURI(artifactLocation?.uri ?? '')
      expect(file).not.toMatch(/^([a-z]+:|\/|\.\.)/i)
      const lines = TREE.get(file)?.split('\n') ?? []
      expect(region?.startLine, file).toBeLessThanOrEqual(lines.length)
      expect(region?.startColumn, file).toBeLessThanOrEqual((lines[(region?.startLine ?? 1) - 1] ?? '').length + 1)
      expect(order(region?.endLine, region?.endColumn)).toBeGreaterThanOrEqual(
        order(region?.startLine, region?.startColumn),
      )
    }
    const marks = results.map(one => one.partialFingerprints?.['genaiMeasures/v1'])
    expect(new Set(marks).size).toBe(marks.length)
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{16}$/)
  })

  it('shows what the team accepts as suppressed', () => {
    const suppressed = results.filter(one => one.suppressions)
    expect(suppressed.map(one => one.ruleId)).toEqual(result.accepted.map(one => one.ruleId))
    expect(suppressed.length).toBeGreaterThan(0)
    for (const one of suppressed) expect(one.suppressions?.[0]).toMatchObject({ kind: 'external', status: 'accepted' })
  })

  it('keeps fingerprints when lines move, and gives a new finding a new one', () => {
    const moved = new Map(
      [...TREE].map(([path, text]) => [path, /\.(ts|tsx|py|go)$/.test(path) ? `\n\n\n${text}` : text]),
    )
    const after = audited(moved)
    const again = JSON.parse(RENDERERS.sarif(after.result, after.context)) as Log
    expect(marksOf(again)).toEqual(marksOf(log))
  })
})
