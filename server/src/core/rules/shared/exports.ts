import type { SeenOf } from '../../evidence/evidence.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { firm } from './seen.ts'

/**
 * Ways by which generated content leaves as a file, those first that say so. Where words say nothing, the code must at
 * least be one that shows or makes answers; records, tables and uploads are not generated, and owe no label.
 */
export function generatedExports(profile: ServiceProfile): SeenOf<'export'>[] {
  const makers = new Set([...firm(profile, 'answer-view'), ...firm(profile, 'generation')].map(one => one.file))
  const ways = firm(profile, 'export').filter(
    ({ detail, file }) => detail.of === 'generated' || (detail.of === undefined && makers.has(file)),
  )
  return ways.toSorted((a, b) => Number(b.detail.of === 'generated') - Number(a.detail.of === 'generated'))
}
