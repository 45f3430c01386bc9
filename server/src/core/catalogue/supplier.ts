import { type ListAnswer, type ListedService, lookupNumber } from '../law/filed-list.ts'
import { ROWS as ALGORITHMS } from './generated/algorithm-filings.ts'
import { ROWS } from './generated/provider-filings.ts'
import { reportSlug } from './providers.ts'
import { lazy, rowsOf } from './rows.ts'

const filings = lazy(() => {
  const byProvider = new Map<string, { readonly service: string; readonly number: string }[]>()
  for (const [provider = '', service = '', number = ''] of rowsOf(ROWS)) {
    byProvider.set(provider, [...(byProvider.get(provider) ?? []), { service, number }])
  }
  return byProvider
})

/** The listed services of a provider's vendor; empty when none is known. They say nothing of weights or of a copy. */
export function filingsOf(provider: string): readonly { readonly service: string; readonly number: string }[] {
  return filings().get(provider) ?? filings().get(reportSlug(provider)) ?? []
}

/** Filers under whose names the vendor's services stand on the list. */
function filersOf(provider: string): ReadonlySet<string> {
  const answers = filingsOf(provider).map(filing => lookupNumber(filing.number))
  return new Set(answers.flatMap(answer => (answer.kind === 'found' ? [answer.record.filer] : [])))
}

/** A number on the list, but under another filer than the declared supplier's: the fourth answer. */
export interface OtherFiler {
  readonly kind: 'other-filer'
  readonly record: ListedService
  /** The supplier's own listed services. */
  readonly expected: readonly { readonly service: string; readonly number: string }[]
}

/**
 * Looks up the number shown for a declared model supplier. Where the number is on the list under a filer that none of the
 * supplier's listed services has, that is said; a supplier without listed services known here gives no such answer.
 */
export function lookupForSupplier(number: string, provider: string): ListAnswer | OtherFiler {
  const answer = lookupNumber(number)
  const expected = filingsOf(provider)
  if (answer.kind !== 'found' || expected.length === 0) return answer
  return filersOf(provider).has(answer.record.filer) ? answer : { kind: 'other-filer', record: answer.record, expected }
}

/** The providers among whose listed services a number stands. */
export function providersOfNumber(number: string): readonly string[] {
  return [...filings()]
    .filter(([, services]) => services.some(one => one.number === number))
    .map(([provider]) => provider)
}

const algorithms = lazy(
  () =>
    new Map(rowsOf(ALGORITHMS).map(([number = '', service = '', provider = '']) => [number, { service, provider }])),
)

/** The well-known service that an algorithm filing number (`网信算备` + 21 digits + `号`) is published for; few are known here. */
export function knownAlgorithm(number: string): { readonly service: string; readonly provider: string } | undefined {
  return algorithms().get(number)
}
