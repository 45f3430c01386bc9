import { FileChangeType } from 'vscode-languageserver/node'
import { describe, expect, it } from 'vitest'
import { CALL, chatApp, declared, PACKAGE, ROUTE, under } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'
const MANIFEST = `${ROOT}/package.json`
const PLACE = `${ROOT}/${CALL}`
const ASKED = 'create'

describe('diagnostics by the capability of the client', () => {
  it('pushes to a client that says nothing of itself, for files that are not open', async () => {
    const client = pair({ [ROOT]: chatApp() })
    const { capabilities } = await client.start([ROOT])
    expect(capabilities.diagnosticProvider).toBeUndefined()
    await client.pushedWhen(pushed => (pushed.get(PLACE) ?? []).length > 0)
    const scope = client.pushed.get(PLACE)?.find(({ code }) => code === 'scope-undeclared')
    expect(under(ROUTE, scope!.range)).toBe(ASKED)
    expect(scope!.source).toBe('genai-measures')
    await client.stop()
  })

  it('answers a client that pulls, and pushes nothing to it', async () => {
    const client = pair({ [ROOT]: chatApp() })
    const { capabilities } = await client.start([ROOT], { capabilities: PULLS })
    expect(capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: true, workspaceDiagnostics: true })
    await client.open(PLACE, ROUTE)
    const found = await client.pull(PLACE)
    expect(found.map(({ code }) => code)).toContain('scope-undeclared')
    expect(found[0]!.codeDescription?.href).toMatch(/^https:\/\/.*\/rules\/[a-z-]+\.md$/)
    expect(client.pushed.size).toBe(0)
    await client.stop()
  })

  it('leaves out what the client does not understand', async () => {
    const client = pair({ [ROOT]: chatApp() })
    await client.start([ROOT])
    await client.pushedWhen(pushed => pushed.has(PLACE))
    for (const diagnostic of client.pushed.get(PLACE)!) {
      expect(diagnostic.codeDescription).toBeUndefined()
      expect(diagnostic.relatedInformation).toBeUndefined()
      expect(typeof diagnostic.message).toBe('string')
    }
    await client.stop()
  })

  it('says "unchanged" of what the client has already, and reports files that are not open', async () => {
    const client = pair({ [ROOT]: chatApp() })
    await client.start([ROOT], { capabilities: PULLS })
    const first = await client.pullWorkspace()
    expect(first.map(({ uri }) => uri)).toEqual([PLACE])
    const second = await client.pullWorkspace(Object.fromEntries(first.map(({ uri, resultId }) => [uri, resultId!])))
    expect(second.length).toBe(first.length)
    expect(second.every(({ kind }) => kind === 'unchanged')).toBe(true)
    await client.stop()
  })

  it('clears a file whose findings have gone when the workspace is pulled again', async () => {
    const files = chatApp()
    const client = pair({ [ROOT]: files })
    await client.start([ROOT], { capabilities: PULLS })
    const first = await client.pullWorkspace()
    files.set('genai-measures.yaml', declared('internal'))
    await client.watched(`${ROOT}/genai-measures.yaml`, FileChangeType.Created)
    const second = await client.pullWorkspace(Object.fromEntries(first.map(({ uri, resultId }) => [uri, resultId!])))
    const route = second.find(({ uri }) => uri.endsWith('route.ts'))
    expect(route).toMatchObject({ kind: 'full', items: [] })
    await client.stop()
  })
})

describe('editing', () => {
  it('judges the text in the editor, not the one on disk, and follows each edit', async () => {
    const client = pair({ [ROOT]: chatApp() })
    await client.start([ROOT], { capabilities: PULLS })
    await client.open(PLACE, ROUTE)
    expect(await client.pull(PLACE)).not.toEqual([])
    await client.change(PLACE, 2, `\n\n${ROUTE}`)
    const moved = (await client.pull(PLACE)).find(({ code }) => code === 'scope-undeclared')!
    expect(under(`\n\n${ROUTE}`, moved.range)).toBe(ASKED)
    await client.stop()
  })

  it('pushes the newest text of a burst of edits', async () => {
    const client = pair({ [ROOT]: chatApp() })
    await client.start([ROOT])
    await client.pushedWhen(pushed => (pushed.get(PLACE) ?? []).length > 0)
    await client.open(PLACE, ROUTE)
    for (let version = 2; version < 30; version++) await client.change(PLACE, version, '\n'.repeat(version) + ROUTE)
    const lines = ROUTE.split('\n').findIndex(line => line.includes(`.${ASKED}(`))
    await client.pushedWhen(pushed => pushed.get(PLACE)?.[0]?.range.start.line === lines + 29)
    await client.stop()
  })

  it('goes back to the disk when an unsaved document is closed', async () => {
    const client = pair({ [ROOT]: chatApp() })
    await client.start([ROOT], { capabilities: PULLS })
    const declaration = `${ROOT}/genai-measures.yaml`
    const before = (await client.pull(PLACE)).map(({ code }) => code)
    await client.open(declaration, declared('internal'), 'yaml')
    expect((await client.pull(PLACE)).map(({ code }) => code)).not.toContain('scope-undeclared')
    await client.close(declaration)
    expect((await client.pull(PLACE)).map(({ code }) => code)).toEqual(before)
    await client.stop()
  })

  it('takes no part in folders that are ignored', async () => {
    const files = chatApp()
    files.set('.gitignore', 'generated/\n').set('generated/package.json', PACKAGE)
    const client = pair({ [ROOT]: files })
    await client.start([ROOT], { capabilities: PULLS })
    for (const path of ['generated/package.json', 'node_modules/chat/package.json']) {
      await client.open(`${ROOT}/${path}`, PACKAGE)
      expect(await client.pull(`${ROOT}/${path}`)).toEqual([])
    }
    await client.stop()
  })
})

describe('the disk', () => {
  it('follows files that change, come and go, and asks to be watched', async () => {
    const files = chatApp()
    const client = pair({ [ROOT]: files })
    await client.start([ROOT], { capabilities: PULLS })
    const codes = async () => (await client.pull(PLACE)).map(({ code }) => code)
    expect(await codes()).toContain('scope-undeclared')
    expect(client.registered).toContain('workspace/didChangeWatchedFiles')

    files.set('genai-measures.yaml', declared('public'))
    await client.watched(`${ROOT}/genai-measures.yaml`, FileChangeType.Created)
    expect(await codes()).not.toContain('scope-undeclared')

    files.set('package.json', PACKAGE.replace('"openai": "4.0.0"', '"left-pad": "1.0.0"'))
    files.delete('app/api/chat/route.ts')
    files.delete('genai-measures.yaml')
    await client.watched(MANIFEST, FileChangeType.Changed)
    await client.watched(`${ROOT}/app/api/chat/route.ts`, FileChangeType.Deleted)
    await client.watched(`${ROOT}/genai-measures.yaml`, FileChangeType.Deleted)
    expect(await client.pullWorkspace()).toEqual([])
    await client.stop()
  })
})
