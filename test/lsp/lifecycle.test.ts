import {
  CancellationTokenSource,
  LSPErrorCodes,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node'
import { expect, it } from 'vitest'
import { STATUS, type StatusParams } from '../../server/src/protocol/status.ts'
import { chatApp } from './support/chat-app.ts'
import { type Client, PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'
import { memoryWorkspace } from '../../server/src/workspace/memory.ts'

const ROOT = 'file:///projects/chat'

type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd

/** Everything the server says of the progress it has announced, up to its end; `begun` is called when it begins. */
function firstProgress({ connection }: Client, begun: () => void): Promise<Progress[]> {
  const said: Progress[] = []
  return new Promise(done => {
    connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      connection.onProgress(WorkDoneProgress.type, token, value => {
        said.push(value)
        if (value.kind === 'begin') begun()
        if (value.kind === 'end') done(said)
      })
    })
  })
}

/** The first status that is as wanted. */
function statusWhen({ connection }: Client, wanted: (status: StatusParams) => boolean): Promise<StatusParams> {
  return new Promise(done =>
    connection.onNotification(STATUS, (status: StatusParams) => {
      if (wanted(status)) done(status)
    }),
  )
}

it('answers a cancelled request with RequestCancelled, and the next as ever', async () => {
  const client = pair({ [ROOT]: chatApp() })
  await client.start([ROOT], { capabilities: PULLS })
  const previousResultIds = (await client.pullWorkspace()).map(({ uri, resultId }) => ({ uri, value: resultId! }))
  // A client that knows the present state and takes partial results is kept waiting for news: here there is none.
  const source = new CancellationTokenSource()
  const params = { previousResultIds, partialResultToken: 'news' }
  const waiting = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, params, source.token)
  source.cancel()
  await expect(waiting).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
  expect(await client.pullWorkspace()).not.toEqual([])
  await client.stop()
})

it('shows how far the first reading is, from begin to end', async () => {
  // Nothing is read before the client has shown that it begins: else a small folder is read before it can be told.
  let begun = (): void => undefined
  const shown = new Promise<void>(done => (begun = done))
  const files = memoryWorkspace(chatApp())
  const read = (path: string) => shown.then(() => files.read(path))
  const client = pair({}, { openFolder: () => ({ ...files, read }) })
  const progress = firstProgress(client, begun)
  await client.start([ROOT], { capabilities: { ...PULLS, window: { workDoneProgress: true } } })
  const said = await progress
  expect(said[0]).toMatchObject({ kind: 'begin', title: expect.stringContaining('chat') })
  expect(said.findLast(({ kind }) => kind === 'report')).toMatchObject({ percentage: 100, message: '3/3' })
  await client.stop()
})

it('tells a client that asked for it how many files, services and findings there are', async () => {
  const client = pair({ [ROOT]: chatApp() })
  const ready = statusWhen(client, ({ state }) => state === 'ready')
  await client.start([ROOT], { capabilities: PULLS, initializationOptions: { status: true } })
  const { folders, brokenRules } = await ready
  const found = (await client.pullWorkspace()).flatMap(report => (report.kind === 'full' ? report.items : []))
  // Rows, and beside them what waits for the answer: together they are what the report lists.
  expect(folders).toMatchObject([{ uri: ROOT, files: 3, services: 1, findings: found.length + 2 }])
  expect(folders[0]?.quiet.map(({ text }) => text)).toEqual([
    '2 more findings depend on whom the service is for; answer that first.',
  ])
  expect(folders[0]?.open).toBeGreaterThan(0)
  expect(found.length).toBeGreaterThan(0)
  expect(brokenRules).toEqual([])
  await client.stop()
})
