import type { StatusParams } from '../../../server/src/protocol/status.ts'
import { COUNTS, total } from '../status/counts.ts'

/** Where the editor runs, in words of ours. */
export interface Host {
  readonly kind: 'web' | 'desktop'
  readonly where: 'remote' | 'local'
}

/** What a report about the tool says of a session: every part of it is a word of ours, a version or a number. */
export function issueData(status: StatusParams | undefined, { kind, where }: Host): string {
  const { state, folders, brokenRules } = status ?? { state: 'stopped', folders: [], brokenRules: [] }
  return [
    `host: ${kind}, ${where}`,
    `state: ${state}`,
    `folders: ${folders.length}`,
    ...COUNTS.map(one => `${one}: ${total({ folders }, one)}`),
    `rules left out: ${brokenRules.join(', ') || 'none'}`,
  ].join('\n')
}
