import { message } from '../../locale/messages.ts'
import { numberMessages } from './messages.ts'
import { fault, type Hint, halfWidth, type Reading, wellFormed } from './reading.ts'
import { PROVINCE_SIGNS } from './regions.ts'

/** A public-security filing number of a site (公安备案, `京公网安备11010802020134号`). */
export interface PoliceFiling {
  readonly number: string
  readonly province: string
  readonly digits: string
}

const SHAPE = /^\s{0,80}(\S?)\s{0,9}公网安备\s{0,9}(?:[:：]\s{0,9})?(\S{0,80}?)\s{0,9}号?\s{0,80}$/u

/** Reads a public-security filing number. A count of digits near 14 is a hint, one far from it a fault. */
export function readPoliceFiling(text: string): Reading<PoliceFiling> {
  const plain = halfWidth(text)
  const shape = SHAPE.exec(plain)
  if (!shape) return fault('no-prefix', message(numberMessages, 'no-prefix', { prefix: '公网安备' }), 0, text.length)
  const [, province = '', body = ''] = shape
  const at = plain.lastIndexOf(body)
  if (province === '' || !PROVINCE_SIGNS.includes(province)) {
    return fault(
      'icp-province',
      message(numberMessages, 'icp-province', { found: province }),
      0,
      Math.max(1, province.length),
    )
  }
  if (!/^\d+$/.test(body))
    return fault('not-digits', message(numberMessages, 'not-digits', { found: body }), at, at + body.length)
  const hints: Hint[] = []
  if (body.length !== 14) {
    const wrong = fault(
      'police-digits',
      message(numberMessages, 'police-digits', { found: body.length }),
      at,
      at + body.length,
    )
    if (body.length < 8 || body.length > 18) return wrong
    hints.push(wrong)
  }
  return wellFormed({ number: plain.trim(), province, digits: body }, hints)
}
