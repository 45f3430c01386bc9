import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** A row of the page: the feature, the four marks, and each test with the words in it that say what it shows. */
const ROWS = read('docs/features.md')
  .split('\n')
  .filter(line => /^\| (?!Feature|-)/.test(line))
  .map(line => line.split('|').map(cell => cell.trim()))
  .map(([, feature = '', ...rest]) => ({ feature, marks: rest.slice(0, 4), shown: rest[4] ?? '' }))

describe('the page of features', () => {
  it('has a mark for each tool in each row', () => {
    expect(ROWS.length).toBeGreaterThan(30)
    for (const { feature, marks } of ROWS)
      expect(marks, feature).toEqual(Array(4).fill(expect.stringMatching(/^[●◐–]$/)))
  })

  it.each(ROWS)('$feature: each test is there and says so', ({ feature, shown }) => {
    const tests = [...shown.matchAll(/`(test\/[^`]+)` “([^”]+)”/g)].map(([, path = '', words = '']) => ({
      path,
      words,
    }))
    expect(tests.length, feature).toBeGreaterThan(0)
    // Nothing is named without the words that it is named for.
    expect(shown.replaceAll(/`test\/[^`]+` “[^”]+”(, )?/g, ''), feature).toBe('')
    for (const { path, words } of tests) {
      expect(existsSync(join(ROOT, path)), path).toBe(true)
      expect(read(path), path).toContain(words)
    }
  })
})
