import type { DeclaredPart } from '../declaration/declared-part.ts'
import { isFirm, ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'
import type { Reason, Scope, ServiceProfile } from './profile.ts'
import { message } from '../locale/messages.ts'
import { scopeMessages } from './scope-messages.ts'
import { exposuresOf, proofs } from './ways.ts'

type Kind = ServiceProfile['kind']

/** Total weight of territory hints from which they count as strong: one alone never does. */
const STRONG_TERRITORY = 4

/** Answers the scope question of Art 2 of the Measures for one service: as stated, else as far as evidence carries. */
export function scopeOf(kind: Kind, seen: readonly Seen[], declared: DeclaredPart | undefined): Scope {
  const audience = inferAudience(kind, seen)
  const territory = inferTerritory(seen)
  const stated = declared?.service
  if (declared && stated && (stated.audience || stated.territory)) {
    const reason: Reason = {
      message: message(scopeMessages, 'stated', { file: declared.declaration.file }),
      at: declared.at('audience'),
    }
    return {
      audience: stated.audience ?? audience.value,
      territory: stated.territory ?? territory.value,
      basis: stated.audience && stated.territory ? 'declared' : 'inferred',
      strength: 'strong',
      audienceReasons: stated.audience ? [reason] : audience.reasons,
      territoryReasons: stated.territory ? [reason] : territory.reasons,
    }
  }
  return {
    audience: audience.value,
    territory: territory.value,
    basis: 'inferred',
    strength: audience.strong && territory.strong ? 'strong' : 'weak',
    audienceReasons: audience.reasons,
    territoryReasons: territory.reasons,
  }
}

function inferAudience(
  kind: Kind,
  seen: readonly Seen[],
): { value: Scope['audience']; strong: boolean; reasons: Reason[] } {
  if (kind === 'library')
    return { value: 'unknown', strong: false, reasons: [{ message: message(scopeMessages, 'library', {}) }] }
  const ways = exposuresOf(seen).filter(one => one.detail.exposure !== 'cli')
  const standing = ofKind(seen, 'access-control').filter(isFirm)
  // What a container opens a port for does not listen on its own machine alone, whatever a start by hand would do.
  const contained = ofKind(seen, 'exposure').some(one => isFirm(one) && CONTAINER.test(one.file))
  const barriers = standing.filter(one => !(contained && one.detail.what === 'loopback' && CODE.test(one.file)))
  const reasons: Reason[] = proofs(ways, seen).map(one => ({
    message: message(scopeMessages, 'offers', { exposure: one.detail.exposure, seen: one.value }),
    at: one,
  }))
  if (ways.length === 0) {
    const cli = exposuresOf(seen).find(one => one.detail.exposure === 'cli')
    const reason: Reason = cli
      ? { message: message(scopeMessages, 'onlyCli', {}), at: cli }
      : { message: message(scopeMessages, 'noExposure', {}) }
    return { value: 'unknown', strong: false, reasons: [reason] }
  }
  const strong = ways.filter(way => way.detail.strength === 'strong')
  const { open, deciding } = openWays(strong, barriers)
  const login = barriers.find(one => one.detail.what === 'authentication' && guardsAnswers(one, seen))
  for (const one of open.length > 0 ? (login ? [login] : []) : deciding)
    reasons.push({ message: message(scopeMessages, 'kept', { what: one.detail.what, seen: one.value }), at: one })
  const unbarred =
    barriers.length === 0 || (barriers.every(one => one.detail.what === 'authentication') && signsUp(seen))
  return { value: open.length > 0 ? 'public' : 'unknown', strong: open.length > 0 && unbarred, reasons }
}

/** Files that say how a container is made, and programs. */
const CONTAINER = /(^|\/)(Dockerfile[^/]*|Containerfile[^/]*)$|\.dockerfile$/i
const CODE = /\.(py|[cm]?[jt]s|go|rb|rs|java|kt|php)$/

/** Code that stands before all routes, by its place. */
const BEFORE_ALL = /middleware|security|guard|interceptor|(^|[/.])auth|proxy\.[jt]s$|filter/i

/** Whether a sign-in stands before what people come for: before everything, or in the very file that answers. */
function guardsAnswers(one: SeenOf<'access-control'>, seen: readonly Seen[]): boolean {
  if (BEFORE_ALL.test(one.file)) return true
  return seen.some(
    other =>
      other.file === one.file &&
      (other.kind === 'generation' || (other.kind === 'exposure' && /chat|message|complet|generat/i.test(other.value))),
  )
}

/** Hints that anyone in the mainland signs up by himself: with his phone, a payment, a login of a platform everybody has. */
const CONSUMER: ReadonlySet<string> = new Set(['mainland-sms', 'mainland-payment', 'mainland-phone', 'mainland-login'])
const REGISTERS = /register|sign-?up|sms.?code|send.?code|verif/i

/** Whether a sign-in is a door that consumers open by themselves, and keeps nobody out. */
function signsUp(seen: readonly Seen[]): boolean {
  const firm = seen.filter(isFirm)
  const means = ofKind(firm, 'audience-hint').filter(one => CONSUMER.has(one.detail.what))
  return means.length > 1 || (means.length > 0 && ofKind(firm, 'exposure').some(one => REGISTERS.test(one.value)))
}

/** Ways out that need no server of one's own that strangers could reach. */
const PERSONAL: ReadonlySet<string> = new Set(['desktop', 'mobile', 'mini-program', 'browser-extension', 'bot'])

/**
 * The ways that strangers can take, and else the barriers that shut them. A server that only this machine or a private network
 * reaches is shut (a container's port only for that container), and so is a page that is all administrators'. A login is a door, no wall.
 */
function openWays(
  ways: readonly SeenOf<'exposure'>[],
  barriers: readonly SeenOf<'access-control'>[],
): { open: readonly SeenOf<'exposure'>[]; deciding: readonly SeenOf<'access-control'>[] } {
  const walls = barriers.filter(one => one.detail.what === 'loopback' || one.detail.what === 'internal-network')
  const admins = barriers.filter(one => one.detail.what === 'admin-only')
  const shutBy = (way: SeenOf<'exposure'>) =>
    PERSONAL.has(way.detail.exposure)
      ? undefined
      : (walls.find(wall => wall.group === undefined || (wall.group === way.group && wall.file === way.file)) ??
        admins.find(one => one.file === way.file))
  const open = ways.filter(way => shutBy(way) === undefined)
  return { open, deciding: [...new Set(ways.flatMap(way => shutBy(way) ?? []))].slice(0, 2) }
}

/** Where people read what is written: a text there proves the language of an interface better than one in code. */
const VIEWS =
  /\.(vue|tsx|jsx|svelte|wxml|html?|nvue|uvue|dart|swift|[eu]ts|cshtml|razor|blade\.php)$|(^|\/)(locales?|i18n|langs?)\//i

function inferTerritory(seen: readonly Seen[]): { value: Scope['territory']; strong: boolean; reasons: Reason[] } {
  const hints = distinctBy(
    ofKind(seen, 'audience-hint')
      .filter(isFirm)
      .toSorted((a, b) => Number(VIEWS.test(b.file)) - Number(VIEWS.test(a.file))),
    one => one.detail.what,
  )
  if (hints.length === 0)
    return { value: 'unknown', strong: false, reasons: [{ message: message(scopeMessages, 'noHint', {}) }] }
  const reasons = hints.map(one => ({
    message: message(scopeMessages, 'hint', { what: one.detail.what, seen: one.value }),
    at: one,
  }))
  const total = hints.reduce((sum, one) => sum + one.detail.weight, 0)
  const inside = hints.some(one => one.detail.weight > 0)
  const value = total >= 2 ? 'mainland-china' : total <= -STRONG_TERRITORY && !inside ? 'outside-mainland' : 'unknown'
  // Hints never exclude the mainland by themselves: only a statement does, so a wrong guess can't silence a duty.
  return {
    value: value === 'outside-mainland' ? 'unknown' : value,
    strong: total >= STRONG_TERRITORY && hints.length > 1,
    reasons,
  }
}

function distinctBy<T>(items: readonly T[], key: (item: T) => unknown): T[] {
  const seen = new Set<unknown>()
  return items.filter(item => !seen.has(key(item)) && seen.add(key(item)))
}
