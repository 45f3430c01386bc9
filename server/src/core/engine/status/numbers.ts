import { LAW } from '../../law/as-of.ts'
import { lookupNumber } from '../../law/filed-list.ts'
import { message } from '../../locale/messages.ts'
import { classifyNumber, isSameNumber, isWanted, numbersToShow } from '../../rules/shared/numbers.ts'
import { firm, placeOf } from '../../rules/shared/seen.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { whyMessages as texts } from './messages.ts'
import { own, type Way } from './ways.ts'

/** A filing or registration: the number on the list of its day; else what is stated of it. */
export const serviceRecord: Way = own('filing.number', ({ declared }) => {
  const filing = declared?.service.filing
  if (!declared || !filing) return undefined
  const { number, track, reason } = filing
  const at = declared.at('filing', number ? 'number' : track ? 'track' : 'reason')
  if (number) {
    const listed = lookupNumber(number).kind === 'found'
    return listed
      ? { strength: 'evidenced', why: message(texts, 'listed', { number, day: LAW.listAsOf }), at }
      : { strength: 'stated', why: message(texts, 'wellFormed', { key: 'filing.number', number }), at }
  }
  if (track === 'in-progress') return { strength: 'lacking', why: message(texts, 'inProgress', {}), at }
  if (track === 'not-required')
    return reason
      ? { strength: 'stated', why: message(texts, 'notRequired', { reason }), at }
      : { strength: 'lacking', why: message(texts, 'notRequiredBare', {}), at }
  return track ? { strength: 'lacking', why: message(texts, 'trackOnly', { track }), at } : undefined
})

/** The number of the algorithm filing: the public list of those is not carried here, so that it is never more than stated. */
export const algorithmRecord: Way = own('filing.algorithm_number', ({ declared }) => {
  const number = declared?.service.filing?.algorithm_number
  if (!declared || !number) return undefined
  const kind = classifyNumber(number)
  const at = declared.at('filing', 'algorithm_number')
  return kind?.reading.ok && isWanted(kind.kind, 'algorithm')
    ? { strength: 'stated', why: message(texts, 'wellFormed', { key: 'filing.algorithm_number', number }), at }
    : { strength: 'lacking', why: message(texts, 'valueStated', { key: 'filing.algorithm_number', value: number }), at }
})

/** A stated number, shown by the product, with the model's name near it where the notice asks for one. */
export function shownNumber(wanted: 'service' | 'algorithm'): Way {
  return own('filing.displayed_at', profile => {
    const algorithm = profile.declared?.service.filing?.algorithm_number
    const stated = wanted === 'service' ? numbersToShow(profile).map(one => one.value) : [algorithm ?? []].flat()
    const shown = firm(profile, 'filing-number').find(
      one =>
        isWanted(one.detail.numberKind, wanted) &&
        (stated.length === 0 || stated.some(number => isSameNumber(number, one.value))) &&
        (wanted === 'algorithm' || one.detail.modelNamed === true),
    )
    return shown && { strength: 'evidenced', why: message(texts, 'seen', { value: shown.value }), at: placeOf(shown) }
  })
}

/** An ICP number: shown by the product, or stated in the form of one. Never settled without a number. */
export const icpNumber: Way = own('permits.icp_number', profile => {
  const shown = firm(profile, 'filing-number').find(one => one.detail.numberKind === 'icp-filing')
  if (shown) return { strength: 'evidenced', why: message(texts, 'seen', { value: shown.value }), at: placeOf(shown) }
  const number = profile.declared?.service.permits?.icp_number
  const at = profile.declared?.at('permits', 'icp_number')
  if (!number || !at) return undefined
  const kind = classifyNumber(number)
  return kind?.kind === 'icp-filing' && kind.reading.ok
    ? { strength: 'stated', why: message(texts, 'wellFormed', { key: 'permits.icp_number', number }), at }
    : { strength: 'lacking', why: message(texts, 'valueStated', { key: 'permits.icp_number', value: number }), at }
})

/** The provider code of labels: well formed, and of the operator that the declaration names. */
export const providerCode: Way = own('labels.metadata.provider_code', ({ declared }: ServiceProfile) => {
  const code = declared?.service.labels?.metadata?.provider_code
  if (!declared || !code) return undefined
  const at = declared.at('labels', 'metadata', 'provider_code')
  const kind = classifyNumber(code)
  const operator = declared.service.operator?.social_credit_code
  const why = message(texts, 'wellFormed', { key: 'labels.metadata.provider_code', number: code })
  if (kind?.kind !== 'provider-code' || !kind.reading.ok)
    return {
      strength: 'lacking',
      why: message(texts, 'valueStated', { key: 'labels.metadata.provider_code', value: code }),
      at,
    }
  return { strength: operator && code.includes(operator) ? 'evidenced' : 'stated', why, at }
})
