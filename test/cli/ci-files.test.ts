import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { chatPackage } from '../support/chat-package.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const text = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

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

/** Every `genai-measures COMMAND …` of a file, with its options. */
function linesOf(file: string): string[][] {
  return [...text(file).matchAll(/genai-measures(?:@\S+)?"? ((?:audit|fix|init|overview)\b[^\n|`]*)/g)].map(found =>
    (found[1] ?? '').split(/\s+/).map(word => word.replaceAll(/["'()]/g, '')),
  )
}

describe('files for other programs', () => {
  it.each(['ci/gitlab.yml', '.pre-commit-hooks.yaml', 'action.yml'])(
    '%s is YAML, and uses only options that there are',
    async file => {
      expect(parse(text(file))).toBeTypeOf('object')
      const help = (await runCli(['--help'])).out
      const lines = linesOf(file)
      expect(lines.length).toBeGreaterThan(0)
      const options = [...text(file).matchAll(/(?<![\w-])--([a-z][\w-]+)/g)]
        .map(found => found[1])
        .filter(one => one !== 'yes')
      expect(options.length).toBeGreaterThan(1)
      for (const option of options) expect(help).toContain(`--${option}`)
    },
  )

  it('the action puts no input into a script', () => {
    const { runs } = parse(text('action.yml')) as { runs: { steps: { run?: string }[] } }
    for (const { run = '' } of runs.steps) expect(run).not.toContain('${{')
  })

  it.each([
    [0, {}, '--lang en --fail-on warning --format sarif --output {temp}/genai-measures.sarif'],
    [
      1,
      { AUDIT_BASELINE: 'a b.json', AUDIT_SINCE: 'origin/main', AUDIT_ARGS: '--labels --service web' },
      '--baseline a b.json --since origin/main --labels --service web',
    ],
    [2, {}, ''],
  ])('the action runs one audit and passes its exit code %i on', (status, inputs, line) => {
    const temp = writeTree({ 'bin/npx': `#!/bin/sh\necho "$@" > "$RUNNER_TEMP/args"\nexit ${status}\n` })
    chmodSync(path.join(temp, 'bin/npx'), 0o755)
    const { runs, inputs: declared } = parse(text('action.yml')) as {
      runs: { steps: { run?: string }[] }
      inputs: Record<string, { default: string }>
    }
    const defaults = Object.entries(declared).map(([name, one]) => [
      `AUDIT_${name.toUpperCase().replaceAll('-', '_')}`,
      String(one.default),
    ])
    const outputs = path.join(temp, 'outputs')
    const ran = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', runs.steps[0]?.run ?? ''], {
      env: {
        PATH: `${temp}/bin:${process.env.PATH}`,
        RUNNER_TEMP: temp,
        GITHUB_OUTPUT: outputs,
        ...Object.fromEntries(defaults),
        ...inputs,
      },
    })
    expect(ran.status).toBe(status === 2 ? 2 : 0)
    expect(readFileSync(outputs, 'utf8')).toContain(`status=${status}\n`)
    expect(readFileSync(path.join(temp, 'args'), 'utf8')).toContain(line.replace('{temp}', temp))
  })

  it('the GitLab job hands over what the gitlab format writes', async () => {
    const { artifacts } =
      (parse(text('ci/gitlab.yml')) as Record<string, { artifacts: { reports: { codequality: string } } }>)[
        'genai-measures'
      ] ?? {}
    expect(text('ci/gitlab.yml')).toContain(`--format gitlab --output ${artifacts?.reports.codequality}`)
  })
})
