import type { Localized } from '../locale/messages.ts'
import type { Evidence } from './evidence.ts'

/** What a piece of evidence rests on: the team's own word, what stands in the file, or what follows from it. */
export type Basis = 'declared' | 'seen' | 'inferred'

/** Named by the house, read as it stands, or concluded: from a call that only leads to one, from parts, or by a weak sign. */
export function basisOf(one: Evidence): Basis {
  if (one.named === true) return 'declared'
  if (one.confidence !== 'high') return 'inferred'
  return one.kind === 'generation' && (one.detail.through !== undefined || one.detail.assembled === true)
    ? 'inferred'
    : 'seen'
}

/** The same as a person reads it. */
export const BASIS_WORDS: Readonly<Record<Basis, Localized>> = {
  declared: { en: 'declared', 'zh-CN': '已声明' },
  seen: { en: 'seen', 'zh-CN': '所见' },
  inferred: { en: 'inferred', 'zh-CN': '推断' },
}
