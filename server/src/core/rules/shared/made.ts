import type { Seen } from '../../evidence/evidence.ts'
import type { Modality } from '../../evidence/vocabulary.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { spaced } from '../../locale/spaced.ts'
import { best, MAKERS } from './seen.ts'
import { listEn, listZh, modalitiesEn, modalitiesZh, seenEn, seenZh, type Sight, sight } from './wording.ts'

/** Some kinds of content, and what makes them. */
export interface Made {
  readonly modalities: readonly Modality[]
  readonly by: Seen
}

/** What makes each of these kinds: the leading piece those that it makes itself, the others by a place of their own; a kind without one goes untold. */
export function madeBy(profile: ServiceProfile, leading: Seen, modalities: readonly Modality[]): Made[] {
  const own = modalities.filter(one => makes(leading, one))
  if (own.length === 0) return [{ modalities, by: leading }]
  const made = new Map<Seen, Modality[]>([[leading, own]])
  for (const one of modalities) {
    if (own.includes(one)) continue
    const by = best(profile, ['generation', ...MAKERS], [one])
    if (by !== undefined && by !== leading && makes(by, one)) made.set(by, [...(made.get(by) ?? []), one])
  }
  return [...made].map(([by, kinds]) => ({ modalities: kinds, by }))
}

/** What a piece does not say it makes is not told of it, but for what names nothing at all. */
function makes({ detail }: Seen, modality: Modality): boolean {
  const { generates } = detail as { generates?: readonly Modality[] }
  return generates === undefined || generates.includes(modality)
}

/** Kinds of content, each with what makes it, for a sentence. */
export interface Telling {
  readonly modalities: readonly Modality[]
  readonly seen: Sight
}

export function telling(made: readonly Made[], profile: ServiceProfile): Telling[] {
  return made.map(({ modalities, by }) => ({ modalities, seen: sight(by, profile) }))
}

/** `text with chat.create in a.ts and images with images.generate in b.ts` */
export function madeEn(made: readonly Telling[]): string {
  return listEn(made.map(({ modalities, seen }) => `${modalitiesEn(modalities)} with ${seenEn(seen)}`))
}

/** `经由 a.ts 中的 chat.create 生成文本，经由 b.ts 中的 images.generate 生成图片` */
export function madeZh(made: readonly Telling[]): string {
  return made.map(({ modalities, seen }) => spaced('经由', seenZh(seen), `生成${modalitiesZh(modalities)}`)).join('，')
}

/** `chat.create in a.ts (text) and images.generate in b.ts (images)`; the kinds are told where there are several places. */
export function placesEn(made: readonly Telling[]): string {
  if (made.length === 1) return made.map(({ seen }) => seenEn(seen)).join('')
  return listEn(made.map(({ modalities, seen }) => `${seenEn(seen)} (${modalitiesEn(modalities)})`))
}

export function placesZh(made: readonly Telling[]): string {
  if (made.length === 1) return made.map(({ seen }) => seenZh(seen)).join('')
  return listZh(made.map(({ modalities, seen }) => `${seenZh(seen)}（${modalitiesZh(modalities)}）`))
}
