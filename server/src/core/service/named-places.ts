import type { ServiceProfile } from './profile.ts'
import type { Span } from '../text/span.ts'
import { checkContent, type Lack } from '../declaration/content-checks.ts'
import { checkPlaces, type DeclaredPlace } from '../declaration/places.ts'

export type { Lack } from '../declaration/content-checks.ts'

/** A place that a declaration names, and what a look into it came to. */
export interface ReadPlace extends DeclaredPlace {
  /** The field: its path without positions in lists. */
  readonly key: string
  /** `missing`: not there; `words`: a sentence and no place; `unread`: an address, a folder or a file of a kind that is not read; the others as the check says. */
  readonly state: 'missing' | 'words' | 'unread' | 'unsure' | 'whole' | 'lacking'
  readonly lack?: Lack
  /** In the named file, where it holds what the field is for. */
  readonly span?: Span
}

const read = new WeakMap<ServiceProfile, readonly ReadPlace[]>()

/** Every place that a service's declaration names, looked into: for findings and for the state of duties alike. */
export function readPlaces(profile: ServiceProfile): readonly ReadPlace[] {
  const known = read.get(profile)
  if (known) return known
  const places = profile.declared
    ? checkPlaces(profile.declared, profile.exists).map(one => lookInto(one, profile))
    : []
  read.set(profile, places)
  return places
}

function lookInto(place: DeclaredPlace, { textOf }: ServiceProfile): ReadPlace {
  const key = place.path.filter(step => typeof step === 'string').join('.')
  if (!place.exists) return { ...place, key, state: 'missing' }
  if (place.kind === 'words') return { ...place, key, state: 'words' }
  const text = place.kind === 'file' && place.file ? textOf(place.file) : undefined
  if (text === undefined) return { ...place, key, state: 'unread' }
  return { ...place, key, ...checkContent(key, text) }
}
