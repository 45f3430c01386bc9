import { findProvider } from '../../catalogue/lookup.ts'
import { defineRule, message } from '../../define-rule.ts'
import type { Localized } from '../../locale/messages.ts'
import type { Seen } from '../../evidence/evidence.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { type Asked, askedAbroad } from '../shared/asked-vendors.ts'
import { declare, writeValue } from '../shared/fixes.ts'
import { best, firm, isOffered, MAKERS, manifestOf, nearest, placeOf, shownAt } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages, type Whose } from './messages.ts'

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
    const { id, seen, vendors } = found
    const listed = manifestOf(profile)
    const others = nearest(profile, firm(profile, 'generation')).filter(one => one.file !== seen.file)
    report({
      message: message(messages, id, {
        service: called(profile),
        seen: sight(seen, profile),
        vendors,
      }),
      at: shownAt(seen),
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

/** The service as a sentence may call it: packages and folders are named by developers for themselves, so that only a name stated for people is told. */
function called({ name, titled, root, among, declared }: ServiceProfile): Whose {
  return declared || titled ? { name } : among ? { folder: root } : {}
}

interface Found {
  readonly id: Unfiled
  readonly seen: Seen
  /** Whose models are called there, where that is settled. */
  readonly vendors: readonly Localized[]
}

/** What has no record: a model called or run, an offshore one that no procedure is open to, or one trained here and nowhere called. */
function whatIsUnfiled(profile: ServiceProfile): Found | undefined {
  if (profile.generates.length === 0) {
    const trained = profile.trains ? best(profile, ['training']) : undefined
    return trained && { id: 'trained', seen: trained, vendors: [] }
  }
  const seen = best(profile, MAKERS)
  if (!seen) return undefined
  const { how, vendors } = isOffshoreAlone(profile) ? askedAbroad(seen, profile) : OPEN
  return { id: how === 'open' ? 'unrecorded' : how, seen, vendors }
}

const OPEN: Asked = { how: 'open', vendors: [] }

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
