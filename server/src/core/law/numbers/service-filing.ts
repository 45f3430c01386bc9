import { type Localized, message } from '../../locale/messages.ts'
import { numberMessages } from './messages.ts'
import { fault, type Hint, halfWidth, type Reading, wellFormed } from './reading.ts'
import { findRegion } from './regions.ts'

/** A number of the list of filed and registered generative services taken apart. */
export interface ServiceFiling {
  readonly number: string
  /** `registration` when `S` stands before the running number (上线编号), else `filing` (备案号). */
  readonly kind: 'filing' | 'registration'
  /** As written; its case varies on the list. */
  readonly regionSpelling: string
  readonly region: Localized
  readonly name: string
  /** ISO day inside the number. It is not the filing date. */
  readonly date: string
  /** Running number; absent in the old form (until about April 2024). */
  readonly sequence: string | undefined
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9.\-'’·]*$/
const TAIL = /^(\d+)(?:([Ss])(\d+))?$/

/**
 * Reads a service filing or registration number: `Region-Name-YYYYMMDD`, with `NNNN` (filing) or `SNNNN` (registration)
 * after the date since 2024-04-28. Names may hold digits, dots and hyphens. Rare listed spellings give hints, not faults.
 */
export function readServiceFiling(text: string): Reading<ServiceFiling> {
  const lead = text.length - text.trimStart().length
  const plain = halfWidth(text).trim()
  const first = plain.indexOf('-')
  const last = plain.lastIndexOf('-')
  const all = [lead, lead + plain.length] as const
  if (first <= 0) return fault('three-parts', message(numberMessages, 'three-parts', {}), ...all)
  const regionSpelling = plain.slice(0, first)
  const region = findRegion(regionSpelling)
  if (!region) return fault('region', message(numberMessages, 'region', { found: regionSpelling }), lead, lead + first)
  const tail = plain.slice(last + 1)
  if (first === last) return fault('three-parts', message(numberMessages, 'three-parts', {}), ...all)
  const name = plain.slice(first + 1, last)
  const nameAt = lead + first + 1
  if (name === '' || name === '-')
    return fault('no-name', message(numberMessages, 'no-name', {}), nameAt - 1, lead + last + 1)
  const sign = NAME.test(name) ? undefined : (/[^A-Za-z0-9.\-'’·]/u.exec(name) ?? /^./u.exec(name))
  if (sign) {
    const at = nameAt + sign.index
    return fault('name-signs', message(numberMessages, 'name-signs', { found: sign[0] }), at, at + sign[0].length)
  }
  return tailOf({ number: plain, regionSpelling, region, name }, tail, lead + last + 1, unusual(name, nameAt))
}

function unusual(name: string, at: number): Hint[] {
  const sign = /['’·]/u.exec(name)
  if (!sign) return []
  const start = at + sign.index
  return [fault('unusual-sign', message(numberMessages, 'unusual-sign', { found: sign[0] }), start, start + 1)]
}

type Head = Pick<ServiceFiling, 'number' | 'regionSpelling' | 'region' | 'name'>

/** The part after the last hyphen: eight digits of a day, then nothing, four digits, or `S` and four digits. */
function tailOf(head: Head, tail: string, at: number, hints: Hint[]): Reading<ServiceFiling> {
  const end = at + tail.length
  if (tail === '') return fault('cut-short', message(numberMessages, 'cut-short', {}), at - 1, at)
  const parts = TAIL.exec(tail)
  if (!parts) {
    const wrong = /[^\d]+/.exec(tail)?.[0] ?? tail
    const start = at + tail.indexOf(wrong)
    return fault('not-digits', message(numberMessages, 'not-digits', { found: wrong }), start, start + wrong.length)
  }
  const [, digits = '', mark, registered] = parts
  const day = digits.slice(0, 8)
  const sequence = registered ?? (digits.length > 8 ? digits.slice(8) : undefined)
  if (day.length < 8 || (mark && digits.length !== 8)) {
    return fault(
      'date-digits',
      message(numberMessages, 'date-digits', { found: digits.length }),
      at,
      at + digits.length,
    )
  }
  const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`
  if (!isDay(day)) return fault('no-such-day', message(numberMessages, 'no-such-day', { found: date }), at, at + 8)
  if (sequence !== undefined && sequence.length !== 4) {
    const problem = fault(
      'sequence-digits',
      message(numberMessages, 'sequence-digits', { found: sequence.length }),
      end - sequence.length,
      end,
    )
    // One listed filing has six digits here; no registration has.
    if (mark || sequence.length < 4 || sequence.length > 6) return problem
    hints.push(problem)
  }
  return wellFormed({ ...head, kind: mark ? 'registration' : 'filing', date, sequence }, hints)
}

/** Whether eight digits name a day from 2000 on. */
function isDay(digits: string): boolean {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))]
  if (year < 2000 || year > 2099 || month < 1 || month > 12 || day < 1) return false
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0)
}
