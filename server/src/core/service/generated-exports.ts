import { isFirm, ofKind, type SeenOf } from '../evidence/evidence.ts'
import type { ServiceProfile } from './profile.ts'

/**
 * Ways by which generated content leaves as a file, those first that say so. Where words say nothing, the file must itself ask a model;
 * records, tables and uploads are not generated, and owe no label, nor do pictures, sound and film that the service does not make.
 */
export function generatedExports({ seen, generates }: ServiceProfile): SeenOf<'export'>[] {
  const makers = new Set(ofKind(seen, 'generation').flatMap(one => (isFirm(one) ? [one.file] : [])))
  const ways = ofKind(seen, 'export').filter(one => {
    if (!isFirm(one)) return false
    const { of, modality } = one.detail
    if (makers.has(one.file)) return of !== 'other'
    return of === 'generated' && (modality === undefined || generates.includes(modality))
  })
  return ways.toSorted((a, b) => Number(b.detail.of === 'generated') - Number(a.detail.of === 'generated'))
}
