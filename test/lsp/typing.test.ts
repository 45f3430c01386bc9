import { expect, it } from 'vitest'
import { CALL, chatApp, declared, ROUTE, under } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'
const DECLARATION = `${ROOT}/genai-measures.yaml`

async function opened(text: string) {
  const client = pair({ [ROOT]: chatApp().set('genai-measures.yaml', text) })
  await client.start([ROOT], { capabilities: PULLS })
  await client.open(DECLARATION, text, 'yaml')
  await client.pull(DECLARATION)
  return client
}
const codes = async (client: Awaited<ReturnType<typeof opened>>) =>
  (await client.pull(DECLARATION)).map(({ code }) => String(code))

it('calls no word wrong while it is being typed, and says so once the person pauses', async () => {
  const head = `${declared('public')}    `
  const client = await opened(head)
  let version = 1
  for (let length = 1; length <= 'provder: '.length; length++) {
    await client.change(DECLARATION, ++version, `${head}${'provder: x'.slice(0, length)}`)
    expect(await codes(client), 'provder: x'.slice(0, length)).not.toContain('declaration-invalid')
  }
  const asked = client.refreshes
  await client.when(() => client.refreshes > asked)
  const invalid = (await client.pull(DECLARATION)).find(({ code }) => code === 'declaration-invalid')!
  expect(under(`${head}provder: `, invalid.range)).toContain('provder')
  await client.stop()
})

it('holds half a number and tells it as soon as another line is typed in; what is pasted is told at once', async () => {
  const head = `${declared('public')}    filing:\n      track: filing\n`
  const client = await opened(`${head}      number: \n`)
  await client.change(DECLARATION, 2, `${head}      number: B\n`)
  expect(await codes(client)).not.toContain('filing-number-malformed')
  await client.change(DECLARATION, 3, `${head}      number: B\n#`)
  expect(await codes(client)).toContain('filing-number-malformed')
  await client.change(DECLARATION, 4, `${head}      number: Beijing-Askly-S202512010001\n#`)
  const found = (await client.pull(DECLARATION)).filter(({ code }) => String(code).startsWith('filing-number'))
  expect(found.map(({ code }) => code)).toEqual(['filing-number-malformed'])
  const titles = (await client.actions(DECLARATION, found[0]!)).map(({ title }) => title)
  expect(titles.slice(0, 2)).toEqual([
    'Did you mean Beijing-Askly-20251201S0001?',
    'Did you mean Beijing-Askly-202512010001?',
  ])
  await client.stop()
})

it('asks for all files anew when a finding goes from the edited document to one that is not open', async () => {
  const client = pair({ [ROOT]: chatApp().set('genai-measures.yaml', declared('public')) })
  await client.start([ROOT], { capabilities: PULLS })
  await client.open(`${ROOT}/${CALL}`, ROUTE)
  const before = await client.pull(`${ROOT}/${CALL}`)
  expect(before.map(({ code }) => code)).toContain('filing-unrecorded')
  const asked = client.refreshes
  await client.change(`${ROOT}/${CALL}`, 2, ROUTE.replace('completions.create', 'complete'))
  await client.when(() => client.refreshes > asked)
  const elsewhere = (await client.pullWorkspace()).flatMap(report => (report.kind === 'full' ? report.items : []))
  expect(elsewhere.map(({ code }) => code)).toContain('filing-unrecorded')
  await client.stop()
})
