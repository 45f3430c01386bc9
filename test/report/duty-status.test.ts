import { expect, it } from 'vitest'
import { chatPackage } from '../support/chat-package.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

const declaring = (scope: string) => `version: 1\nservices:\n  - name: chat\n    generates: [text]\n${scope}`

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
  const stated = await states(declaring('    audience: public\n    territory: mainland-china\n'))
  expect(stated['discharged']).toBeGreaterThan(0)
  expect(stated['open']).toBeGreaterThan(10)
})
