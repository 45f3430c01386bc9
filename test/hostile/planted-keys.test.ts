import { describe, expect, it } from 'vitest'
import { withoutSecrets } from '../../server/src/core/evidence/secrets.ts'
import { withoutKeysInNames } from '../../server/src/core/text/keys.ts'
import { PLANTED, plantedTree } from './support/keys.ts'
import { WAYS_OUT } from './support/ways-out.ts'

// Keys of sixty and more providers, in settings, code, notebooks and their outputs, addresses, what a team states and names of folders:
// none comes out, by whatever way.

const isKeyOfName = (key: string): boolean => withoutKeysInNames(key) !== key

/** As keys are looked for: whatever the case, and over the dashes of a number. */
const bare = (text: string): string => text.toLowerCase().replaceAll('-', '')

describe('the shape of a key', () => {
  it('is known of sixty providers and more, of most in names of files too', () => {
    expect(new Set(PLANTED.map(({ provider }) => provider)).size).toBeGreaterThan(60)
    expect(PLANTED.filter(({ key }) => isKeyOfName(key.replaceAll('/', '-'))).length).toBeGreaterThan(45)
  })

  it.each(PLANTED.map(one => [one.provider, one] as const))('of %s is cut wherever it stands', (_, { key, core }) => {
    for (const text of [key, `"${key}"`, `model/${key}`, `Bearer ${key}`, `a ${key}, b`, `x=${key}&y`])
      expect(bare(withoutSecrets(text))).not.toContain(core)
  })
})

describe('no key comes out by', () => {
  it.each(Object.entries(WAYS_OUT))('%s', { timeout: 240_000 }, async (name, way) => {
    // A session asks at every place of every file, and each answer to an agent reads the folder anew: some keys are enough.
    const some = /server|agents/.test(name) ? PLANTED.filter((_, index) => index % 6 === 0) : PLANTED
    const output = await way(plantedTree(some, isKeyOfName))
    expect(output.length).toBeGreaterThan(1_000)
    expect(output).toMatch(/gpt-4o|genai-measures\.yaml/)
    expect(some.filter(({ core }) => bare(output).includes(core)).map(({ provider }) => provider)).toEqual([])
  })
})
