import { isFirm, ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'
import type { Modality } from '../evidence/vocabulary.ts'
import { bracketBehind } from '../source/function-heads.ts'
import { sourceLanguage } from '../syntax/source-languages.ts'
import type { Place } from '../text/place.ts'
import { aboutOf } from './main-modality.ts'
import { namesOf, sentUnder } from './named-uses.ts'
import { OwnLayers, type Sent } from './own-layers.ts'
import { isBeside, MAKERS, standsFor, weigh } from './place.ts'
import type { ServiceProfile } from './profile.ts'
import { roleOf } from './role.ts'
import { likeliestSender } from './shaped-senders.ts'
import { sentAt } from './shown-at.ts'

/** What of a product can run, and what its files say. */
export interface Code {
  readonly textOf: (path: string) => string | undefined
  readonly isUsed: (path: string) => boolean
}

/** So many pieces of evidence are followed by their names, under so many names in all. */
const MOST_PIECES = 12
const MOST_NAMES = 30
/** A product of more files is one of many parts: its names lead everywhere. */
const MOST_FILES = 3000

/**
 * The call that sends what a service asks for, where all that stands for it only names a request: an address in a constant, the
 * default of a build, a list of models in a form. Names are followed to whoever sends what they stand for; where they lead nowhere, the one
 * file counts that sends something and looks by far the most like one that asks a model.
 */
export function senderOf(profile: ServiceProfile, { textOf, isUsed }: Code): Seen | undefined {
  if (profile.generates.length === 0) return undefined
  const wanted = aboutOf(profile)
  const standing = standsFor(profile, MAKERS, wanted)
  if (standing === undefined) return undefined
  const isAsked = standing.kind === 'generation' && isOwnCall(standing)
  if (!isAsked && !onlyNames(standing) && !isIdlePackage(standing, profile)) return undefined
  const files = profile
    .productFiles()
    .filter(path => sourceLanguage(path) !== undefined && !isBeside(path) && isUsed(path))
  if (files.length > MOST_FILES) return undefined
  const asking = new Set(profile.seen.filter(isMaker).map(one => one.file))
  const layers = new OwnLayers(files, textOf, asking)
  if (isAsked) return inLayer(standing, layers)
  const named = byName(profile, wanted, layers)
  const [one, sent] = named ?? [standing, likeliestSender(files, layers)]
  return sent && asSeen(sent, one, wanted)
}

/** The evidence of a service with such a call: beside the rest, or in the place of the call that it lies behind. */
export function withSender(seen: readonly Seen[], sender: Seen): readonly Seen[] {
  if (sender.kind !== 'generation' || sender.detail.layer === undefined) return [...seen, sender]
  return seen.map(one =>
    one.kind === 'generation' && one.value === sender.value && isAtOne(one, sender) ? sender : one,
  )
}

/** Whether a call may be one of a function of the product's own that sends what it is handed. */
function isOwnCall(one: SeenOf<'generation'>): boolean {
  return roleOf(one) === 'answers' && one.detail.sent === undefined && one.detail.provider === undefined
}

/** The call with the place at which the product's own layer for requests sends what it is handed. */
function inLayer(one: SeenOf<'generation'>, layers: OwnLayers): Seen | undefined {
  const unit = layers.open(one.file)?.unit
  if (unit === undefined) return undefined
  let at = unit.before(one.span.end - 1)
  while (at >= 0 && unit.tokens.start(at) >= one.span.start && bracketBehind(unit, at) < 0) at--
  if (at < 0 || unit.tokens.start(at) < one.span.start) return undefined
  const sent = layers.behindOwn(one.file, at)
  return sent && { ...one, detail: { ...one.detail, layer: { file: sent.file, span: sent.span } } }
}

/** Whether two calls found so are one and the same. */
export function isSameSender(one: Seen | undefined, other: Seen | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return isAtOne(one, other) && isAtOne(sentAt(one), sentAt(other)) && one.value === other.value
}

function isAtOne(one: Place, other: Place): boolean {
  return one.file === other.file && one.span.start === other.span.start && one.span.end === other.span.end
}

/** Whether a piece names what is asked, and asks nothing itself. */
function onlyNames(one: Seen): boolean {
  if (one.kind === 'endpoint') return one.detail.sent === undefined
  if (one.kind === 'generation')
    return roleOf(one) !== 'answers' && !one.detail.side && !one.detail.through && one.detail.sent === undefined
  return one.kind === 'model' || one.kind === 'credential-name'
}

/** Whether a manifest lists a package that no file takes up: what asks does without it. */
function isIdlePackage(one: Seen, { seen }: ServiceProfile): boolean {
  return one.kind === 'sdk' && !ofKind(seen, 'import').some(other => isFirm(other) && other.detail.generates.length > 0)
}

function isMaker(one: Seen): boolean {
  return isFirm(one) && (MAKERS as readonly string[]).includes(one.kind) && one.span.end > one.span.start
}

function byName(
  profile: ServiceProfile,
  wanted: readonly Modality[],
  layers: OwnLayers,
): readonly [Seen, Sent] | undefined {
  const named = profile.seen
    .filter(one => isMaker(one) && onlyNames(one) && !(one.kind === 'generation' && one.detail.served))
    .map(one => ({ one, weight: weigh(one, profile, wanted) }))
    .toSorted((a, b) => a.weight - b.weight)
    .slice(0, MOST_PIECES)
  const asked = new Set<string>()
  for (const { one } of named) {
    const opened = sourceLanguage(one.file) === undefined ? undefined : layers.open(one.file)
    for (const name of namesOf(one, opened, layers.textOf(one.file))) {
      const key = `${one.file} ${name.name}`
      if (asked.has(key) || asked.size >= MOST_NAMES) continue
      asked.add(key)
      const best = nearest(sentUnder(name, one.file, layers), profile)
      if (best !== undefined) return [one, best]
    }
  }
  return undefined
}

const FAR = 8

function nearest(found: readonly Sent[], { distance }: ServiceProfile): Sent | undefined {
  const far = (one: Sent) => distance(one.file) ?? FAR
  return found.toSorted((a, b) => far(a) - far(b))[0]
}

/** The call as evidence, with what tells that it asks a model. */
function asSeen(sent: Sent, by: Seen, wanted: readonly Modality[]): SeenOf<'generation'> {
  const { generates, provider } = by.detail as { generates?: readonly Modality[]; provider?: string }
  return {
    kind: 'generation',
    file: sent.file,
    role: 'product',
    span: sent.span,
    value: sent.value,
    confidence: 'medium',
    detail: {
      generates: wanted.length > 0 ? wanted : (generates ?? []),
      ...(provider !== undefined && { provider }),
      named: { value: by.value, file: by.file },
    },
  }
}
