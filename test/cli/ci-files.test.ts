import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { chatPackage } from '../support/chat-package.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const text = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

/** Options of programs named in the same lines. */
const FOREIGN = new Set(['no-audit', 'no-fund', 'loglevel', 'prefix', 'registry', 'ignore-scripts'])

interface Pattern {
  readonly regexp: string
  readonly file?: number
  readonly line?: number
  readonly column?: number
  readonly message?: number
  readonly code?: number
}

/** Matches as a runner does: the patterns of a matcher, line after line. */
function matched(output: string) {
  const matchers: { severity: string; pattern: Pattern[] }[] = JSON.parse(
    text('ci/problem-matcher.json'),
  ).problemMatcher
  const lines = output.split('\n')
  return lines.flatMap((_, start) =>
    matchers.flatMap(({ severity, pattern }) => {
      const found: Record<string, string | undefined> = { severity }
      for (const [offset, { regexp, ...groups }] of pattern.entries()) {
        const hit = new RegExp(regexp).exec(lines[start + offset] ?? '')
        if (!hit) return []
        for (const [name, group] of Object.entries(groups)) found[name] = hit[group as number]
      }
      return [found]
    }),
  )
}

const DECLARED =
  'version: 1\nservices:\n  - name: chat\n    audience: public\n    territory: mainland-china\n    surplus: 1\n'

describe('the problem matcher', () => {
  it.each(['en', 'zh-CN'] as const)(
    'finds every finding of the text report in %s, with place, words and rule',
    async language => {
      const root = writeTree({ ...chatPackage('chat'), 'genai-measures.yaml': DECLARED })
      const { out } = await runCli(['audit', root, '--explain-scope'], { language })
      const json = JSON.parse((await runCli(['audit', root, '--format', 'json'], { language })).out)
      const notices = (severity: string) => (severity === 'information' || severity === 'hint' ? 'notice' : severity)
      const expected = json.findings.map((one: Record<string, unknown>) => ({
        severity: notices(String(one.severity)),
        file: one.file,
        line: String(one.line),
        column: String(one.column),
        message: one.message,
        code: one.ruleId,
      }))
      expect(new Set(expected.map((one: { severity: string }) => one.severity)).size).toBeGreaterThan(1)
      const order = (list: object[]) => list.map(one => JSON.stringify(one, Object.keys(one).toSorted())).toSorted()
      expect(order(matched(out))).toEqual(order(expected))
      expect(/^ {2}(error|warning|information|hint) {2}/m.test(out)).toBe(language === 'en')
    },
  )
})

describe('files for other programs', () => {
  it.each([
    'ci/gitlab.yml',
    '.pre-commit-hooks.yaml',
    'ci/github/audit.sh',
    'ci/github/comment.sh',
    'ci/github/lib.sh',
  ])('%s uses only options that there are', async file => {
    const help = (await runCli(['--help'])).out
    const lines = text(file)
      .split('\n')
      .filter(line => /audit|options/.test(line))
    const options = [...lines.join('\n').matchAll(/(?<![\w-])--([a-z][\w-]+)/g)].map(found => found[1])
    expect(options.length).toBeGreaterThan(0)
    for (const option of options.filter(one => !FOREIGN.has(one ?? ''))) expect(help).toContain(`--${option}`)
  })
})
