import { findProvider } from '../../catalogue/lookup.ts'
import { defineRule, message } from '../../define-rule.ts'
import type { Seen } from '../../evidence/evidence.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { callFiledModel } from '../shared/filed-model.ts'
import { offshoreMakers, PROTOCOLS, providerOf } from '../shared/offshore.ts'
import { firm, isBeside, isOffered, placeOf } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'model-offshore',
  since: '0.1.0',
  family: 'filing',
  duties: ['offshore-service'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'public',
  messages,
  check(profile, report) {
    if (!isOffered(profile) || (profile.scope.territory !== 'mainland-china' && profile.scope.territory !== 'both'))
      return
    const { asked, named } = byUse(profile, offshoreMakers(profile, ['offshore']))
    const offshore = [...asked, ...named]
    const [first, ...rest] = offshore
    if (!first) return
    const facts = [...new Set(offshore.map(providerOf))].flatMap(slug => findProvider(slug ?? '') ?? [])
    report({
      message: message(messages, asked.length === 0 ? 'named' : facts.length > 1 ? 'some' : 'offshore', {
        seen: sight(first),
        names: { en: facts.map(fact => fact.name.en), zh: facts.map(fact => fact.name['zh-CN']) },
      }),
      at: placeOf(callBehind(profile, first) ?? first),
      related: onePerFile(rest, first.file)
        .slice(0, 5)
        .map(one => ({ at: placeOf(one), message: message(messages, 'alsoSeen', { seen: sight(one) }) })),
      fixes: callFiledModel(profile, offshore),
    })
  },
})

/** What is set in these is what runs, no list to choose from. */
const SETTINGS = /\.(ya?ml|properties|toml|ini|conf)$|(^|\/)\.env[^/]*$/

/** What stands where a model is asked, before presets, defaults and settings that only name one: people choose among those. */
function byUse(profile: ServiceProfile, seen: readonly Seen[]): { asked: Seen[]; named: Seen[] } {
  const calls = firm(profile, 'generation').filter(one => !one.detail.served)
  const asking = new Set(calls.filter(one => !one.detail.side && !isBeside(one.file)).map(one => one.file))
  // A client that speaks to many hosts is taken up for its protocol as well.
  const brings = (one: Seen): boolean => one.kind === 'import' && !PROTOCOLS.has(providerOf(one) ?? '')
  const asks = (one: Seen): boolean =>
    one.kind === 'generation' || brings(one) || asking.has(one.file) || SETTINGS.test(one.file)
  const asked = seen.filter(asks)
  // Settings say what runs; the code that takes it up is where somebody looks.
  const rank = (one: Seen): number => (asking.has(one.file) ? 0 : SETTINGS.test(one.file) ? 2 : 1)
  return {
    asked: asked.toSorted((a, b) => rank(a) - rank(b)),
    named: seen.filter(one => !asks(one)),
  }
}

/** What is taken up at the head of a file is called further down: there somebody looks. */
function callBehind(profile: ServiceProfile, first: Seen): Seen | undefined {
  const { kind, file, span } = first
  if (kind !== 'import') return undefined
  return firm(profile, 'generation').find(
    one =>
      one.file === file &&
      one.span.start > span.start &&
      one.detail.access !== 'self-hosted' &&
      !one.detail.served &&
      (one.detail.provider === undefined || one.detail.provider === providerOf(first)),
  )
}

function onePerFile(seen: readonly Seen[], taken: string): Seen[] {
  const files = new Set([taken])
  return seen.filter(one => !files.has(one.file) && files.add(one.file))
}
