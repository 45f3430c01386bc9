import { expect, it } from 'vitest'
import { memoryWorkspace } from '../../server/src/workspace/memory.ts'
import { audit } from '../support/tree.ts'

/**
 * A small project, and for each rule the line that its finding stands at: `file: the line, or a part of it`. `undefined`: the rule
 * asks nothing above hint.
 */
export interface Standing {
  readonly files: Readonly<Record<string, string>>
  readonly at: Readonly<Record<string, string | undefined>>
  /** Words that the finding's message holds, and such as it does not, by rule. */
  readonly says?: Readonly<Record<string, RegExp>>
  readonly neverSays?: Readonly<Record<string, RegExp>>
}

/** One test for each project: where the findings of these rules stand, and in what words. */
export function standing(all: Readonly<Record<string, Standing>>): void {
  it.each(Object.entries(all))('%s', async (_, { files, at, says, neverSays }) => {
    const listed = (await memoryWorkspace(new Map(Object.entries(files))).list()).paths
    const tree = new Map(listed.map(path => [path, files[path] ?? '']))
    const { findings } = audit(tree)
    for (const [rule, where] of Object.entries(at)) {
      const found = findings.filter(one => one.ruleId === rule && one.severity !== 'hint')
      const shown = found.map(one => lineOf(tree, one.at))
      if (where === undefined) expect([rule, ...shown].join('\n')).toBe(rule)
      else expect(shown.join('\n')).toContain(where)
      const words = JSON.stringify(found.map(one => one.message))
      if (says?.[rule]) expect(words).toMatch(says[rule])
      if (neverSays?.[rule]) expect(words).not.toMatch(neverSays[rule])
    }
  })
}

function lineOf(tree: ReadonlyMap<string, string>, { file, span }: { file: string; span: { start: number } }): string {
  const text = tree.get(file) ?? ''
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const end = text.indexOf('\n', span.start)
  return `${file}: ${text.slice(start, end < 0 ? undefined : end).trim()}`
}
