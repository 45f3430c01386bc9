import { LogMessageNotification, MessageType } from 'vscode-languageserver/node'
import { expect, it } from 'vitest'
import { issueData } from '../../client/src/commands/issue-data.ts'
import { STATUS, type StatusParams } from '../../server/src/protocol/status.ts'
import { chatApp, declared } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

interface Session {
  readonly told: readonly string[]
  readonly status: StatusParams
}

/** Opens folders and gives what the output channel shows, and the last status. */
async function session(roots: Readonly<Record<string, Map<string, string>>>, locale = 'en'): Promise<Session> {
  const client = pair(roots)
  const told: string[] = []
  client.connection.onNotification(LogMessageNotification.type, ({ type, message }) => {
    if (type === MessageType.Info) told.push(message)
  })
  const ready = new Promise<StatusParams>(done =>
    client.connection.onNotification(STATUS, (status: StatusParams) => {
      if (status.state === 'ready') done(status)
    }),
  )
  const folders = Object.keys(roots)
  await client.start(folders, { capabilities: PULLS, locale, initializationOptions: { status: true } })
  const status = await ready
  await client.pullWorkspace()
  await client.stop()
  return { told, status }
}

it.each([
  [
    'en',
    /^genai-measures \d+\.\d+\.\d+\S*, law of \d{4}-\d\d-\d\d: chat, 4 of 4 files read in \d+ ms, 1 service, \d+ findings?, 0 duties open\. chat is stated internal \(genai-measures\.yaml:4\)\.$/,
  ],
  [
    'zh-cn',
    /^genai-measures \S+，法规截至 \d{4}-\d\d-\d\d：chat，共 4 个文件，读取 4 个，.*已声明 chat 仅供内部使用（genai-measures\.yaml:4）。$/,
  ],
])('a scan leaves one line in the log, with what was read and why it is quiet (%s)', async (locale, line) => {
  const chat = chatApp().set('genai-measures.yaml', declared('internal'))
  const { told } = await session({ 'file:///projects/chat': chat }, locale)
  expect(told.filter(one => one.startsWith('genai-measures '))).toEqual([expect.stringMatching(line)])
})

it('each folder has a line of its own', async () => {
  const plain = new Map([['package.json', '{"name":"plain"}']])
  const { told } = await session({ 'file:///projects/chat': chatApp(), 'file:///projects/plain': plain })
  const lines = told.filter(one => one.startsWith('genai-measures '))
  expect(lines.map(one => /: (\w+), /.exec(one)?.[1]).toSorted()).toEqual(['chat', 'plain'])
  expect(lines.find(one => one.includes(': plain,'))).toContain('Nothing generative found in 1 file read.')
})

it('a report about the tool names nothing of the user, whatever the folders hold', async () => {
  const secret = chatApp()
    .set('package.json', chatApp().get('package.json')!.replace('"chat"', '"project-hush"'))
    .set('genai-measures.yaml', declared('public').replace('name: chat', 'name: project-hush'))
  const { status } = await session({ 'file:///home/wang/hush-hush': secret })
  const data = issueData(status, { kind: 'desktop', where: 'local' })
  expect(data).toMatch(
    /^host: desktop, local\nstate: ready\nfolders: 1\nfiles: \d+\nservices: 1\nfindings: \d+\nopen: \d+\n/,
  )
  expect(data).not.toMatch(/hush|wang|file:|\/|\.yaml|openai/i)
  expect(issueData(undefined, { kind: 'web', where: 'remote' })).toContain('state: stopped')
})
