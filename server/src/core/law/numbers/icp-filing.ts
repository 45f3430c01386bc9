import { message } from '../../locale/messages.ts'
import { numberMessages } from './messages.ts'
import { fault, type Hint, halfWidth, type Reading, wellFormed } from './reading.ts'
import { PROVINCE_SIGNS } from './regions.ts'

/** An ICP number: a filing (备案) of a site or app, or a commercial licence (经营许可证). */
export interface IcpNumber {
  readonly number: string
  readonly kind: 'filing' | 'licence'
  readonly province: string
  readonly digits: string
  /** The site or app of the filer (`-1`, `-1A`); `A` for apps is unconfirmed. */
  readonly suffix: string | undefined
}

const FILING =
  /^\s{0,80}(\S?)\s{0,9}ICP\s{0,9}备\s{0,9}(\S{0,80}?)\s{0,9}(?:号\s{0,9})?(-\s{0,9}\d{1,20}[A-Za-z]?)?\s{0,80}$/iu
const LICENCE =
  /^\s{0,80}(\S?)\s{0,9}(?:ICP\s{0,9}证\s{0,9}(\S{0,80}?)\s{0,9}号?(-\d{1,20})?|(?:[AB]\d)\s{0,9}-\s{0,9}(\d{1,80})\s{0,9}号?(-\d{1,20})?)\s{0,80}$/iu

/** Reads an ICP filing or licence number (`京ICP备12345678号-1`, `京ICP证030173号`, `京B2-20090059`). */
export function readIcp(text: string): Reading<IcpNumber> {
  const plain = halfWidth(text)
  const filing = FILING.exec(plain)
  if (filing) return icpOf(plain, 'filing', filing[1] ?? '', filing[2] ?? '', filing[3])
  const licence = LICENCE.exec(plain)
  if (licence)
    return icpOf(plain, 'licence', licence[1] ?? '', licence[2] ?? licence[4] ?? '', licence[3] ?? licence[5])
  return fault('no-prefix', message(numberMessages, 'no-prefix', { prefix: 'ICP备' }), 0, text.length)
}

function icpOf(
  plain: string,
  kind: IcpNumber['kind'],
  province: string,
  body: string,
  suffix: string | undefined,
): Reading<IcpNumber> {
  const at = plain.lastIndexOf(body)
  if (province === '' || !PROVINCE_SIGNS.includes(province)) {
    return fault(
      'icp-province',
      message(numberMessages, 'icp-province', { found: province }),
      0,
      Math.max(1, province.length),
    )
  }
  if (!/^\d+$/.test(body)) {
    return fault('not-digits', message(numberMessages, 'not-digits', { found: body }), at, at + body.length)
  }
  const hints: Hint[] = []
  if (kind === 'filing' && body.length !== 8 && body.length !== 10) {
    const problem = message(numberMessages, 'icp-digits', { found: body.length })
    if (body.length < 5 || body.length > 12) return fault('icp-digits', problem, at, at + body.length)
    hints.push(fault('icp-digits', problem, at, at + body.length))
  }
  return wellFormed({ number: plain.trim(), kind, province, digits: body, suffix: suffix?.replace(/^-\s*/, '') }, hints)
}
