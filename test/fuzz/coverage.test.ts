import { expect, it } from 'vitest'
import { READERS } from '../../server/src/core/readers/registry.generated.ts'
import { SOURCE_READERS } from '../../server/src/core/source/readers.ts'
import { KINDS } from './texts.mjs'

it('every reader is thrown texts of its own kind', () => {
  const paths = KINDS.flatMap(([, own]) => own)
  const left = [...READERS, ...SOURCE_READERS].filter(reader => !paths.some(path => reader.matches(path)))
  expect(left.map(({ id }) => id)).toEqual([])
})
