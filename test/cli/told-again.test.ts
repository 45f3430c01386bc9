import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../support/cli.ts'

/** As it was checked out: nobody wrote to its files lately. */
const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/nextjs-chat-offshore')
/** Longer than the clocks of file systems are coarse, in milliseconds. */
const SETTLED = 2200
let home = ''
let cache = ''

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-told-'))
  cache = path.join(home, 'cache')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

async function audit(tree: string, ...more: string[]): Promise<{ code: number; out: string; err: string }> {
  const { code, out, err } = await runCli(['audit', tree, ...more])
  return { code, out: out.replace(/"durationMs": \d+/, '').replace(/ in [\d.]+ s$/m, ''), err }
}

const told = (): string[] => {
  const names = readdirSync(cache).filter(name => name.startsWith('told-'))
  return names.map(name => path.join(cache, name))
}

/** Changes what was told, as if the program had told it. */
function retell(edit: (text: string) => string): void {
  const [file = ''] = told()
  const text = readFileSync(file, 'utf8')
  const end = text.indexOf('\n') + 1
  const altered = edit(text.slice(end))
  expect(altered).not.toBe(text.slice(end))
  const mark = createHash('sha256').update(altered).digest('hex')
  writeFileSync(file, text.slice(0, end).replace(/"sha256":"\w+"/, `"sha256":"${mark}"`) + altered)
}

describe('an audit with --cache of a tree that is as it was', () => {
  it.each([
    ['text', '--fail-on', 'never'],
    ['text', '--fail-on', 'information', '--explain-scope'],
    ['json', '--fail-on', 'never'],
    ['json', '--fail-on', 'information', '--level', 'auditor'],
  ])('is told again letter by letter: %s %s %s %s %s', async (format, ...more) => {
    const line = ['--format', format, ...more.filter(one => one !== undefined)]
    const plain = await audit(EXAMPLE, ...line)
    const cached = [...line, '--cache', cache]
    expect(await audit(EXAMPLE, ...cached)).toEqual(plain)
    expect(told()).toHaveLength(1)
    expect(await audit(EXAMPLE, ...cached)).toEqual(plain)
  })

  it('is neither read nor judged', async () => {
    const line = ['--format', 'json', '--fail-on', 'never', '--cache', cache]
    await audit(EXAMPLE, ...line)
    retell(text => text.replaceAll('gpt-4o', 'told-again'))
    expect((await audit(EXAMPLE, ...line)).out).toContain('told-again')
  })

  it('says how long it took this time', async () => {
    const line = ['audit', EXAMPLE, '--fail-on', 'never', '--cache', cache]
    await runCli(line)
    expect((await runCli(line)).out).toMatch(/ read in \d+\.\d\d s$/m)
  })

  it('is judged anew where something else is asked', async () => {
    await audit(EXAMPLE, '--format', 'json', '--fail-on', 'never', '--cache', cache)
    retell(text => text.replaceAll('gpt-4o', 'told-again'))
    for (const more of [
      ['--as-of', '2027-01-01'],
      ['--level', 'quiet'],
      ['--service', 'x'],
    ]) {
      const line = ['--format', 'json', '--fail-on', 'never', ...more]
      expect(await audit(EXAMPLE, ...line, '--cache', cache)).toEqual(await audit(EXAMPLE, ...line))
    }
  })

  it.each([
    ['torn', (text: string) => text.slice(0, -20)],
    ['altered', (text: string) => text.replaceAll('gpt-4o', 'told-again')],
    ['no JSON', () => 'nonsense'],
    ['empty', () => ''],
  ])('is judged anew, with a note, where what was told is %s', async (_, edit) => {
    const line = ['--format', 'json', '--fail-on', 'never']
    await audit(EXAMPLE, ...line, '--cache', cache)
    const [file = ''] = told()
    writeFileSync(file, edit(readFileSync(file, 'utf8')))
    const { out, err } = await audit(EXAMPLE, ...line, '--cache', cache)
    expect(out).toBe((await audit(EXAMPLE, ...line)).out)
    expect(err).toContain(file)
    expect((await audit(EXAMPLE, ...line, '--cache', cache)).err).toBe('')
  })

  it('steers no terminal, whatever was told', async () => {
    await audit(EXAMPLE, '--fail-on', 'never', '--cache', cache)
    retell(text => text.replace('gpt-4o', String.raw`\u001b[2Jtold-again`))
    const { out } = await audit(EXAMPLE, '--fail-on', 'never', '--cache', cache)
    expect(out).toContain(String.raw`\u001b[2Jtold-again`)
    expect(out).not.toContain('\u001b')
  })

  it.each([
    ['a baseline', '--write-baseline', 'base.json'],
    ['another declaration', '--config', 'stated.yaml'],
  ])('is not kept where it tells of more than its files: %s', async (_, option, name) => {
    writeFileSync(path.join(home, 'stated.yaml'), 'version: 1\n')
    await audit(EXAMPLE, '--fail-on', 'never', '--cache', cache, option, path.join(home, name))
    expect(told()).toEqual([])
  })
})

describe('an audit with --cache of a tree that has changed', () => {
  const line = ['--format', 'json', '--fail-on', 'never']
  let tree = ''
  beforeEach(() => {
    tree = path.join(home, 'tree')
    cpSync(EXAMPLE, tree, { recursive: true })
  })

  it('is not kept while a file is too fresh to be told from a later one', async () => {
    await audit(tree, ...line, '--cache', cache)
    expect(told()).toEqual([])
  })

  it.each<[string, () => void]>([
    [
      'changed',
      () =>
        writeFileSync(
          path.join(tree, 'package.json'),
          readFileSync(path.join(tree, 'package.json'), 'utf8').replace('"@ai-sdk/openai"', '"@ai-sdk/mistral"'),
        ),
    ],
    ['new', () => writeFileSync(path.join(tree, 'more.ts'), "import OpenAI from 'openai'\nnew OpenAI()\n")],
    ['gone', () => rmSync(path.join(tree, 'package.json'))],
    ['ignored', () => writeFileSync(path.join(tree, '.gitignore'), 'app/\n')],
    ['beside, and never read', () => writeFileSync(path.join(tree, 'notice.png'), 'x')],
  ])('is judged anew: a file is %s', async (_, edit) => {
    await setTimeout(SETTLED)
    await audit(tree, ...line, '--cache', cache)
    expect(told()).toHaveLength(1)
    retell(text => text.replaceAll('gpt-4o', 'told-again'))
    expect((await audit(tree, ...line, '--cache', cache)).out).toContain('told-again')
    edit()
    expect(await audit(tree, ...line, '--cache', cache)).toEqual(await audit(tree, ...line))
  })
})
