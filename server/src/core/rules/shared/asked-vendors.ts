import { findProvider } from '../../catalogue/lookup.ts'
import type { Seen, SeenOf } from '../../evidence/evidence.ts'
import type { Modality } from '../../evidence/vocabulary.ts'
import type { Localized } from '../../locale/messages.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { isBlank } from '../../service/blank-settings.ts'
import { offshoreMakers, PROTOCOLS, providerOf } from './offshore.ts'
import { firm } from './seen.ts'
import { withoutRemark } from './wording.ts'

/** Whom a call asks abroad. */
export interface Asked {
  /** `offshore`: that is sure; `unlessSet`: unless a setting names another; `open`: it can't be told. */
  readonly how: 'offshore' | 'unlessSet' | 'open'
  /** Their names, where the call or the whole service leaves but one. */
  readonly vendors: readonly Localized[]
}

/**
 * Whom the call that a finding stands on asks, of a service whose known vendors all stand abroad. What another call asks is nothing to
 * tell of this one, and a client that speaks to many hosts names nobody beside clients of others.
 */
export function askedAbroad(call: Seen, profile: ServiceProfile): Asked {
  const settled = settledVendors(profile)
  const asked = askedBy(call, profile)
  const sure = asked.filter(slug => settled.has(slug))
  // Where one of them is asked unless a setting names another, the call may leave for that one.
  if (sure.length > 0 && asked.some(slug => !settled.has(slug) && hasAddress(slug, profile)))
    return { how: 'open', vendors: [] }
  // What is asked by a protocol may be anybody's, but where its own address stands in code.
  if (sure.length > 1 && sure.some(slug => PROTOCOLS.has(slug) && !isAddressed(slug, call, profile)))
    return { how: 'open', vendors: [] }
  // The object that is asked is called after somebody else: whom it speaks to isn't told then.
  const other = isMadeFor(sure, call, profile) ? undefined : namedIn(call).find(slug => !sure.includes(slug))
  if (sure.length > 0 && other !== undefined)
    return findProvider(other)?.jurisdiction === 'offshore'
      ? { how: 'offshore', vendors: [] }
      : { how: 'open', vendors: [] }
  if (sure.length > 0) return { how: 'offshore', vendors: sure.length === 1 ? sure.flatMap(vendorName) : [] }
  // The client of a protocol whose own address nothing shows may ask one of the others that are.
  if (
    asked.every(slug => PROTOCOLS.has(slug) && !hasAddress(slug, profile)) &&
    othersMaking(call, profile).some(slug => settled.has(slug))
  )
    return { how: 'offshore', vendors: [] }
  return asked.length === 1 ? { how: 'unlessSet', vendors: asked.flatMap(vendorName) } : { how: 'open', vendors: [] }
}

/** Vendors by whose names what a call is made on goes: `groq.chat.completions.create`. */
function namedIn(call: Seen): readonly string[] {
  if (call.kind !== 'generation') return []
  const words = !call.value.includes('.')
    ? []
    : holderOf(call.value)
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z\d]+/)
  return words.filter(word => !PROTOCOLS.has(word) && findProvider(word) !== undefined)
}

/** What a call is made on: `groq` of `this.groq.chat.completions.create`. */
function holderOf(value: string): string {
  const [name = '', more = ''] = value.split('.')
  return /^(?:this|self)$/.test(name) ? more : name
}

/** `const moonshot = new OpenAI({ baseURL: 'https://api.together.xyz/v1' })`: what the call is made on is made for a vendor's own address. */
function isMadeFor(sure: readonly string[], call: Seen, profile: ServiceProfile): boolean {
  const given = firm(profile, 'endpoint').filter(
    one => one.file === call.file && sure.includes(one.detail.provider ?? '') && isFixed(one) && isHost(one),
  )
  if (given.length === 0) return false
  const text = profile.textOf(call.file) ?? ''
  return given.some(({ span }) => {
    const before = text.slice(Math.max(0, span.start - FAR), span.start)
    const made = [...before.matchAll(MADE)].at(-1)
    return made?.[1] === holderOf(call.value) && isOpen(before.slice(made.index + made[0].length))
  })
}

/** Whether the bracket before a text is still open at its end. */
function isOpen(text: string): boolean {
  let depth = 1
  for (const sign of text) if ((depth += sign === '(' ? 1 : sign === ')' ? -1 : 0) === 0) return false
  return true
}

