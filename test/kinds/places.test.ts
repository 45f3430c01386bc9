import { describe, expect, it } from 'vitest'
import type { Localized } from '../../server/src/core/locale/messages.ts'
import { memoryWorkspace } from '../../server/src/workspace/memory.ts'
import { findingsOf } from '../support/rule-harness.ts'
import { BACKENDS } from './places/backends.ts'
import { BOTS } from './places/bots.ts'
import { CLIENTS } from './places/clients.ts'
import type { Placed } from './places/placed.ts'
import { PYTHON } from './places/python.ts'

const RULES = ['scope-undeclared', 'filing-unrecorded', 'label-explicit-undeclared']

/** The line that a finding begins on, with its file before it. */
function shown(tree: ReadonlyMap<string, string>, { file, span }: { file: string; span: { start: number } }): string {
  const text = tree.get(file) ?? ''
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const end = text.indexOf('\n', span.start)
  return `${file}: ${text.slice(start, end < 0 ? undefined : end).trim()}`
}

describe.each([
  ['back ends', BACKENDS],
  ['pages and applications', CLIENTS],
  ['bots and mini-programs', BOTS],
  ['programs in Python', PYTHON],
] as const)('the place of a finding in %s', (_, all) => {
  it.each(all as readonly Placed[])('$name', async ({ files, at, ways, generates }) => {
    const listed = (await memoryWorkspace(new Map(Object.entries(files))).list()).paths
    const tree = new Map(listed.map(path => [path, files[path] ?? '']))
    for (const rule of RULES) {
      const found = findingsOf(rule, tree).findings
      expect([rule, ...found.map(one => shown(tree, one.at))]).toEqual([rule, expect.stringContaining(at)])
    }
    const [scope] = findingsOf('scope-undeclared', tree).findings
    const data = scope?.message.data as { ways?: Localized[]; made?: { modalities: string[] }[] } | undefined
    if (ways) expect(data?.ways?.map(way => way.en)).toEqual(ways)
    if (generates) expect(data?.made?.map(one => one.modalities)).toEqual(generates)
  })
})
