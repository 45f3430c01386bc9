import { expect, it } from 'vitest'
import { audited, type Files, shown } from './project.ts'

/**
 * A small project, and for each rule the line that its finding stands at: `file: the line, or a part of it`. `undefined`: the rule
 * asks nothing above hint.
 */
export interface Standing {
  readonly files: Files
  readonly at: Readonly<Record<string, string | undefined>>
  /** Words that the finding's message holds, and such as it does not, by rule. */
  readonly says?: Readonly<Record<string, RegExp>>
  readonly neverSays?: Readonly<Record<string, RegExp>>
}

/** One test for each project: where the findings of these rules stand, and in what words. */
export function standing(all: Readonly<Record<string, Standing>>): void {
  it.each(Object.entries(all))('%s', async (_, { files, at, says, neverSays }) => {
    const { findings } = await audited(files)
    for (const [rule, where] of Object.entries(at)) {
      const found = findings.filter(one => one.ruleId === rule && one.severity !== 'hint')
      const lines = found.map(one => shown(files, one.at))
      if (where === undefined) expect([rule, ...lines].join('\n')).toBe(rule)
      else expect(lines.join('\n')).toContain(where)
      const words = JSON.stringify(found.map(one => one.message))
      if (says?.[rule]) expect(words).toMatch(says[rule])
      if (neverSays?.[rule]) expect(words).not.toMatch(neverSays[rule])
    }
  })
}
