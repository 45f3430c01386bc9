import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
// @ts-expect-error -- a script without types
import { countWork } from '../../bench/counts.mjs'

const EXAMPLES = path.resolve(import.meta.dirname, '../../examples')

/** What the audit of the examples comes to, with a tenth to spare. Whoever raises one says in the commit what is bought with it. */
const MOST = { expressions: 20_600, lexed: 16, yaml: 2, shown: 900, decoded: 13_000 }

it('does no more work on the examples than it did', async () => {
  const trees = readdirSync(EXAMPLES, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => path.join(EXAMPLES, name))
  const counts: typeof MOST = await countWork(trees)
  for (const [what, most] of Object.entries(MOST)) {
    const count = counts[what as keyof typeof MOST]
    expect(count, what).toBeGreaterThan(0)
    expect(count, what).toBeLessThanOrEqual(most)
  }
})
