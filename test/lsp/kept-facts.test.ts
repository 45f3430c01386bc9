import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver/node'
import { BUNDLE_LIMIT_MS, bundle } from './support/bundle.ts'
import { CALL, chatApp, PACKAGE } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { startProcess } from './support/process.ts'

let home = ''
let tree = ''
let storage = ''

beforeAll(() => bundle('server/dist/language-server'), BUNDLE_LIMIT_MS)
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'genai-measures-kept-'))
  tree = join(home, 'tree')
  storage = join(home, 'storage')
  for (const [path, text] of chatApp()) {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), text)
  }
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const uriOf = (path: string): string => pathToFileURL(path).href

/** One session of the built server: its first diagnostics, and what it logged. */
async function session(lent: string | null = storage): Promise<{ found: Diagnostic[]; log: string }> {
  const { client, exitCode } = startProcess()
  let log = ''
  client.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log += `${message}\n`
  })
  const initializationOptions = lent === null ? {} : { storage: uriOf(lent) }
  await client.start([uriOf(tree)], { capabilities: PULLS, initializationOptions })
  await client.open(uriOf(join(tree, 'package.json')), PACKAGE)
  const found = await client.pull(uriOf(join(tree, CALL)))
  await client.stop()
  expect(await exitCode).toBe(0)
  return { found, log }
}

const kept = (): string => join(storage, 'facts', readdirSync(join(storage, 'facts'))[0] as string)

/** Changes what is kept; `sealed` writes it as if the server had. */
function change(edit: (text: string) => string, sealed: boolean): void {
  const text = readFileSync(kept(), 'utf8')
  const end = text.indexOf('\n') + 1
  const body = edit(text.slice(end))
  expect(body).not.toBe(text.slice(end))
  const mark = createHash('sha256').update(body).digest('hex')
  const head = sealed ? text.slice(0, end).replace(/"sha256":"\w+"/, `"sha256":"${mark}"`) : text.slice(0, end)
  writeFileSync(kept(), head + body)
}

it('begins a second session from what files said in the first, with the same diagnostics', async () => {
  const first = await session()
  expect(first.found.length).toBeGreaterThan(0)
  expect(first.log).not.toContain('as before')
  const second = await session()
  expect(second.found).toEqual(first.found)
  // Every file that is read, and none of them anew.
  expect(second.log).toContain(`(${chatApp().size} as before)`)
  expect(statSync(dirname(kept())).mode & 0o077).toBe(0)
})

it('does not read again what is as it was, and reads what changed', async () => {
  await session()
  const before = readFileSync(kept(), 'utf8')
  const route = [...chatApp().keys()].find(path => path.endsWith('route.ts')) as string
  writeFileSync(join(tree, route), `\n${chatApp().get(route)}`)
  const { log } = await session()
  expect(log).toContain(`(${chatApp().size - 1} as before)`)
  expect(readFileSync(kept(), 'utf8')).not.toBe(before)
})

it.each([
  ['altered', (text: string) => text.replace('"value":"openai"', '"value":"closed"'), false],
  ['cut off', (text: string) => text.slice(0, text.length / 2), false],
  ['of another build', (text: string) => text, true],
])('believes nothing that is %s, and says so', async (_, edit, foreign) => {
  const first = await session()
  if (foreign) writeFileSync(kept(), readFileSync(kept(), 'utf8').replace(/"build":"\w+"/, '"build":"0"'))
  else change(edit, false)
  const { found, log } = await session()
  expect(found).toEqual(first.found)
  expect(log).toContain(foreign ? 'is of another version' : 'is not as it was written')
  expect(log).not.toContain('as before')
  expect((await session()).log).toContain('as before')
})

it('takes no places that a text does not have', async () => {
  const first = await session()
  change(text => text.replaceAll(/"end":\d+/g, '"end":99999999'), true)
  expect((await session()).found).toEqual(first.found)
})

it('writes nothing where no folder is lent, nor into the folder that it reads', async () => {
  await session(null)
  expect(readdirSync(home)).toEqual(['tree'])
  const { log } = await session(join(tree, 'cache'))
  expect(log).toContain('must not vouch for itself')
  expect(readdirSync(tree)).not.toContain('cache')
})
