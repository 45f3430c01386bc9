import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { BUNDLE_LIMIT_MS, bundle } from '../lsp/support/bundle.ts'
import { chatPackage } from '../support/chat-package.ts'
import { writeTree } from '../support/disk-tree.ts'
import { ACTION, fakeRunner, runStep } from './support/action.ts'
import { HOSTILE } from './support/hostile.ts'
import { localRegistry } from './support/registry.ts'

beforeAll(() => bundle('server/dist/cli', 'git-tree'), BUNDLE_LIMIT_MS)

/** Notes how it was called, and answers as told. */
const gh = (answer: string, code = 0) =>
  `#!/bin/sh\necho "$*" >> "$RUNNER_TEMP/gh"\ncase "$*" in *comments*--jq*|*alerts*) printf '%s' '${answer}'; exit ${code};; esac\n`

async function installed(workspace: string, programs: Readonly<Record<string, string>> = {}) {
  const registry = await localRegistry()
  const runner = fakeRunner(workspace, programs)
  const { code, err } = await runStep(runner, 'install.sh', { registry: registry.url })
  expect([code, err]).toEqual([0, ''])
  return { registry, runner }
}

function git(root: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' }).trim()
}

describe('the action', () => {
  it('puts no input into a script, and names a version', () => {
    for (const { run = '' } of ACTION.runs.steps) expect(run).not.toContain('${{')
    const { version } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'))
    expect(ACTION.inputs.version?.default).toBe(version)
  })

  it('installs from its own registry and runs its own program, whatever the audited folder brings', async () => {
    const { registry, runner } = await installed(writeTree(HOSTILE))
    expect(registry.asked.filter(one => one === '/genai-measures')).toHaveLength(1)
    const { code, out } = await runStep(runner, 'audit.sh', { 'fail-on': 'never' })
    expect(code).toBe(0)
    expect(out).toContain('filing-unrecorded')
    expect(out).not.toContain('CODE OF THE FOLDER RAN')
  })

  it.each([
    ['never', '0'],
    ['information', '1'],
  ])('writes log, summary, SARIF and JSON in one run and hands its end on, failing on %s', async (failOn, status) => {
    const { runner } = await installed(writeTree(chatPackage('chat', 'app')))
    const { code, out } = await runStep(runner, 'audit.sh', { 'fail-on': failOn, path: 'app', lang: 'zh-CN' })
    const { sarif = '', report = '', ...rest } = runner.outputs()
    expect([code, rest.status]).toEqual([0, status])
    expect(JSON.parse(readFileSync(sarif, 'utf8')).runs[0].results).not.toEqual([])
    expect(JSON.parse(readFileSync(report, 'utf8')).findings).not.toEqual([])
    expect(runner.read('summary')).toMatch(/^# .*[一-龥]/)
    expect(out).toMatch(/^::stop-commands::(stop-\d+)\n[\s\S]*\n::\1::\n$/)
  })

  it('says in the summary that it could not run, and fails', async () => {
    const { runner } = await installed(writeTree({}))
    const { code } = await runStep(runner, 'audit.sh', { path: 'nowhere' })
    expect(code).toBe(2)
    expect(runner.read('summary')).toContain('could not run')
  })

  it('takes baseline, since and further options', async () => {
    const root = writeTree(chatPackage('chat'))
    git(root, 'init', '-q')
    git(root, 'add', '-A')
    git(root, 'commit', '-q', '-m', 'start')
    const { runner } = await installed(root)
    const baseline = path.join(runner.temp, 'known.json')
    await runStep(runner, 'audit.sh', { args: `--write-baseline ${baseline}` })
    const { out } = await runStep(runner, 'audit.sh', {
      baseline,
      since: 'HEAD',
      args: '--service chat --explain-scope',
    })
    expect(out).not.toContain('filing-unrecorded')
    expect(runner.outputs().status).toBe('0')
  })

  it.each(['0.1.0 evil', '../x', 'git+https://example.org/x', ''])('refuses %j as a version', async version => {
    const runner = fakeRunner(writeTree({}), { npm: '#!/bin/sh\ntouch "$RUNNER_TEMP/called"\n' })
    const { code } = await runStep(runner, 'install.sh', { version })
    expect([code, runner.read('called')]).toEqual([2, ''])
  })
})

describe('the upload to code scanning', () => {
  it.each([
    ['auto', gh('[]'), 'true'],
    ['auto', gh('gh: no analysis found (HTTP 404)', 1), 'true'],
    ['auto', gh('gh: Code scanning is not enabled for this repository (HTTP 403)', 1), 'false'],
    ['auto', '#!/bin/sh\nexit 127\n', 'false'],
    ['true', gh('', 1), 'true'],
    ['false', gh('[]'), 'false'],
  ])('%s, answered %j: %s', async (wanted, program, upload) => {
    const runner = fakeRunner(writeTree({}), { gh: program })
    const { code, out } = await runStep(runner, 'upload.sh', { 'upload-sarif': wanted, token: 't' })
    expect([code, runner.outputs().upload]).toEqual([0, upload])
    expect(out.includes('::notice')).toBe(wanted === 'auto' && upload === 'false')
  })
})

describe('the comment', () => {
  async function pullRequest(answer: string, change: boolean) {
    const root = writeTree({ ...chatPackage('one', 'one'), ...chatPackage('two', 'two') })
    git(root, 'init', '-q')
    git(root, 'add', '-A')
    git(root, 'commit', '-q', '-m', 'start')
    const sha = git(root, 'rev-parse', 'HEAD')
    const edited = change ? 'two/app/api/chat/route.ts' : 'readme.css'
    writeFileSync(path.join(root, edited), `${chatPackage('two')['app/api/chat/route.ts']}// changed\n`)
    const { runner } = await installed(root, { gh: gh(answer) })
    const event = { pull_request: { number: 7, base: { sha }, head: { sha: 'f'.repeat(40) } } }
    writeFileSync(path.join(runner.temp, 'event.json'), JSON.stringify(event))
    const ended = await runStep(runner, 'comment.sh', { token: 't' })
    return { ...ended, runner }
  }

  it('tells the findings of what changed and no others, once', async () => {
    const { code, err, runner } = await pullRequest('', true)
    expect([code, err]).toEqual([0, ''])
    const body = runner.read('genai-measures/reports/comment.md')
    expect(body).toMatch(/^<!-- genai-measures -->\n/)
    expect(body).toContain(`https://github.com/someone/chat/blob/${'f'.repeat(40)}/two/`)
    expect(body).not.toContain('/one/')
    expect(runner.read('gh')).toMatch(/--method POST repos\/someone\/chat\/issues\/7\/comments/)
  })

  it('is brought up to date in place', async () => {
    const { runner } = await pullRequest('41', true)
    expect(runner.read('gh')).toMatch(/--method PATCH repos\/someone\/chat\/issues\/comments\/41 /)
    expect(runner.read('gh')).not.toContain('POST')
  })

  it('says that nothing is left where it said something before, and nothing where it did not', async () => {
    const before = await pullRequest('41', false)
    expect(before.runner.read('gh')).toContain('PATCH')
    expect(before.runner.read('genai-measures/reports/comment.md')).toContain('no findings in what this change touches')
    expect((await pullRequest('', false)).runner.read('gh')).not.toMatch(/PATCH|POST/)
  })

  it('fails nothing when the start of the change is not in the clone', async () => {
    const { runner } = await installed(writeTree(chatPackage('one')), { gh: gh('') })
    const event = { pull_request: { number: 7, base: { sha: 'a'.repeat(40) }, head: { sha: 'b'.repeat(40) } } }
    writeFileSync(path.join(runner.temp, 'event.json'), JSON.stringify(event))
    const { code, out } = await runStep(runner, 'comment.sh', { token: 't' })
    expect(code).toBe(0)
    expect(out).toContain('fetch-depth: 0')
  })
})
