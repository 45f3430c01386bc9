import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { CALL, chatApp, ROUTE } from '../lsp/support/chat-app.ts'
import { BUNDLE_LIMIT_MS, bundle } from '../lsp/support/bundle.ts'
import { PULLS } from '../lsp/support/client.ts'
import { startProcess } from '../lsp/support/process.ts'
import { ADD_LABEL } from '../../server/src/protocol/labels.ts'
import { randomFrom } from '../e2e/suite/random.ts'

// The server killed by the system, in a session and while it writes. How often: KILLS; what is set here is for every run. In a real VS Code:
// `E2E_ONLY=kills npm run test:e2e`. A long day of edits: `soak.test.ts`.

const KILLS = Number(process.env['KILLS'] ?? 5)

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
    const document = `${uri}/${CALL}`
    const before = snapshot(root)
    const fresh = await codesAfter(async () => undefined)
    expect(fresh).toContain('scope-undeclared')
    for (let kill = 0; kill < KILLS; kill++) {
      const { client, child, exitCode } = startProcess()
      await client.start([uri], { capabilities: PULLS })
      await client.open(document, ROUTE)
      // Where the blow falls moves through the session with every round.
      for (let edit = 0; edit < kill % 7; edit++) await client.change(document, edit + 2, ROUTE.slice(0, -edit - 1))
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
      await client.open(document, ROUTE)
      await edit()
      const codes = (await client.pull(document)).map(({ code, range }) => [code, range])
      await client.stop()
      expect(await exitCode).toBe(0)
      return codes.map(([code]) => code)
    }
  })
})

describe.skipIf(process.platform === 'win32')('a server killed while it writes a label', () => {
  it('leaves the file old or new, never half, and nothing beside it in the end', {
    timeout: 60_000 + KILLS * 4_000,
  }, async () => {
    const root = onDisk()
    const file = join(root, 'report.md')
    const body = `# 报告\n${'一行正文。\n'.repeat(200_000)}`
    const asked = { uri: pathToFileURL(file).href, producer: 'example', label: '1' }
    const random = randomFrom(20_261_128)
    let written = 0
    for (let kill = 0; kill < KILLS; kill++) {
      writeFileSync(file, body)
      const { client, child, exitCode } = startProcess()
      await client.start([pathToFileURL(root).href], { capabilities: PULLS })
      const answer = client.connection
        .sendRequest(ADD_LABEL, { ...asked, produceId: `n${kill}` })
        .catch(() => undefined)
      // The whole takes some tenths of a second; the first blow falls after all of it, the others within.
      if (kill === 0) await answer
      else await new Promise(done => setTimeout(done, random() * 400))
      child.kill('SIGKILL')
      await exitCode
      client.connection.dispose()
      const text = readFileSync(file, 'utf8')
      if (text === body) continue
      written++
      expect(text.slice(0, 200)).toMatch(/^---\nAIGC:/)
      expect(text.endsWith(body)).toBe(true)
    }
    expect(written).toBeGreaterThan(0)
    // What a dead server left beside the file, the next one takes away.
    writeFileSync(file, body)
    const { client, exitCode } = startProcess()
    await client.start([pathToFileURL(root).href], { capabilities: PULLS })
    expect(await client.connection.sendRequest(ADD_LABEL, { ...asked, produceId: 'last' })).toEqual({ written: true })
    await client.stop()
    await exitCode
    expect(readdirSync(root).filter(name => name.endsWith('.genai-measures'))).toEqual([])
  })
})
