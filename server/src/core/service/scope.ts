import type { DeclaredPart } from '../declaration/declared-part.ts'
import { ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'
import type { Reason, Scope, ServiceProfile } from './profile.ts'
import { message } from '../locale/messages.ts'
import { scopeMessages } from './scope-messages.ts'

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
  const barriers = ofKind(seen, 'access-control').filter(one => one.role === 'product' && one.confidence !== 'low')
  const reasons: Reason[] = distinctBy(ways, way => way.detail.exposure).map(one => ({
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
  const login = barriers.find(one => one.detail.what === 'authentication')
  for (const one of open.length > 0 ? (login ? [login] : []) : deciding)
    reasons.push({ message: message(scopeMessages, 'kept', { what: one.detail.what, seen: one.value }), at: one })
  const unbarred =
    barriers.length === 0 || (barriers.every(one => one.detail.what === 'authentication') && signsUp(seen))
  return { value: open.length > 0 ? 'public' : 'unknown', strong: open.length > 0 && unbarred, reasons }
}

/** Hints that anyone in the mainland signs up by himself: with his phone, a payment, a login of a platform everybody has. */
const CONSUMER: ReadonlySet<string> = new Set(['mainland-sms', 'mainland-payment', 'mainland-phone', 'mainland-login'])
const REGISTERS = /register|sign-?up|sms.?code|send.?code|verif/i

/** Whether a sign-in is a door that consumers open by themselves, and keeps nobody out. */
function signsUp(seen: readonly Seen[]): boolean {
  const firm = seen.filter(one => one.role === 'product' && one.confidence !== 'low')
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

function inferTerritory(seen: readonly Seen[]): { value: Scope['territory']; strong: boolean; reasons: Reason[] } {
  const hints = distinctBy(
    ofKind(seen, 'audience-hint').filter(one => one.role === 'product' && one.confidence !== 'low'),
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

/** Programs that draw their own windows with web techniques. */
const SHELLS: ReadonlySet<string> = new Set(['desktop', 'browser-extension'])
/** What draws a page in whatever holds it, as against what hands one out over the web. */
const DRAWN =
  /^(createApp|Vue|hydrateRoot|registerRootComponent|[\w.]*\.render|createRoot)$|^(react|react-dom|vue|svelte|preact|solid-js|lit|alpinejs|jquery|vite|antd|vant|react-router(-dom)?|vue-router|element-(plus|ui)|ant-design-vue|naive-ui|tdesign-[\w-]+|@(arco-design|mui|chakra-ui|mantine|headlessui|nextui-org|heroui|tanstack|angular)\/.*)$/

/** The inside of a desktop program or an extension is no page on the web, where nothing hands pages out. */
function withoutInsides(ways: readonly SeenOf<'exposure'>[]): readonly SeenOf<'exposure'>[] {
  if (!ways.some(one => SHELLS.has(one.detail.exposure) && one.detail.strength === 'strong')) return ways
  const pages = ways.filter(one => one.detail.exposure === 'web-ui')
  if (pages.some(one => !DRAWN.test(one.value)) || ways.some(one => one.detail.exposure === 'http-api')) return ways
  return ways.filter(one => one.detail.exposure !== 'web-ui')
}

/** Exposure seen in product files, strong before weak. */
export function exposuresOf(seen: readonly Seen[]): SeenOf<'exposure'>[] {
  const ways = withoutInsides(
    ofKind(seen, 'exposure').filter(one => one.role === 'product' && one.confidence !== 'low'),
  )
  return [
    ...ways.filter(one => one.detail.strength === 'strong'),
    ...ways.filter(one => one.detail.strength === 'weak'),
  ]
}

function distinctBy<T>(items: readonly T[], key: (item: T) => unknown): T[] {
  const seen = new Set<unknown>()
  return items.filter(item => !seen.has(key(item)) && seen.add(key(item)))
}
