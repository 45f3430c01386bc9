import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { ROOT, run } from '../e2e/host/cache.ts'
import { drive, emptyFolder } from './support/drive.ts'
import { differences, reportsIn } from './support/reports.ts'
import { CASE_RUNNER, cases, layOut } from './support/trees.ts'

const { nodes, project } = inject('shipped')
const { path: node } = nodes.at(-1)!
const INSTALLED = path.join(project, 'node_modules/genai-measures')

describe('what these tests would find', () => {
  it('is a single dead expression in one installed file', async () => {
    const home = emptyFolder()
    const { roots } = layOut(path.join(home, 'trees'))
    const few = roots.filter(root => path.basename(root).startsWith('filing-number-'))
    const whole = await audit(INSTALLED, few, path.join(home, 'whole'))
    expect(differences(whole, await audit(INSTALLED, few, path.join(home, 'again')))).toEqual([])
    const broken = path.join(home, 'broken')
    cpSync(INSTALLED, broken, { recursive: true })
    expect(misread(path.join(broken, 'dist/cli'), /\/\^\\s[^/\n]*网信算备[^/\n]*\//)).toBe(true)
    expect(differences(whole, await audit(broken, few, path.join(home, 'dead'))).length).toBeGreaterThan(0)
  })

  it.each([
    [
      'a loader of its own that reads the program as Latin-1',
      "const fs = require('node:fs'), vm = require('node:vm'), file = require.resolve('../dist/cli/main.cjs')\nvm.compileFunction(fs.readFileSync(file, 'latin1'), ['require', '__filename'])(name => require(name.replace('./', '../dist/cli/')), file)\n",
    ],
    [
      "Node's own loader, taught to do so",
      "require('node:module')._extensions['.cjs'] = (module, file) => module._compile(require('node:fs').readFileSync(file, 'latin1'), file)\nrequire('../dist/cli/main.cjs')\n",
    ],
  ])('is, by the check that ends each build, %s', async (_, starter) => {
    const home = emptyFolder()
    cpSync(INSTALLED, path.join(home, 'server'), { recursive: true })
    const check = () => drive(process.execPath, path.join(ROOT, 'scripts/check-bundles.mjs'), [home], home)
    expect(await check()).toMatchObject({ code: 0, err: '' })
    writeFileSync(path.join(home, 'server/bin/genai-measures.cjs'), starter)
    expect(await check()).toMatchObject({ code: 1, err: expect.stringMatching(/as it was written|no file holds/) })
  })
})

describe('two builds in two folders', () => {
  it('pack the same bytes', async () => {
    const [one, other] = [await buildElsewhere(), await buildElsewhere()]
    expect(one.length).toBeGreaterThan(100_000)
    expect(one.equals(other)).toBe(true)
    expect(one.includes(Buffer.from(ROOT))).toBe(false)
  })
})

const aboutShipping = cases().filter(({ kind }) => kind.includes('shipped'))

describe.runIf(CASE_RUNNER)('cases beside the repository that are about what ships', () => {
  it.each(aboutShipping)('$name', async ({ name }) => {
    const args = ['--cli', path.join(INSTALLED, 'bin/genai-measures.cjs'), '--only', name]
    expect((await drive(node, CASE_RUNNER!, args, project)).out).toContain('1 passed, 0 failed')
  })
})

async function audit(home: string, roots: readonly string[], output: string): Promise<Map<string, string>> {
  const args = [
    'audit',
    ...roots,
    '--format',
    'json',
    '--output',
    output,
    '--fail-on',
    'never',
    '--as-of',
    '2026-11-22',
  ]
  expect((await drive(node, path.join(home, 'bin/genai-measures.cjs'), args, project)).code).toBe(0)
  return reportsIn(output)
}

/** Makes one expression of a folder's scripts what a reader of Latin-1 would make of it. */
function misread(folder: string, expression: RegExp): boolean {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    const text = readFileSync(file, 'utf8')
    const dead = text.replace(expression, found => Buffer.from(found).toString('latin1'))
    if (dead === text) continue
    writeFileSync(file, dead)
    return true
  }
  return false
}

/** Copies what the repository holds into a folder of its own, builds and packs there; gives the package. */
async function buildElsewhere(): Promise<Buffer> {
  const home = emptyFolder()
  for (const name of (
    await run('git', ['ls-files', '-co', '--exclude-standard', '--', ':!test', ':!docs', ':!examples'], ROOT)
  )
    .split('\n')
    .filter(Boolean)) {
    mkdirSync(path.dirname(path.join(home, name)), { recursive: true })
    cpSync(path.join(ROOT, name), path.join(home, name))
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(home, 'node_modules'))
  await run('npm', ['run', 'build'], home)
  const target = emptyFolder()
  await run('npm', ['pack', './server', '--pack-destination', target], home)
  return readFileSync(path.join(target, readdirSync(target)[0]!))
}
