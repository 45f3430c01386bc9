import { chmodSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

const CHAT = {
  'package.json':
    '{ "name": "chat", "private": true, "scripts": { "start": "next start" }, "dependencies": { "next": "16.0.0", "openai": "6.0.0" } }',
  'app/page.tsx': 'export default function Page() { return <main>chat</main> }\n',
  'app/api/chat/route.ts':
    "import OpenAI from 'openai'\nconst client = new OpenAI()\nexport async function POST() {\n  const answer = await client.chat.completions.create({ model: 'gpt-4o', messages: [] })\n  return Response.json(answer)\n}\n",
}

describe('audit on the command line', () => {
  it('groups findings by service, with the place, the duty and the next step', async () => {
    const { code, out } = await runCli(['audit', writeTree(CHAT)])
    expect(code).toBe(0)
    expect(out).toMatch(/^chat$/m)
    expect(out).toMatch(/generates text with .*OpenAI/)
    expect(out).toMatch(
      /information {2}(package\.json|app\/api\/chat\/route\.ts):\d+:\d+\n {4}.*Art 17.*\n {4}filing · filing-unrecorded/,
    )
    expect(out).toMatch(/Not legal advice\./)
  })

  it('speaks Chinese when asked', async () => {
    const { out } = await runCli(['audit', writeTree(CHAT)], { language: 'zh-CN' })
    expect(out).toMatch(/备案 · filing-unrecorded/)
    expect(out).toMatch(/不构成法律意见。/)
  })

  it('says nothing where nothing generates', async () => {
    const { code, out } = await runCli([
      'audit',
      writeTree({ 'package.json': '{ "name": "x", "dependencies": { "express": "5.0.0" } }' }),
      '--fail-on',
      'information',
    ])
    expect(code).toBe(0)
    expect(out).toMatch(/Nothing that generates content for others was found/)
  })

  it('exits 1 from the severity named on', async () => {
    const root = writeTree(CHAT)
    expect((await runCli(['audit', root, '--fail-on', 'information'])).code).toBe(1)
    expect((await runCli(['audit', root, '--fail-on', 'never'])).code).toBe(0)
  })

  it('gives one clear line for a path that is not there, and audits the rest', async () => {
    const { code, out, err } = await runCli(['audit', '/nowhere/at/all', writeTree(CHAT)])
    expect(code).toBe(2)
    expect(err).toBe('/nowhere/at/all: not found\n')
    expect(out).toMatch(/filing-unrecorded/)
  })

  it('says what it could not read and goes on: an unreadable file, a binary, half-written JSON', async () => {
    const root = writeTree({
      ...CHAT,
      'config.json': new Uint8Array([0, 1, 2, 3]),
      'other/package.json': '{ "name": "half", "dependencies": { "openai": ',
      'locked.yaml': 'a: 1',
    })
    chmodSync(path.join(root, 'locked.yaml'), 0)
    const { code, out, err } = await runCli(['audit', root, '--format', 'json'])
    expect(code).toBe(0)
    expect(err).toMatch(/^config\.json: binary, not read$/m)
    // Root reads everything, so the locked file is only reported when the system refuses it.
    if (process.getuid?.() !== 0) expect(err).toMatch(/^locked\.yaml: can't be read$/m)
    const report = JSON.parse(out)
    expect(report.evidence.map((one: { file: string }) => one.file)).toContain('other/package.json')
  })

  it('follows no link out of the folder', async () => {
    const outside = writeTree({ 'secret/package.json': '{ "dependencies": { "openai": "6" } }' })
    const root = writeTree({ 'readme.md': 'hello' })
    symlinkSync(path.join(outside, 'secret'), path.join(root, 'inside'))
    const { out } = await runCli(['audit', root, '--format', 'json'])
    expect(JSON.parse(out).evidence).toEqual([])
  })

  it('gives the same report twice but for time', async () => {
    const root = writeTree(CHAT)
    const report = async () => ({
      ...JSON.parse((await runCli(['audit', root, '--format', 'json'])).out),
      durationMs: 0,
    })
    expect(await report()).toEqual(await report())
  })

  it.each([
    [['audit', '--format', 'pdf'], '--format pdf: expected '],
    [['audit', '--fail-on', 'sometimes'], '--fail-on sometimes: expected '],
    [['audit', '--as-of', '2026-13-41'], '--as-of 2026-13-41: expected YYYY-MM-DD'],
    [['audit', '--nonsense'], "Unknown option '--nonsense'"],
    [['sing'], 'unknown command sing'],
  ])('refuses %j with exit code 2', async (args, said) => {
    const { code, err } = await runCli(args)
    expect(code).toBe(2)
    expect(err).toContain(said)
  })

  it('does not engage duties before their day', async () => {
    const root = writeTree(CHAT)
    const before = JSON.parse((await runCli(['audit', root, '--format', 'json', '--as-of', '2018-01-01'])).out)
    expect(before.findings).toEqual([])
  })

  it('explains why a service is held public, with places', async () => {
    const { out } = await runCli(['audit', writeTree(CHAT), '--explain-scope'])
    expect(out).toMatch(/- .*offers it through (a web page|an HTTP interface) {2}\S+:\d+:\d+/)
  })
})
