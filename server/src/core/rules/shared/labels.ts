import type { SeenOf } from '../../evidence/evidence.ts'

/** A text with both elements of GB 45438-2025 (AI, and generated or synthesised) that some view shows. */
export function isLabel(one: SeenOf<'label-text'>): boolean {
  return one.detail.elements.ai && one.detail.elements.generated && one.detail.shown !== 'unreferenced'
}
