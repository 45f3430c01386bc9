import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../support/cli.ts'

const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/nextjs-chat-offshore')
let home = ''
let tree = ''
let cache = ''

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-cache-'))
  tree = path.join(home, 'tree')
  cache = path.join(home, 'cache')
  cpSync(EXAMPLE, tree, { recursive: true })
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

/** A file that nobody wrote to lately is taken by what the system tells of it: the folder of the example itself, which is as it was checked out. */
async function auditOld(format: string): Promise<string> {
  const { code, out } = await runCli(['audit', EXAMPLE, '--format', format, '--fail-on', 'never', '--cache', cache])
  expect(code).toBe(0)
  return out.replace(/"durationMs": \d+/, '').replace(/ in [\d.]+ s$/m, '')
}

async function audit(...more: string[]): Promise<{ report: string; err: string }> {
  const { code, out, err } = await runCli(['audit', tree, '--format', 'json', '--fail-on', 'never', ...more])
  expect(code).toBe(0)
  return { report: out.replace(/"durationMs": \d+/, ''), err }
}

const remembered = (): string => path.join(cache, readdirSync(cache)[0] as string)

/** What was told as a whole: without it, what files said is asked. */
function forgetTold(): void {
  for (const name of readdirSync(cache)) if (name.startsWith('told-')) rmSync(path.join(cache, name))
}

/** Changes what is remembered; `sealed` writes it as if the program had. */
function change(edit: (text: string) => string, sealed: boolean): void {
  const text = readFileSync(remembered(), 'utf8')
  const end = text.indexOf('\n') + 1
  const [head, body] = [text.slice(0, end), text.slice(end)]
  const altered = edit(body)
  expect(altered).not.toBe(body)
  const mark = createHash('sha256').update(altered).digest('hex')
  const first = sealed ? head.replace(/"sha256":"\w+"/, `"sha256":"${mark}"`) : head
  writeFileSync(remembered(), first + altered)
}

describe('audit --cache', () => {
  it('gives the same report the first time, again, and without it', async () => {
    const plain = await audit()
    expect(await audit('--cache', cache)).toEqual(plain)
    expect(await audit('--cache', cache)).toEqual(plain)
  })

  it('does not read again what is as it was', async () => {
    await audit('--cache', cache)
    change(text => text.replaceAll('"value":"gpt-4o"', '"value":"remembered"'), true)
    expect((await audit('--cache', cache)).report).toContain('"remembered"')
  })

  it('reads again what changed, and only follows the text', async () => {
    await audit('--cache', cache)
    const manifest = path.join(tree, 'package.json')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"@ai-sdk/openai"', '"@ai-sdk/anthropic"'))
    const after = await audit('--cache', cache)
    expect(after).toEqual(await audit())
    expect(after.report).toContain('@ai-sdk/anthropic')
  })

  it('does not even open what is as it was by all that the system tells', async () => {
    const first = [await auditOld('json'), await auditOld('text')]
    // By their text these would be other files.
    change(body => body.replaceAll(/\t[\w+/]{43}=\t/g, `\t${'A'.repeat(43)}=\t`), true)
    change(body => body.replaceAll('"value":"gpt-4o"', '"value":"remembered"'), true)
    forgetTold()
    const second = [await auditOld('json'), await auditOld('text')]
    expect(second[0]).toContain('"remembered"')
    expect(second[1]).toBe(first[1]?.replaceAll('gpt-4o', 'remembered'))
  })

  it('reads again what the system tells something else of', async () => {
    const first = await auditOld('json')
    change(body => body.replaceAll(/\t[\w+/]{43}=\t/g, `\t${'A'.repeat(43)}=\t`), true)
    change(body => body.replaceAll(/\t(\d+ )\d+( [\d.]+ [\d.]+)\t/g, '\t$1'.concat('7$2\t')), true)
    change(body => body.replaceAll('"value":"gpt-4o"', '"value":"remembered"'), true)
    expect(await auditOld('json')).toBe(first)
  })

  it.each([
    ['altered', (text: string) => text.replaceAll('"value":"gpt-4o"', '"value":"nothing"')],
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ])('does not believe what is %s, and says so', async (_, edit) => {
    await audit('--cache', cache)
    change(edit, false)
    const { report, err } = await audit('--cache', cache)
    expect(report).toBe((await audit()).report)
    expect(err).toContain('is not as it was written')
    expect((await audit('--cache', cache)).err).toBe('')
  })

  it('does not believe another build', async () => {
    await audit('--cache', cache)
    writeFileSync(remembered(), readFileSync(remembered(), 'utf8').replace(/"build":"\w+"/, '"build":"0"'))
    const { report, err } = await audit('--cache', cache)
    expect(report).toBe((await audit()).report)
    expect(err).toContain('of another version')
  })

  it('does not take places that a text does not have', async () => {
    await audit('--cache', cache)
    change(text => text.replace(/"end":\d+/, '"end":99999999'), true)
    expect((await audit('--cache', cache)).report).toBe((await audit()).report)
  })

  it('takes nothing from the folder that it judges, and writes nothing there', async () => {
    const inside = path.join(tree, '.cache-of-ours')
    const { report, err } = await audit('--cache', inside)
    expect(report).toBe((await audit()).report)
    expect(err).toContain('must not vouch for itself')
    expect(existsSync(inside)).toBe(false)
  })

  it.skipIf(process.getuid === undefined)('takes nothing from where others may write', async () => {
    await audit('--cache', cache)
    chmodSync(cache, 0o777)
    change(text => text.replaceAll('"value":"gpt-4o"', '"value":"theirs"'), true)
    const { report, err } = await audit('--cache', cache)
    expect(report).toBe((await audit()).report)
    expect(err).toContain('others may write there')
  })
})
