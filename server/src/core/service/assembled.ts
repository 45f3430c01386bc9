import { isFirm, ofKind, type Seen } from '../evidence/evidence.ts'

/**
 * A video that is put together is generated content where pictures or voices are generated that go into it; beside words alone, or
 * beside nothing that is generated, it says nothing and goes.
 */
export function withAssembled(seen: readonly Seen[]): readonly Seen[] {
  if (!ofKind(seen, 'generation').some(isAssembled)) return seen
  const parts = ofKind(seen, 'generation').filter(one => isFirm(one) && !one.detail.assembled)
  const visible = parts.some(one => one.detail.generates.some(modality => modality === 'audio' || modality === 'image'))
  return visible ? seen : seen.filter(one => !isAssembled(one))
}

function isAssembled(one: Seen): boolean {
  return one.kind === 'generation' && one.detail.assembled === true
}
