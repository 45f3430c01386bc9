import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { BUNDLE_LIMIT_MS, bundle } from '../lsp/support/bundle.ts'
import { COMMAND_LINE, REPOSITORY, runProgram } from '../lsp/support/process.ts'
import { chatPackage } from '../support/chat-package.ts'
import { writeTree } from '../support/disk-tree.ts'
import { newer, packFile, packText } from '../support/law-pack.ts'

const GUARD = ['--require', path.join(REPOSITORY, 'test/guards/no-way-out.cjs')]

beforeAll(() => bundle('server/dist/cli', 'server/dist/labels'), BUNDLE_LIMIT_MS)

describe('what ships', () => {
  it('audits side by side, and gives the same in the same order as one after another', async () => {
    const roots = ['one', 'two', 'three', 'four'].map(name => writeTree(chatPackage(name)))
    const run = async (jobs: string) => {
      const { stdout, stderr, code } = await runProgram(COMMAND_LINE, ['audit', ...roots, '/nowhere', '--jobs', jobs])
      expect([code, stderr]).toEqual([2, '/nowhere: not found\n'])
      return stdout.replaceAll(/\d+\.\d+ s\b/g, '0 s')
    }
    const single = await run('1')
    expect(single).toMatch(/^one$[\s\S]*^two$[\s\S]*^three$[\s\S]*^four$[\s\S]*4 repositories with 4 services/m)
    expect(await run('3')).toBe(single)
  })

  it('reads .git without starting or calling anything, from a file that only --since loads', async () => {
    const root = writeTree(chatPackage('chat'))
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: root,
        stdio: 'ignore',
      })
    git('init', '-q')
    git('add', '-A')
    git('commit', '-q', '-m', 'start')
    const since = () =>
      runProgram(COMMAND_LINE, ['audit', root, '--since', 'HEAD', '--format', 'json'], { nodeArgs: GUARD })
    const before = await since()
    expect([before.code, before.stderr, JSON.parse(before.stdout).findings]).toEqual([0, '', []])
    writeFileSync(path.join(root, 'app/api/chat/route.ts'), `${chatPackage('x')['app/api/chat/route.ts']}// changed\n`)
    expect(JSON.parse((await since()).stdout).findings.length).toBeGreaterThan(0)
    const files = readdirSync(path.join(REPOSITORY, 'server/dist/cli'))
    const text = (name: string) => readFileSync(path.join(REPOSITORY, 'server/dist/cli', name), 'utf8')
    expect(files.filter(name => text(name).includes('packed-refs'))).toEqual([expect.stringMatching(/^git-tree-/)])
  })

  it('speaks by the law of a pack in every file that it is made of', async () => {
    const pack = packFile('shipped', packText(newer))
    const { digest } = JSON.parse(readFileSync(pack, 'utf8'))
    const root = writeTree(chatPackage('chat'))
    for (const line of [
      ['explain', 'label-in-exports'],
      ['law', '--changes', '2026-12-01'],
      ['catalogue', '--stats'],
    ]) {
      const { stdout, stderr } = await runProgram(COMMAND_LINE, [...line, '--law', pack])
      expect(stdout, line[0]).toContain('2026-12-20')
      expect(stderr, line[0]).toContain(`law pack: law up to 2026-12-20, list up to 2026-10-31, sha256 ${digest}`)
    }
    const { stdout } = await runProgram(COMMAND_LINE, ['audit', root, '--law', pack, '--format', 'html'])
    for (const said of ['2026-12-20', '2026-10-31', digest]) expect(stdout).toContain(said)
    expect(stdout).not.toContain('2026-08-31')
  })

  it('ends without a word when the reader has gone', async () => {
    const child = spawn(process.execPath, [COMMAND_LINE, 'formats'], { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    let said = ''
    child.stderr.on('data', chunk => (said += String(chunk)))
    const [code] = await once(child, 'close')
    expect([code, said]).toEqual([0, ''])
  })

  it('fixes, begins a declaration and checks labels without a way out', async () => {
    const root = writeTree({ ...chatPackage('chat'), 'a.md': '---\naigc:\n  Label: 1\n---\n' })
    for (const args of [
      ['init', root],
      ['fix', root],
      ['audit', root, '--labels', '--format', 'html'],
    ]) {
      const { stderr } = await runProgram(COMMAND_LINE, args, { nodeArgs: GUARD })
      expect(stderr).not.toContain('WAY OUT')
    }
    expect(readFileSync(path.join(root, 'a.md'), 'utf8')).toContain('AIGC:')
  })
})

describe('the types of genai-measures/labels', () => {
  it('are what a consumer in strict TypeScript finds', async () => {
    execFileSync(process.execPath, ['scripts/build-types.mjs'], {
      cwd: REPOSITORY,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const compile = (source: string) => {
      const root = writeTree({
        'use.ts': source,
        'node_modules/genai-measures/package.json': readFileSync(path.join(REPOSITORY, 'server/package.json'), 'utf8'),
        'tsconfig.json':
          '{ "compilerOptions": { "module": "nodenext", "strict": true, "noEmit": true, "types": [], "lib": ["es2023"] }, "files": ["use.ts"] }',
        'package.json': '{ "type": "module" }',
      })
      execFileSync('cp', [
        '-r',
        path.join(REPOSITORY, 'server/dist'),
        path.join(root, 'node_modules/genai-measures/dist'),
      ])
      return runProgram(path.join(REPOSITORY, 'node_modules/typescript/bin/tsc'), ['-p', root])
    }
    const use = (value: string) =>
      `import { checkLabels, LabelError, readLabels, writeLabel } from 'genai-measures/labels'\nconst file: Uint8Array = await writeLabel(new Uint8Array(), { producer: ${value}, produceId: 'b' })\nexport const found: string[] = (await readLabels(file)).map(label => label.where)\nexport const said: string[] = (await checkLabels(file)).map(one => one.law.instrument)\nexport const error = LabelError\n`
    const right = await compile(use("'a'"))
    expect(right.stdout).toBe('')
    expect(right.code).toBe(0)
    expect((await compile(use('1'))).stdout).toContain("Type 'number' is not assignable to type 'string'")
  })
})
