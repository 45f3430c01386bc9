import { expect, it } from 'vitest'
import { DUTIES, type FolderDuties } from '../../server/src/protocol/duties.ts'
import { REPORT, type ReportFormat, type ReportResult } from '../../server/src/protocol/report.ts'
import { STATUS, type StatusParams } from '../../server/src/protocol/status.ts'
import { chatApp, declared } from './support/chat-app.ts'
import { type Client, PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'

async function started(files: Map<string, string>, locale = 'en'): Promise<{ client: Client; ready: StatusParams }> {
  const client = pair({ [ROOT]: files })
  const ready = new Promise<StatusParams>(done =>
    client.connection.onNotification(STATUS, (status: StatusParams) => {
      if (status.state === 'ready') done(status)
    }),
  )
  await client.start([ROOT], { capabilities: PULLS, locale, initializationOptions: { status: true } })
  return { client, ready: await ready }
}

it('lists the duties of each service with state, reason and place, the open ones first, as the status counts them', async () => {
  const { client, ready } = await started(chatApp().set('genai-measures.yaml', declared('public')))
  const [folder] = await client.connection.sendRequest<FolderDuties[]>(DUTIES)
  const [service] = folder?.services ?? []
  expect(service).toMatchObject({ name: 'chat', scope: 'public · mainland China · declared' })
  const duties = service?.duties ?? []
  const open = duties.filter(({ status }) => status === 'open')
  expect(open.length).toBe(ready.folders[0]?.open)
  expect(duties.slice(0, open.length)).toEqual(open)
  expect(duties.some(({ status }) => status === 'not-engaged')).toBe(false)
  for (const { id, text, why, at } of open) {
    expect(
      [text, why].every(one => one.length > 10),
      id,
    ).toBe(true)
    expect(at?.uri, id).toMatch(/^file:\/\/\/projects\/chat\//)
  }
  // A label is held open by the finding at the call that answers.
  const label = open.find(({ at }) => at?.uri.endsWith('route.ts'))
  expect(label?.at).toMatchObject({ line: 3 })
  await client.stop()
})

it('says the duties in the language of the folder', async () => {
  const { client } = await started(chatApp(), 'zh-cn')
  const [folder] = await client.connection.sendRequest<FolderDuties[]>(DUTIES)
  expect(folder?.words.open).toBe('待处理')
  for (const { text, why } of folder?.services[0]?.duties ?? []) expect(text + why).toMatch(/[一-龥]/)
  await client.stop()
})

it.each([
  ['en', 'chat is stated internal (genai-measures.yaml:4).'],
  ['zh-cn', '已声明 chat 仅供内部使用（genai-measures.yaml:4）。'],
])('says why it is quiet, and where that is stated (%s)', async (locale, text) => {
  const { client, ready } = await started(chatApp().set('genai-measures.yaml', declared('internal')), locale)
  const uri = `${ROOT}/genai-measures.yaml`
  expect(ready.folders[0]?.quiet).toEqual([{ text, at: { uri, line: 3, character: expect.any(Number) } }])
  await client.stop()
})

it('says that nothing generates, and what of examples and oversized files was left out', async () => {
  const plain = await started(new Map([['package.json', '{"name":"plain","dependencies":{"left-pad":"1.0.0"}}']]))
  expect(plain.ready.folders[0]?.quiet.map(({ text }) => text)).toEqual(['Nothing generative found in 1 file read.'])
  await plain.client.stop()
  const examples = new Map([...chatApp()].map(([path, text]) => [`examples/chat/${path}`, text]))
  const beside = await started(examples.set('big.ts', `// ${'x'.repeat(12_000_000)}`))
  expect(beside.ready.folders[0]?.quiet.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Nothing generative found in \d files read\.$/),
    'What 2 files of tests, documents, examples and tools generate was not judged.',
    '1 file not read: too large to have been written by hand.',
  ])
  await beside.client.stop()
})

it.each<[ReportFormat, RegExp]>([
  ['html', /^<!doctype html/],
  ['sarif', /"version": "2\.1\.0"/],
  ['cyclonedx', /"bomFormat": "CycloneDX"/],
  ['dossier', /^# .*chat/],
])('writes the report as %s for saving', async (format, looks) => {
  const { client } = await started(chatApp())
  const [report] = await client.connection.sendRequest<ReportResult[]>(REPORT, { formats: [format] })
  expect([report?.format, report?.text]).toEqual([format, expect.stringMatching(looks)])
  await client.stop()
})
