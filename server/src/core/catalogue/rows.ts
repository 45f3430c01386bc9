import type { Modality } from '../evidence/vocabulary.ts'
import { listOf } from '../text/rows.ts'

export { lazy, listOf, rowsOf } from '../text/rows.ts'

/** A cell such as `text;image` as modalities; the tables are validated when they are generated. */
export function modalitiesOf(cell: string | undefined): Modality[] {
  return listOf(cell) as Modality[]
}