const FAR = 300
const MADE = /\b(\w{1,60})\s{0,3}(?::[^=\n]{0,40})?=\s{0,3}(?:await\s|new\s){0,2}[\w.]{1,60}\(/g

/** What tells to whom a service speaks. */
const WAYS = ['endpoint', 'import', 'generation', 'sdk', 'credential-name', 'model'] as const

/** The vendor that a call names, else those spoken to in its file, else all of the service's that make such content. */
function askedBy(call: Seen, profile: ServiceProfile): readonly string[] {
  const own = providerOf(call)
  if (own !== undefined && profile.providers.includes(own)) return [own]
  const speaking = speakingOf(call, profile)
  const among = (list: readonly Seen[]) => {
    const slugs = new Set(list.map(providerOf))
    return profile.providers.filter(slug => slugs.has(slug))
  }
  const beside = among(speaking.filter(one => one.file === call.file))
  return beside.length > 0 ? beside : among(speaking)
}

/** What speaks to somebody who makes what a call makes. */
function speakingOf(call: Seen, profile: ServiceProfile): readonly Seen[] {
  const wanted = madeBy(call)
  return WAYS.flatMap(kind => firm(profile, kind) as readonly Seen[]).filter(one => {
    const made = madeBy(one)
    return wanted === undefined || made === undefined || made.some(modality => wanted.includes(modality))
  })
}

function othersMaking(call: Seen, profile: ServiceProfile): readonly string[] {
  return speakingOf(call, profile).flatMap(one => (one.kind === 'endpoint' ? (providerOf(one) ?? []) : []))
}

function hasAddress(slug: string, profile: ServiceProfile): boolean {
  return firm(profile, 'endpoint').some(one => one.detail.provider === slug)
}

/** Whether code that the call's file leads to holds a vendor's own address, which no setting replaces. */
function isAddressed(slug: string, call: Seen, profile: ServiceProfile): boolean {
  const held = firm(profile, 'endpoint').filter(one => one.detail.provider === slug && isFixed(one) && isHost(one))
  const files = new Set(held.map(one => one.file))
  return files.has(call.file) || (files.size > 0 && profile.leads([call.file], files))
}

/** The name of a class that asks a vendor is no address. */
function isHost(one: SeenOf<'endpoint'>): boolean {
  return one.value.includes('.')
}

function madeBy({ detail }: Seen): readonly Modality[] | undefined {
  return (detail as { generates?: readonly Modality[] }).generates
}

/**
 * The offshore vendors whose address, key, model or own client settles that they are asked. A client that speaks to many hosts
 * settles nothing, nor does an address that holds only where a setting names no other.
 */
function settledVendors(profile: ServiceProfile): ReadonlySet<string> {
  const hosts = firm(profile, 'endpoint')
  const set = new Set(hosts.flatMap(one => (isFixed(one) && isHost(one) ? [one.detail.provider] : [])))
  const open = new Set(hosts.flatMap(one => (isFixed(one) ? [] : [one.detail.provider])))
  const ways = WAYS.flatMap(kind => firm(profile, kind) as readonly Seen[])
  const shown = new Set(ways.flatMap(one => (isNameAlone(one) ? [] : providerOf(one))))
  const isSettled = (slug: string) => shown.has(slug) && (!PROTOCOLS.has(slug) || set.has(slug) || !open.has(slug))
  const slugs = offshoreMakers(profile, ['offshore']).flatMap(one => providerOf(one) ?? [])
  return new Set(slugs.filter(slug => profile.providers.includes(slug) && isSettled(slug)))
}

/** A model's name goes with whoever answers with that model: an address of somebody's own may stand before its maker. */
function isNameAlone(one: Seen): boolean {
  return one.kind === 'model' && one.detail.access !== 'hosted-api'
}

/** What a build fills in is a value to begin with. */
const BUILD = /(^|\/)[^/]*\.(?:gradle(?:\.kts)?|xcconfig|properties)$/i

/** Settings that wait to be filled in, or that a build fills in, propose an address, as the other one of two does. */
function isFixed(one: SeenOf<'endpoint'>): boolean {
  return one.detail.unlessSet !== true && !isBlank(one.file) && !BUILD.test(one.file)
}

function vendorName(slug: string): Localized[] {
  const name = findProvider(slug)?.name
  return name ? [withoutRemark(name)] : []
}
