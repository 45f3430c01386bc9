import { expect, it } from 'vitest'
import { CALL, chatApp, declared } from './support/chat-app.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'

it('a declaration that nobody told of is judged once it is opened, for the findings of other files too', async () => {
  const files = chatApp()
  const client = pair({ [ROOT]: files })
  await client.start([ROOT])
  const place = `${ROOT}/${CALL}`
  const asked = () => client.pushed.get(place)?.some(({ code }) => code === 'scope-undeclared') ?? false
  await client.when(asked)
  // Written by an editor that watches no files.
  files.set('genai-measures.yaml', declared('internal'))
  await client.open(`${ROOT}/genai-measures.yaml`, declared('internal'))
  await client.when(() => !asked())
  expect(client.pushed.get(place)?.map(({ code }) => code)).not.toContain('scope-undeclared')
  await client.stop()
})
