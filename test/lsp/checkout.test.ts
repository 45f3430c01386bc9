import { FileChangeType, type FileEvent } from 'vscode-languageserver/node'
import { expect, it } from 'vitest'
import { memoryWorkspace } from '../../server/src/workspace/memory.ts'
import { CALL as PLACE, chatApp, ROUTE } from './support/chat-app.ts'
import { type Client, PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'
const ASKING = `${ROOT}/${PLACE}`
const CALL = "import OpenAI from 'openai'\nexport const ask = () => new OpenAI().images.generate({ prompt: 'cat' })\n"

/** What a server that has just started says of the same files. */
async function afresh(files: Map<string, string>): Promise<unknown> {
  const client = pair({ [ROOT]: files })
  await client.start([ROOT], { capabilities: PULLS })
  const all = await said(client)
  await client.stop()
  return all
}

async function said(client: Client): Promise<unknown> {
  const reports = await client.pullWorkspace()
  return reports
    .map(one => ({ uri: one.uri, items: one.kind === 'full' ? one.items : [] }))
    .toSorted((a, b) => (a.uri < b.uri ? -1 : 1))
}

it('answers who types while hundreds of files change, and then says what a first reading says', async () => {
  const files = chatApp()
  for (let i = 0; i < 300; i++) files.set(`lib/part${i}.ts`, `export const part = ${i}\n`)
  let held: Promise<void> | undefined
  let release = (): void => undefined
  const openFolder = () => {
    const inner = memoryWorkspace(files)
    const read = async (path: string) => {
      if (path.startsWith('lib/')) await held
      return inner.read(path)
    }
    return { ...inner, read }
  }
  const client = pair({ [ROOT]: files }, { openFolder })
  await client.start([ROOT], { capabilities: PULLS })
  await client.open(ASKING, ROUTE)
  expect((await client.pull(ASKING)).length).toBeGreaterThan(0)

  // The disk does not answer: whoever waited for it would wait without end.
  held = new Promise(resolve => (release = resolve))
  const changes: FileEvent[] = []
  for (let i = 0; i < 300; i++) {
    const path = `lib/part${i}.ts`
    if (i % 3 === 0) files.delete(path)
    else files.set(path, i % 3 === 1 ? CALL : `${files.get(path)}\n`)
    changes.push({ uri: `${ROOT}/${path}`, type: i % 3 === 0 ? FileChangeType.Deleted : FileChangeType.Changed })
  }
  files.set('lib/new.ts', CALL)
  changes.push({ uri: `${ROOT}/lib/new.ts`, type: FileChangeType.Created })
  // As an editor tells it: in several messages.
  for (let at = 0; at < changes.length; at += 100) await client.watchedAll(changes.slice(at, at + 100))
  const typed = ROUTE.replace("'openai'", "'left-pad'").replace('chat.completions.create', 'pad')
  await client.change(ASKING, 2, typed)
  expect((await client.pull(ASKING)).map(({ code }) => code)).not.toContain('scope-undeclared')
  await client.change(ASKING, 3, ROUTE)
  expect((await client.pull(ASKING)).map(({ code }) => code)).toContain('scope-undeclared')

  release()
  expect(await said(client)).toEqual(await afresh(files))
  await client.stop()
})

it('lists the folder once for a switch of branches that is told in several messages', async () => {
  const files = chatApp()
  for (let i = 0; i < 300; i++) files.set(`lib/part${i}.ts`, `export const part = ${i}\n`)
  let lists = 0
  const openFolder = () => {
    const inner = memoryWorkspace(files)
    const list: typeof inner.list = signal => {
      lists++
      return inner.list(signal)
    }
    return { ...inner, list }
  }
  const client = pair({ [ROOT]: files }, { openFolder })
  await client.start([ROOT], { capabilities: PULLS })
  await said(client)
  const before = lists
  const changes: FileEvent[] = []
  for (let i = 0; i < 300; i++) {
    files.delete(`lib/part${i}.ts`)
    changes.push({ uri: `${ROOT}/lib/part${i}.ts`, type: FileChangeType.Deleted })
  }
  await Promise.all([0, 100, 200].map(at => client.watchedAll(changes.slice(at, at + 100))))
  expect(await said(client)).toEqual(await afresh(files))
  expect(lists - before).toBe(1)
  await client.stop()
})
