import { expect, it } from 'vitest'
import { createSession } from '../../server/src/core/engine/session.ts'
import { chatPackage } from '../support/chat-package.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'
import { AS_OF } from '../support/tree.ts'

const declaring = (scope: string) => `version: 1\nservices:\n  - name: chat\n    generates: [text]\n${scope}`

const STATED = declaring('    audience: public\n    territory: mainland-china\n')

/** The state of one duty of the one service. */
async function stateOf(duty: string, declaration: string): Promise<string | undefined> {
  const root = writeTree({ ...chatPackage('chat'), 'genai-measures.yaml': declaration })
  const { out } = await runCli(['audit', root, '--format', 'json', '--fail-on', 'never'])
  const [service] = JSON.parse(out).services as { duties: { id: string; status: string }[] }[]
  return service?.duties.find(one => one.id === duty)?.status
}

/** How many duties of the one service stand in each state. */
async function states(declaration?: string): Promise<Record<string, number>> {
  const own: Record<string, string> = declaration === undefined ? {} : { 'genai-measures.yaml': declaration }
  const { out } = await runCli([
    'audit',
    writeTree({ ...chatPackage('chat'), ...own }),
    '--format',
    'json',
    '--fail-on',
    'never',
  ])
  const [service] = JSON.parse(out).services as { duties: { status: string }[] }[]
  const counts: Record<string, number> = {}
  for (const { status } of service?.duties ?? []) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

it('calls no duty discharged before audience and territory are stated, since most rules have not looked', async () => {
  const undeclared = await states()
  expect(undeclared['open']).toBeGreaterThan(20)
  for (const scope of ['    audience:\n    territory:\n', '    audience: public\n']) {
    const half = await states(declaring(scope))
    expect(half['discharged'] ?? 0, scope).toBe(0)
    expect(half['open'], scope).toBe(undeclared['open'])
  }
})

it('calls discharged what rules looked at and had nothing to say about, once the scope is stated', async () => {
  const stated = await states(STATED)
  expect(stated['discharged']).toBeGreaterThan(0)
  expect(stated['open']).toBeGreaterThan(10)
})

it('calls showing a number open while there is none to show', async () => {
  expect(await stateOf('filing-display', STATED)).toBe('open')
  const shown = `${STATED}    filing:\n      track: registration\n      number: Beijing-X-20240101S0001\n`
  expect(await stateOf('filing-display', `${shown}      displayed_at: []\n`)).toBe('open')
  expect(await stateOf('filing-display', `${STATED}    filing:\n      track: not-required\n`)).toBe('discharged')
})

it('calls what only a rule that is off would look at not checkable', () => {
  const session = createSession()
  const files = { ...chatPackage('chat'), 'genai-measures.yaml': STATED }
  for (const [file, text] of Object.entries(files)) session.update(file, text)
  const state = (severities: Record<string, 'off'>) =>
    session.evaluate({ asOf: AS_OF, severities }).services[0]?.duties.find(one => one.id === 'complaint-channel')
      ?.status
  expect(state({})).toBe('open')
  expect(state({ 'complaint-entry-missing': 'off' })).toBe('not-checkable')
})
