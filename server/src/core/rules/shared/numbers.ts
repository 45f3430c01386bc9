import type { DeclarationPath } from '../../declaration/declaration.ts'
import type { NumberKind } from '../../evidence/details.ts'
import type { Place } from '../../finding.ts'
import { type ClassifiedNumber, classifyNumber } from '../../law/numbers/classify.ts'
import { halfWidth } from '../../law/numbers/reading.ts'
import type { ServiceProfile } from '../../service/profile.ts'

/** A number that a declaration states, and what kind belongs there. */
export interface StatedNumber {
  readonly value: string
  readonly wanted: 'service' | 'algorithm'
  readonly path: DeclarationPath
  readonly at: Place
}

/** Filing numbers of a service's declaration: its own, its algorithm's, and those of the models it calls. */
export function statedNumbers({ declared }: ServiceProfile): StatedNumber[] {
  if (!declared) return []
  const { filing, models } = declared.service
  const fields: [string | undefined, StatedNumber['wanted'], DeclarationPath][] = [
    [filing?.number, 'service', ['filing', 'number']],
    [filing?.algorithm_number, 'algorithm', ['filing', 'algorithm_number']],
    ...(models ?? []).map(
      (model, i) =>
        [model.filing_number, 'service', ['models', i, 'filing_number']] as [
          string | undefined,
          StatedNumber['wanted'],
          DeclarationPath,
        ],
    ),
  ]
  return fields.flatMap(([value, wanted, path]) => (value ? [{ value, wanted, path, at: declared.at(...path) }] : []))
}

/** Numbers one of which a launched service has to show: its own, and those of the filed services that it uses. */
export function numbersToShow(profile: ServiceProfile): StatedNumber[] {
  return statedNumbers(profile).filter(({ value, wanted }) => {
    // A number of another kind is an error of its own: nobody is to show it as the service's.
    const kind = classifyNumber(value)?.kind
    return wanted === 'service' && (kind === undefined || isWanted(kind, 'service'))
  })
}

/** Numbers are compared without case and spaces: real ones are printed both ways. */
export function isSameNumber(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(number: string): string {
  return number.replace(/\s+/g, '').toLowerCase()
}

/** Whether a kind is the one that belongs where a number stands. */
export function isWanted(kind: NumberKind, wanted: StatedNumber['wanted']): boolean {
  return wanted === 'algorithm'
    ? kind === 'algorithm-filing'
    : kind === 'service-filing' || kind === 'service-registration'
}

/** The same number in its usual form, where only spaces, wide signs or the closing 号 are off; undefined when that does not help. */
export function corrected(value: string): string | undefined {
  const plain = halfWidth(value).replace(/\s+/g, '')
  const form = plain.startsWith('网信算备') ? `${plain.replace(':', '').replace(/号$/, '')}号` : plain
  return form !== value && classifyNumber(form)?.reading.ok ? form : undefined
}

/**
 * Well-formed numbers that a malformed one may have been meant as, the likeliest first: its usual form, the `S` of a
 * registration moved to its place before the running number or left out, letters for the digits they look like. Nobody can
 * tell which one is right: a person chooses.
 */
export function meant(value: string): string[] {
  const plain = halfWidth(value).replace(/[\s_—–]+/g, sign => (/\s/.test(sign) ? '' : '-'))
  const last = plain.lastIndexOf('-')
  const [head, tail] = [plain.slice(0, last + 1), plain.slice(last + 1)]
  const digits = tail.replace(/[Oo]/g, '0').replace(/[lI|]/g, '1')
  const bare = digits.replace(/[Ss]/g, '')
  const registered = bare.length === 12 ? [`${bare.slice(0, 8)}S${bare.slice(8)}`] : []
  const tails = /[Ss]/.test(digits) ? [...registered, bare] : [bare, ...registered]
  const forms = [corrected(value), digits === tail ? plain : `${head}${digits}`, ...tails.map(one => head + one)]
  return [...new Set(forms.filter(form => form !== undefined))].filter(
    form => form !== value && classifyNumber(form)?.reading.ok,
  )
}

export type { ClassifiedNumber }
export { classifyNumber }
