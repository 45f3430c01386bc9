import { describe, expect, it } from 'vitest'
import { findingsOf } from '../support/rule-harness.ts'
import { CONSTANTS } from './sent-by/constants.ts'
import { ELSEWHERE } from './sent-by/elsewhere.ts'
import { FOLLOWED } from './sent-by/followed.ts'
import { listed, shown } from './project.ts'

const RULES = ['scope-undeclared', 'filing-unrecorded', 'label-explicit-undeclared']

describe.each([
  ['through a variable, a builder or an object of options', FOLLOWED],
  ['from a constant, a field or a function beside it', CONSTANTS],
  ['from a constant, a declaration or a builder in another file', ELSEWHERE],
] as const)('an address stands for the call that sends it: %s', (_, all) => {
  it.each(all)('$name', async ({ files, at }) => {
    const tree = await listed(files)
    for (const rule of RULES) {
      const found = findingsOf(rule, tree).findings
      expect([rule, ...found.map(one => shown(files, one.at))]).toEqual([rule, expect.stringContaining(at)])
    }
  })
})
