import type { DeclaredService } from '../../declaration/declaration.ts'
import { type ReadPlace, readPlaces } from '../../service/named-places.ts'
import type { EvidenceKind, Seen, SeenOf } from '../../evidence/evidence.ts'
import { message } from '../../locale/messages.ts'
import { isUncalled } from '../../rules/shared/labels.ts'
import { firm, placeOf } from '../../rules/shared/seen.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { glimpse } from './glimpse.ts'
import { whyMessages as texts } from './messages.ts'
import type { Ground } from './standing.ts'

/** One way of showing a duty, or a part of it. `wants` names the field of the declaration to fill when nothing shows it. */
export interface Way {
  readonly wants: string | undefined
  look(profile: ServiceProfile): Ground | undefined
}

type Test<K extends EvidenceKind> = (one: SeenOf<K>) => boolean

/**
 * A place that the declaration names under a field, looked into; where a field is filled several times, the weakest counts.
 * `kind` and `test` say which evidence in that very file is as good as the words looked for.
 */
export function named<K extends EvidenceKind>(key: string, kind?: K, test: Test<K> = () => true): Way {
  return {
    wants: key,
    look(profile) {
      const grounds = readPlaces(profile)
        .filter(place => place.key === key)
        .map(place => begunOnly(place, profile) ?? (kind && evidenceIn(place, profile, kind, test)) ?? ofPlace(place))
      return grounds.toSorted((a, b) => RANK[a.strength] - RANK[b.strength])[0]
    },
  }
}

const RANK = { lacking: 0, stated: 1, evidenced: 2 } as const

function evidenceIn<K extends EvidenceKind>(
  { key, value, file }: ReadPlace,
  profile: ServiceProfile,
  kind: K,
  test: Test<K>,
): Ground | undefined {
  const found = firm(profile, kind).find(one => one.file === file && test(one))
  return (
    found && {
      strength: 'evidenced',
      why: message(texts, 'fileHolds', { key, file: value }),
      at: placeOf(found as unknown as Seen),
    }
  )
}

/** A file that a fix began and nothing calls yet says what is meant, and shows nothing. */
function begunOnly({ key, value, at, file, state }: ReadPlace, profile: ServiceProfile): Ground | undefined {
  if (file === undefined || state === 'missing' || !isUncalled(profile, { file })) return undefined
  return { strength: 'stated', why: message(texts, 'fileUncalled', { key, file: value }), at }
}

function ofPlace(place: ReadPlace): Ground {
  const { key, value, at, file, span, lack } = place
  switch (place.state) {
    case 'whole':
      return {
        strength: 'evidenced',
        why: message(texts, 'fileHolds', { key, file: value }),
        at: file && span ? { file, span } : at,
      }
    case 'unsure':
      return { strength: 'stated', why: message(texts, 'fileNamed', { key, file: value }), at }
    case 'words':
      return { strength: 'stated', why: message(texts, 'valueStated', { key, value: glimpse(value) }), at }
    case 'unread':
      return { strength: 'stated', why: message(texts, 'notOpened', { key, value }), at }
    case 'missing':
      return { strength: 'lacking', why: message(texts, 'fileMissing', { key, value }), at }
    case 'lacking':
      return { strength: 'lacking', why: message(texts, 'fileLacks', { key, file: value, lack: lack ?? 'empty' }), at }
  }
}

/** Firm evidence in product code. */
export function seen<K extends EvidenceKind>(kind: K, test: Test<K> = () => true): Way {
  return {
    wants: undefined,
    look(profile) {
      const found = firm(profile, kind).find(one => test(one) && !isUncalled(profile, one))
      return (
        found && {
          strength: 'evidenced',
          why: message(texts, 'seen', { value: glimpse(found.value) }),
          at: placeOf(found as unknown as Seen),
        }
      )
    },
  }
}

/** Evidence that only points at what is asked for: a link's words, a menu entry. */
export function sign<K extends EvidenceKind>(kind: K, test: Test<K> = () => true): Way {
  return hint(kind, test, value => message(texts, 'sign', { value }))
}

/** Evidence of which code does not tell whether all of the service goes through it: the team names its file, or it shows half. */
export function unnamed<K extends EvidenceKind>(key: string, kind: K, test: Test<K> = () => true): Way {
  return hint(kind, test, value => message(texts, 'seenUnnamed', { key, value }))
}

function hint<K extends EvidenceKind>(kind: K, test: Test<K>, why: (value: string) => Ground['why']): Way {
  return {
    wants: undefined,
    look(profile) {
      const found = firm(profile, kind).find(test)
      return found && { strength: 'lacking', why: why(glimpse(found.value)), at: placeOf(found as unknown as Seen) }
    },
  }
}

/** A value that the declaration states: nothing in files checks it. */
export function value(key: string, of: (service: DeclaredService) => unknown): Way {
  return {
    wants: key,
    look({ declared }) {
      const stated = declared && of(declared.service)
      if (!declared || stated === undefined || stated === '') return undefined
      return {
        strength: 'stated',
        why: message(texts, 'valueStated', { key, value: glimpse(String(stated)) }),
        at: declared.at(...key.split('.')),
      }
    },
  }
}

/** A reason why the duty does not apply, in the team's words. Never more than stated. */
export function exempt(key: string, of: (service: DeclaredService) => string | undefined): Way {
  return {
    wants: undefined,
    look({ declared }) {
      const reason = declared && of(declared.service)
      return reason
        ? {
            strength: 'stated',
            why: message(texts, 'notApplicable', { key, reason: glimpse(reason) }),
            at: declared.at(...key.split('.')),
          }
        : undefined
    },
  }
}

/** Something that each entry of a list has to state; `what` are the fields' names. */
export function each<T>(
  key: 'data_sources' | 'models',
  what: string,
  entries: (service: DeclaredService) => readonly T[] | undefined,
  holds: (entry: T) => boolean,
): Way {
  return {
    wants: `${key}: ${what}`,
    look({ declared }) {
      const all = (declared && entries(declared.service)) ?? []
      if (!declared || all.length === 0) return undefined
      const missing = all.findIndex(entry => !holds(entry))
      if (missing < 0)
        return {
          strength: 'stated',
          why: message(texts, 'eachStated', { what, count: all.length }),
          at: declared.at(key),
        }
      const lacking = all.filter(entry => !holds(entry)).length
      return {
        strength: 'lacking',
        why: message(texts, 'someUnstated', { what, missing: lacking, of: all.length }),
        at: declared.at(key, missing),
      }
    },
  }
}

/** A look of its own. */
export function own(wants: string | undefined, look: Way['look']): Way {
  return { wants, look }
}
