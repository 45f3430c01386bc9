import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { chatApp, PACKAGE } from '../lsp/support/chat-app.ts'
import { BUNDLE_LIMIT_MS, bundle } from '../lsp/support/bundle.ts'
import { PULLS } from '../lsp/support/client.ts'
import { startProcess } from '../lsp/support/process.ts'
import { pair } from '../lsp/support/pair.ts'

// The server killed, and worked for a long day. How much of it: KILLS and EDITS; what is set here is for every run.

const KILLS = Number(process.env['KILLS'] ?? 5)
const EDITS = Number(process.env['EDITS'] ?? 2_000)

beforeAll(() => bundle('server/dist/language-server'), BUNDLE_LIMIT_MS)

/** A folder on disk with the chat app in it. */
function onDisk(): string {
  const root = mkdtempSync(join(tmpdir(), 'genai-measures-server-'))
  for (const [path, text] of chatApp()) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const snapshot = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(one => one.isFile())
    .map(one => `${one.name} ${readFileSync(join(one.parentPath, one.name), 'utf8')}`)
    .toSorted()

describe('a server killed in the middle of a session', () => {
  it('finds afterwards what a fresh one finds, and has written nothing', {
    timeout: 60_000 + KILLS * 4_000,
  }, async () => {
    const root = onDisk()
    const uri = pathToFileURL(root).href
    const document = `${uri}/package.json`
    const before = snapshot(root)
    const fresh = await codesAfter(async () => undefined)
    expect(fresh).toContain('scope-undeclared')
    for (let kill = 0; kill < KILLS; kill++) {
      const { client, child, exitCode } = startProcess()
      await client.start([uri], { capabilities: PULLS })
      await client.open(document, PACKAGE)
      // Where the blow falls moves through the session with every round.
      for (let edit = 0; edit < kill % 7; edit++) await client.change(document, edit + 2, PACKAGE.slice(0, -edit - 1))
      const unanswered = client.pull(document).catch(() => undefined)
      if (kill % 2 === 0) await unanswered
      child.kill('SIGKILL')
      expect(await exitCode).toBe(null)
      client.connection.dispose()
    }
    expect(await codesAfter(async () => undefined)).toEqual(fresh)
    expect(snapshot(root)).toEqual(before)

    async function codesAfter(edit: () => Promise<void>): Promise<unknown[]> {
      const { client, exitCode } = startProcess()
      await client.start([uri], { capabilities: PULLS })
      await client.open(document, PACKAGE)
      await edit()
      const codes = (await client.pull(document)).map(({ code, range }) => [code, range])
      await client.stop()
      expect(await exitCode).toBe(0)
      return codes.map(([code]) => code)
    }
  })
})

describe('a long day of edits', () => {
  it('leaves the server as it was in the morning', { timeout: 60_000 + EDITS * 20 }, async () => {
    const files = chatApp()
    const client = pair({ 'file:///chat': files })
    await client.start(['file:///chat'], { capabilities: PULLS })
    const document = 'file:///chat/package.json'
    await client.open(document, PACKAGE)
    const morning = (await client.pull(document)).map(({ code }) => code)
    const sizes: number[] = []
    for (let edit = 0; edit < EDITS; edit++) {
      await client.change(document, edit + 2, `${PACKAGE}${' '.repeat(edit % 50)}\n`)
      const loose = `file:///elsewhere/${edit}/a.py`
      await client.open(loose, 'import openai\n')
      await client.close(loose)
      if (edit % 100 !== 99) continue
      await client.pull(document)
      globalThis.gc?.()
      sizes.push(process.memoryUsage().heapUsed / 1e6)
    }
    await client.change(document, EDITS + 2, PACKAGE)
    expect((await client.pull(document)).map(({ code }) => code)).toEqual(morning)
    // Megabytes a hundred edits, over the second half: what is kept for each edit would show.
    const late = sizes.slice(sizes.length / 2)
    if (globalThis.gc) expect(((late.at(-1) ?? 0) - (late[0] ?? 0)) / late.length).toBeLessThan(0.5)
    await client.stop()
  })
})
