import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { chatPackage } from '../support/chat-package.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

const DECLARED = `# what we state
version: 1
services:
  - name: chat
    audience: Public   # everybody
    territory: mainland-china
`
const PAGE = '---\ntitle: Notes\naigc:\n  Label: 1\n---\n# Notes\n'

const read = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8')
const project = () => writeTree({ ...chatPackage('chat'), 'genai-measures.yaml': DECLARED, 'notes.md': PAGE })

describe('fix', () => {
  it('mends what needs no judgement, keeps comments, and says what it did', async () => {
    const root = project()
    const { code, out, err } = await runCli(['fix', root])
    expect([code, err]).toEqual([0, ''])
    expect(read(root, 'genai-measures.yaml')).toBe(DECLARED.replace('Public ', 'public '))
    expect(read(root, 'notes.md')).toMatch(/^AIGC:\n {2}Label: "1"$/m)
    expect(out).toMatch(/^genai-measures\.yaml:5: .*public.* \(declaration-invalid\)$/m)
    expect(out).toMatch(/^notes\.md:3: .* \(aigc-label-keyword-case\)$/m)
    expect(out).toMatch(/^\d fixes changed 2 files$/m)
    expect(out).toMatch(/findings? left/)
  })

  it('changes nothing the second time', async () => {
    const root = project()
    await runCli(['fix', root])
    const before = ['genai-measures.yaml', 'notes.md'].map(file => [
      read(root, file),
      statSync(path.join(root, file)).mtimeMs,
    ])
    const { code, out } = await runCli(['fix', root])
    expect(code).toBe(0)
    expect(out).toMatch(/^nothing to fix safely$/m)
    expect(
      ['genai-measures.yaml', 'notes.md'].map(file => [read(root, file), statSync(path.join(root, file)).mtimeMs]),
    ).toEqual(before)
  })

  it('only says so with --dry-run, and exits 1 if there was something to do', async () => {
    const root = project()
    const { code, out } = await runCli(['fix', root, '--dry-run'])
    expect(code).toBe(1)
    expect(out).toMatch(/would change 2 files/)
    expect([read(root, 'genai-measures.yaml'), read(root, 'notes.md')]).toEqual([DECLARED, PAGE])
    expect((await runCli(['fix', writeTree({}), '--dry-run'])).code).toBe(0)
  })

  it('keeps to one rule when told', async () => {
    const root = project()
    await runCli(['fix', root, '--rule', 'declaration-invalid'])
    expect(read(root, 'notes.md')).toBe(PAGE)
    expect(read(root, 'genai-measures.yaml')).not.toBe(DECLARED)
  })

  it('keeps the mode of a file and its byte-order mark', async () => {
    const root = writeTree({ 'notes.md': `\ufeff${PAGE}` })
    chmodSync(path.join(root, 'notes.md'), 0o640)
    await runCli(['fix', root])
    expect(statSync(path.join(root, 'notes.md')).mode & 0o777).toBe(0o640)
    expect(read(root, 'notes.md').startsWith('\ufeff---\n')).toBe(true)
  })

  it('leaves a file in another encoding as it is, and says so', async () => {
    const utf16 = Buffer.from(`\ufeff${PAGE}`, 'utf16le')
    const root = writeTree({ 'notes.md': utf16 })
    const { code, err } = await runCli(['fix', root])
    expect(readFileSync(path.join(root, 'notes.md')).equals(utf16)).toBe(true)
    expect([code, err]).toEqual([2, 'notes.md: not UTF-8, left as it is\n'])
  })
})

describe('init', () => {
  it('writes a declaration filled in from what was seen, once', async () => {
    const root = writeTree(chatPackage('chat'))
    const { code, out, err } = await runCli(['init', root])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^genai-measures\.yaml: 1 service, [1-9]\d* fields? for a person to fill\n$/)
    const text = read(root, 'genai-measures.yaml')
    expect(text).toMatch(/name: chat/)
    expect(text).toContain('gpt-4o')
    const again = await runCli(['init', root])
    expect([again.code, again.out]).toEqual([2, ''])
    expect(again.err).toMatch(/^genai-measures\.yaml is there already/)
    expect(read(root, 'genai-measures.yaml')).toBe(text)
  })

  it('prints it with --dry-run, in the language asked for', async () => {
    const root = writeTree(chatPackage('chat'))
    const { code, out } = await runCli(['init', root, '--dry-run'], { language: 'zh-CN' })
    expect(code).toBe(0)
    expect(out).toMatch(/name: chat[\s\S]*\p{Script=Han}/u)
    expect(() => read(root, 'genai-measures.yaml')).toThrow()
  })

  it('has nothing to write where nothing generates', async () => {
    const { code, out, err } = await runCli(['init', writeTree({ 'package.json': '{ "name": "x" }' })])
    expect([code, out]).toEqual([0, ''])
    expect(err).toMatch(/nothing to declare\n$/)
  })

  it('leaves a declaration that audit reads without complaint about its form', async () => {
    const root = writeTree(chatPackage('chat'))
    await runCli(['init', root])
    writeFileSync(path.join(root, 'genai-measures.yaml'), read(root, 'genai-measures.yaml'))
    const { out } = await runCli(['audit', root, '--format', 'json', '--fail-on', 'never'])
    const rules = JSON.parse(out).findings.map((one: { ruleId: string }) => one.ruleId)
    expect(rules).not.toContain('declaration-invalid')
  })
})
