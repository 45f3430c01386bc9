import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { visibleLines } from '../../server/src/core/text/visible.ts'
import { glance, readSmall } from '../../server/src/workspace/open-regular.ts'

const home = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-glance-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

it('reads for a moment what reading gives, into one place that the next file takes', () => {
  const [first, second, large] = ['first', 'second', 'large'].map(name => path.join(home, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(first, 'first text')
  writeFileSync(second, 'second')
  writeFileSync(large, Buffer.alloc(1_500_000, 'a'))
  const one = glance(first, 2_000_000)
  expect(Buffer.from(one ?? []).toString()).toBe('first text')
  const two = glance(second, 2_000_000)
  expect(Buffer.from(two ?? []).toString()).toBe('second')
  expect(two?.buffer).toBe(one?.buffer)
  expect(glance(large, 2_000_000)).toEqual(readSmall(large, 2_000_000))
  expect(glance(large, 1000)).toBeUndefined()
  expect(glance(home, 1000)).toBeUndefined()
})

it('numbers every sign that steers but the end of a line', () => {
  expect(visibleLines('a\nb\r\n\u0007c\u200d\n')).toBe('a\nb\\u000d\n\\u0007c\\u200d\n')
})
