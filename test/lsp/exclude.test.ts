import { describe, expect, it } from 'vitest'
import { DidChangeConfigurationNotification } from 'vscode-languageserver/node'
import { isExcluded } from '../../server/src/lsp/exclude.ts'
import { SERVER_COMMANDS } from '../../server/src/protocol/commands.ts'
import { CALL, chatApp } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'

describe('what a person leaves out', () => {
  it.each([
    ['demo', 'a/demo/x.ts', true],
    ['demo', 'demonstration/x.ts', false],
    ['**/demo/**', 'a/demo/x.ts', true],
    ['examples/demo', 'examples/demo/x.ts', true],
    ['examples/demo', 'packages/examples/demo/x.ts', false],
    ['./examples/demo/', 'examples/demo/x.ts', true],
    ['a/b.ts', 'a/b.ts', true],
    ['', 'a.ts', false],
    ['**', 'a.ts', false],
  ])('%s of %s: %s', (entry, path, out) => expect(isExcluded([entry], path)).toBe(out))

  it('is not judged from the start, and is again when the setting goes', async () => {
    const client = pair({ [ROOT]: chatApp() })
    const settings = { exclude: ['app', 'package.json'] }
    await client.start([ROOT], { initializationOptions: { settings } })
    // A folder that is quiet says nothing; the change of the setting is what the findings come with.
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { genaiMeasures: { exclude: [] } },
    })
    await client.pushedWhen(
      pushed => pushed.get(`${ROOT}/${CALL}`)?.some(one => one.code === 'scope-undeclared') ?? false,
    )
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { genaiMeasures: settings },
    })
    await client.pushedWhen(pushed => [...pushed.values()].every(all => all.length === 0))
    expect([...client.pushed.values()].flat()).toEqual([])
    await client.stop()
  })
})

it('a folder in which nothing was seen gets a declaration to fill in, only when it is asked for', async () => {
  const client = pair({ [ROOT]: new Map([['main.go', 'package main\n']]) })
  const texts: string[] = []
  client.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: unknown }) => {
    texts.push(JSON.stringify(edit))
    return { applied: true }
  })
  client.connection.onRequest('window/showMessageRequest', () => null)
  await client.start([ROOT], { capabilities: PULLS })
  const run = (...args: string[]) =>
    client.connection.sendRequest('workspace/executeCommand', {
      command: SERVER_COMMANDS.createDeclaration,
      arguments: [ROOT, ...args],
    })
  expect(await run()).toBeNull()
  expect(await run('empty')).toBe(`${ROOT}/genai-measures.yaml`)
  expect(texts).toHaveLength(1)
  expect(texts[0]).toContain('name: chat')
  await client.stop()
})
