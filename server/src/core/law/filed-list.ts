import { inflateSync, strFromU8 } from 'fflate'
import { fromBase64 } from '../text/base64.ts'
import { lazy } from '../text/rows.ts'
import { isOneEditApart } from '../text/one-edit.ts'
import { PACKED } from './generated/filed-list.ts'
import type { Fault } from './numbers/reading.ts'
import { readServiceFiling } from './numbers/service-filing.ts'

/** One record of the public list of filed and registered generative services. */
export interface ListedService {
  readonly number: string
  readonly track: 'filing' | 'on-device' | 'registration'
  readonly service: string
  readonly filer: string
  /** ISO day of filing or registration; not the day inside the number. */
  readonly date: string
}

/**
 * What the list says about a number. Never "valid": numbers can be cancelled and the list grows monthly.
 * - `found`: on the list; `spelling` says how the number given differs from the listed one;
 * - `near-miss`: not on it, but one character away from a record;
 * - `not-found`: well formed and not on it;
 * - `malformed`: not a service number at all, and nothing on the list is near.
 */
export type ListAnswer =
  | {
      readonly kind: 'found'
      readonly record: ListedService
      readonly spelling: 'exact' | 'case' | 'variant' | 'cut-short'
    }
  | { readonly kind: 'near-miss'; readonly record: ListedService }
  | { readonly kind: 'not-found' }
  | ({ readonly kind: 'malformed' } & Fault)

const shipped = lazy(() => {
  const [numbers = [], services = [], filers = [], days = []] = strFromU8(inflateSync(fromBase64(PACKED)))
    .split('\f')
    .map(column => column.split('\n'))
  return numbers.map((number, i): ListedService => {
    const day = days[i] ?? ''
    return {
      number,
      track: day.endsWith('d') ? 'on-device' : day.endsWith('s') ? 'registration' : 'filing',
      service: services[i] ?? '',
      filer: filers[i] ?? '',
      date: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}`,
    }
  })
})

let adopted: readonly ListedService[] | undefined
const list = (): readonly ListedService[] => adopted ?? shipped()

/** Takes the list of a newer pack; that of the program again without one. */
export function adoptList(records?: readonly ListedService[]): void {
  if (adopted === records) return
  adopted = records
  index = indexes()
}

/** Case, full-width signs, kinds of dashes, apostrophes and dots do not tell numbers apart. */
function canonical(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[•‧・]/g, '·')
    .toLowerCase()
}

/** Besides, the list itself writes `l` for `I` once, and Shanghai as `Shinghai` once. */
function folded(number: string): string {
  return canonical(number)
    .replace(/^shinghai-/, 'shanghai-')
    .replaceAll('l', 'i')
}

const indexes = () => ({
  canonical: lazy(() => new Map(list().map(record => [canonical(record.number), record]))),
  folded: lazy(() => new Map(list().map(record => [folded(record.number), record]))),
  cutShort: lazy(() => list().filter(record => record.number.endsWith('-'))),
})
let index = indexes()

/** Looks a number of the generative-service list up, tolerant of case and of the spellings that occur on the list itself. */
export function lookupNumber(number: string): ListAnswer {
  const key = canonical(number)
  const listed = index.canonical().get(key)
  if (listed) return { kind: 'found', record: listed, spelling: listed.number === number.trim() ? 'exact' : 'case' }
  const variant = index.folded().get(folded(number))
  if (variant) return { kind: 'found', record: variant, spelling: 'variant' }
  const cut = index.cutShort().find(record => key.startsWith(canonical(record.number)))
  if (cut) return { kind: 'found', record: cut, spelling: 'cut-short' }
  for (const [known, record] of index.canonical()) if (isOneEditApart(key, known)) return { kind: 'near-miss', record }
  const reading = readServiceFiling(number)
  return reading.ok
    ? { kind: 'not-found' }
    : { kind: 'malformed', code: reading.code, problem: reading.problem, span: reading.span }
}

/** Names without quotation marks, brackets' contents, spaces and the words that most names end in. */
function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”"'‘’《》「」\s]/g, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/(?:大模型|模型)$/u, '')
}

/** Records whose service name is the one given, in whole or as a name the record gives in brackets; without regard to case and 大模型. */
export function findByService(name: string): readonly ListedService[] {
  const wanted = plainName(name)
  if (wanted === '') return []
  return list().filter(record => plainName(record.service) === wanted || aliases(record.service).includes(wanted))
}

function aliases(service: string): string[] {
  return [...service.normalize('NFKC').matchAll(/\(([^()]+)\)/g)].map(match => plainName(match[1] ?? ''))
}

/** Records of a filer: the full company name, or at least four characters of it. */
export function findByFiler(name: string): readonly ListedService[] {
  const wanted = name.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  if (wanted.length < 2) return []
  const matches = (filer: string) => (wanted.length < 4 ? filer === wanted : filer.includes(wanted))
  return list().filter(record => matches(record.filer.normalize('NFKC').toLowerCase()))
}

/** Every record, in the list's order. */
export function allListedServices(): readonly ListedService[] {
  return list()
}
