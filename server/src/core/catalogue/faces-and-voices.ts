import type { Seen } from '../evidence/evidence.ts'
import { ROWS } from './generated/faces-and-voices.ts'
import { glob } from './glob.ts'
import { lazy, rowsOf } from './rows.ts'

/** What of a person is edited. */
export type Edited = 'face' | 'voice'

const table = lazy(() =>
  rowsOf(ROWS).map(([kind, name = '', edits]) => ({ kind, name: glob(name), edits: edits as Edited })),
)

/** Whether a package, import or model is made for editing a face or a voice of a person; judged by its name alone. */
export function editedBy(one: Seen): Edited | undefined {
  const name = nameOf(one)
  if (name === undefined) return undefined
  const kind = one.kind === 'model' ? 'model' : 'package'
  return table().find(row => row.kind === kind && row.name.matches(name))?.edits
}

function nameOf(one: Seen): string | undefined {
  if (one.kind === 'model') return one.value
  return one.kind === 'sdk' ? `${one.detail.ecosystem}:${one.value}` : undefined
}
