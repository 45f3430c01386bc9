import { message } from '../../locale/messages.ts'
import { numberMessages } from './messages.ts'
import { fault, type Hint, halfWidth, type Reading, wellFormed } from './reading.ts'

/** An algorithm filing number taken apart. The split into parts is inferred from published numbers; no official key is known. */
export interface AlgorithmFiling {
  /** The number as it is usually written: `网信算备` + 21 digits + `号`. */
  readonly number: string
  readonly digits: string
  /** Administrative division of the filer (GB/T 2260), 6 digits. */
  readonly division: string
  /** The same for all algorithms of one filer, 7 digits. */
  readonly filer: string
  /** 01 generation or synthesis, 02 personalised push, 03 ranking, 04 search and filtering, 05 or 06 scheduling and decision. */
  readonly type: string
  readonly year: number
  /** Whether the last digit agrees with the pattern of all 92 numbers seen. A hint only: the pattern is undocumented. */
  readonly checkAgrees: boolean
}

const SHAPE = /^\s{0,80}网信算备\s{0,9}(?:[:：]\s{0,9})?(.{0,200}?)\s{0,9}(号?)\s{0,80}$/su

/**
 * Reads an algorithm filing number (互联网信息服务算法备案编号). Spaces and a colon after `网信算备` occur in the wild
 * and are accepted; a missing `号` and a last digit off the pattern are hints. ALGO Art 24; form from published lists.
 */
export function readAlgorithmFiling(text: string): Reading<AlgorithmFiling> {
  const plain = halfWidth(text)
  const shape = SHAPE.exec(plain)
  if (!shape) return fault('no-prefix', message(numberMessages, 'no-prefix', { prefix: '网信算备' }), 0, text.length)
  const body = shape[1] ?? ''
  const start = plain.indexOf(body, plain.indexOf('网信算备') + 4)
  const wrong = /[^\d\s]+/u.exec(body)
  if (wrong) {
    const at = start + wrong.index
    return fault('not-digits', message(numberMessages, 'not-digits', { found: wrong[0] }), at, at + wrong[0].length)
  }
  const digits = body.replace(/\s/g, '')
  if (digits.length !== 21) {
    const data = { found: digits.length, wanted: '21' }
    return fault('digit-count', message(numberMessages, 'digit-count', data), start, start + body.length)
  }
  return partsOf(digits, start, start + body.length, shape[2] !== '号')
}

function partsOf(digits: string, start: number, end: number, noSuffix: boolean): Reading<AlgorithmFiling> {
  const type = digits.slice(13, 15)
  const year = digits.slice(15, 17)
  if (type === '00' || type > '09') {
    return fault('algorithm-type', message(numberMessages, 'algorithm-type', { found: type }), start, end)
  }
  if (year < '22') {
    return fault('algorithm-year', message(numberMessages, 'algorithm-year', { found: `20${year}` }), start, end)
  }
  const checkAgrees = checkDigitAgrees(digits)
  const hints: Hint[] = []
  if (!checkAgrees) hints.push(fault('check-digit', message(numberMessages, 'check-digit', {}), end - 1, end))
  if (noSuffix) hints.push(fault('no-suffix', message(numberMessages, 'no-suffix', {}), end, end))
  return wellFormed(
    {
      number: `网信算备${digits}号`,
      digits,
      division: digits.slice(0, 6),
      filer: digits.slice(6, 13),
      type,
      year: 2000 + Number(year),
      checkAgrees,
    },
    hints,
  )
}

/** The pattern found by calculation over published numbers: the last digit is odd and agrees with a sum modulo 5. Undocumented. */
function checkDigitAgrees(digits: string): boolean {
  let sum = Number(digits[20])
  let weight = 1
  for (let i = 0; i < 20; i++) {
    sum += Number(digits[i]) * weight
    weight = (weight * 3) % 5
  }
  return Number(digits[20]) % 2 === 1 && sum % 5 === 1
}
