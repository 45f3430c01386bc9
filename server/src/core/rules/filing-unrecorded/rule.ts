import { findProvider } from '../../catalogue/lookup.ts'
import { defineRule, message } from '../../define-rule.ts'
import type { Localized } from '../../locale/messages.ts'
import type { Seen, SeenOf } from '../../evidence/evidence.ts'
import { isBlank } from '../../service/providers.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { declare, writeValue } from '../shared/fixes.ts'
import { offshoreMakers, providerOf, PROTOCOLS } from '../shared/offshore.ts'
import { best, firm, isOffered, MAKERS, manifestOf, nearest, placeOf } from '../shared/seen.ts'
import { sight, withoutRemark } from '../shared/wording.ts'
import { messages } from './messages.ts'

/** Places beside the call: the manifest's line, and other calls. */
const RELATED = 3

export const rule = defineRule({
  id: 'filing-unrecorded',
  since: '0.1.0',
  family: 'filing',
  duties: ['security-assessment', 'algorithm-filing', 'service-filing', 'service-registration'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'undeclared-too',
  messages,
  check(profile, report) {
    const filing = profile.declared?.service.filing
    if (filing?.track) {
      if (filing.number || filing.track === 'in-progress' || filing.track === 'not-required') return
      return report({
        message: message(messages, 'noNumber', { service: profile.name, track: filing.track }),
        at: profile.declared?.at('filing', 'track'),
        // Who has no number yet says so: the procedure is under way.
        fixes: [
          declare(profile, [['filing', 'number'], numberToWrite(profile)]),
          ...writeValue(profile.declared?.at('filing', 'track'), 'in-progress'),
        ],
      })
    }
    if (!isOffered(profile)) return
    if (!profile.declared && shownNumbers(profile).length > 0) return
    const found = whatIsUnfiled(profile)
    if (!found) return
    const { id, seen } = found
    const listed = manifestOf(profile)
    const others = nearest(profile, firm(profile, 'generation')).filter(one => one.file !== seen.file)
    report({
      message: message(messages, id, {
        service: profile.name,
        seen: sight(seen, profile),
        vendors: vendorsOf(profile),
      }),
      at: placeOf(seen),
      related: [...(listed && listed.file !== seen.file ? [listed] : []), ...others]
        .slice(0, RELATED)
        .map(one => ({ at: placeOf(one), message: message(messages, 'alsoSeen', { seen: sight(one) }) })),
      fixes: [declare(profile, [['filing'], recordOf(id, profile)])],
    })
  },
})

/** What there is to write down: no procedure is open to an offshore model, so that a number is not asked for. */
function recordOf(id: Unfiled, profile: ServiceProfile): Readonly<Record<string, string>> {
  if (id === 'offshore') return { track: '${1:not-required}', reason: '${2:why}' }
  return { track: id === 'trained' ? '${1:filing}' : '${1:registration}', number: numberToWrite(profile) }
}

type Unfiled = 'unrecorded' | 'trained' | 'offshore' | 'unlessSet'

/** What has no record: a model called or run, an offshore one that no procedure is open to, or one trained here and nowhere called. */
function whatIsUnfiled(profile: ServiceProfile): { readonly id: Unfiled; readonly seen: Seen } | undefined {
  if (profile.generates.length === 0) {
    const trained = profile.trains ? best(profile, ['training']) : undefined
    return trained && { id: 'trained', seen: trained }
  }
  const maker = best(profile, MAKERS)
  if (!maker) return undefined
  if (!isOffshoreAlone(profile)) return { id: 'unrecorded', seen: maker }
  return { id: settledVendors(profile).size > 0 ? 'offshore' : 'unlessSet', seen: maker }
}

/**
 * The offshore vendors whose address, key, model or own client settles that they are asked. A client that speaks to many hosts
 * settles nothing, nor does an address that holds only where a setting names no other.
 */
function settledVendors(profile: ServiceProfile): ReadonlySet<string> {
  const set = new Set(firm(profile, 'endpoint').flatMap(one => (isFixed(one) ? [one.detail.provider] : [])))
  const open = new Set(firm(profile, 'endpoint').flatMap(one => (isFixed(one) ? [] : [one.detail.provider])))
  const isSettled = (slug: string) => !PROTOCOLS.has(slug) || set.has(slug) || !open.has(slug)
  const slugs = offshoreMakers(profile, ['offshore']).flatMap(one => providerOf(one) ?? [])
  return new Set(slugs.filter(slug => profile.providers.includes(slug) && isSettled(slug)))
}

/** Settings that wait to be filled in propose an address, as the other one of two does. */
function isFixed(one: SeenOf<'endpoint'>): boolean {
  return one.detail.unlessSet !== true && !isBlank(one.file)
}

/** The vendors whose models are called, by name: those that are settled, where any is. */
function vendorsOf(profile: ServiceProfile): Localized[] {
  const settled = settledVendors(profile)
  const slugs = profile.providers.filter(slug => settled.size === 0 || settled.has(slug))
  return slugs.flatMap(slug => {
    const name = findProvider(slug)?.name
    return name ? [withoutRemark(name)] : []
  })
}

/** Whether all the providers that are known to be called stand abroad, and nothing is trained or run here. */
function isOffshoreAlone({ providers, trains, access }: ServiceProfile): boolean {
  return (
    !trains &&
    !access.includes('self-hosted') &&
    providers.length > 0 &&
    providers.every(slug => findProvider(slug)?.jurisdiction === 'offshore')
  )
}

/** Numbers of the generative service itself that the product shows: ICP and police numbers are no filing of it. */
function shownNumbers(profile: ServiceProfile): readonly string[] {
  return firm(profile, 'filing-number')
    .filter(one => one.detail.numberKind === 'service-filing' || one.detail.numberKind === 'service-registration')
    .map(one => one.value)
}

function numberToWrite(profile: ServiceProfile): string {
  return `\${2:${shownNumbers(profile)[0] ?? 'Region-Name-YYYYMMDDSNNNN'}}`
}
