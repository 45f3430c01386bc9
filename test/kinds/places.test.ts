import { describe, expect, it } from 'vitest'
import type { Localized } from '../../server/src/core/locale/messages.ts'
import { findingsOf } from '../support/rule-harness.ts'
import { BACKENDS } from './places/backends.ts'
import { BOTS } from './places/bots.ts'
import { CLIENTS } from './places/clients.ts'
import type { Placed } from './places/placed.ts'
import { PYTHON } from './places/python.ts'
import { listed, shown } from './project.ts'

const RULES = ['scope-undeclared', 'filing-unrecorded', 'label-explicit-undeclared']

describe.each([
  ['back ends', BACKENDS],
  ['pages and applications', CLIENTS],
  ['bots and mini-programs', BOTS],
  ['programs in Python', PYTHON],
] as const)('the place of a finding in %s', (_, all) => {
  it.each(all as readonly Placed[])('$name', async ({ files, at, ways, generates }) => {
    const tree = await listed(files)
    for (const rule of RULES) {
      const found = findingsOf(rule, tree).findings
      expect([rule, ...found.map(one => shown(files, one.at))]).toEqual([rule, expect.stringContaining(at)])
    }
    const [scope] = findingsOf('scope-undeclared', tree).findings
    const data = scope?.message.data as { ways?: Localized[]; made?: { modalities: string[] }[] } | undefined
    if (ways) expect(data?.ways?.map(way => way.en)).toEqual(ways)
    if (generates) expect(data?.made?.map(one => one.modalities)).toEqual(generates)
  })
})
