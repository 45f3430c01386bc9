import { describe, expect, it } from 'vitest'
import { readProviderCode } from '../../server/src/core/law/numbers/provider-code.ts'
import { organisationCheckCharacter, usccCheckCharacter, usccFault } from '../../server/src/core/law/numbers/uscc.ts'

/** Provider codes found in published files; TC260-PG-20252A gives the structure. */
const REAL = [
  '001191110102MACQD9K64010000',
  '001191110102MACQD9K64018705',
  '001191110102MACQD9K64028705',
  '001191440300708461136T1XGW3',
  '001191440300708461136T1308L',
  '00119144030008867405X210002',
  '001191330106MA2CFLDG4R10001',
  '001191110108MA01KP2T5U00000',
  '001191340000711771143J00000',
  '001191510100321561677C00000',
  '001191440300MA5G49LC9K1YO01',
  '001191110102MAD55U9H0F10002',
  '001191110108335469089C10100',
  '001191310104MACE0YX63918020',
  '001191310115MAEA70M85H00000',
]
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcxyz-. '

const role = (code: string) => (readProviderCode(code) as { code: { role: string; extension: string } }).code

describe('provider codes', () => {
  it.each(REAL)('%s is well formed', code => {
    const reading = readProviderCode(code)
    expect(reading).toMatchObject({ kind: 'code', code: { code, uscc: code.slice(4, 22) } })
  })

  it('takes the role from sign 23', () => {
    expect(role('001191110102MACQD9K64018705')).toMatchObject({ role: 'generation', extension: '8705' })
    expect(role('001191110102MACQD9K64028705')).toMatchObject({ role: 'propagation', extension: '8705' })
    expect(role('001191110102MACQD9K64010000').role).toBe('generation')
    expect(role('001191110108MA01KP2T5U00000').role).toBe('unused')
  })

  it.each(REAL)('%s: any single changed sign fails, but for the part the provider numbers itself', code => {
    const free = code.endsWith('00000') ? [] : [23, 24, 25, 26]
    for (let i = 0; i < code.length; i++) {
      for (const sign of SIGNS) {
        if (sign === code[i]) continue
        const changed = code.slice(0, i) + sign + code.slice(i + 1)
        const kind = readProviderCode(changed).kind
        // A changed sign 23 may give another role, 24-27 another model: both are the provider's own choice.
        if (i === 22 && /[12]/.test(sign)) continue
        if (i === 22 && sign === '0' && code.endsWith('0000')) continue
        if (free.includes(i) && /[0-9A-Z]/.test(sign)) expect(kind, changed).toBe('code')
        else expect(kind, changed).not.toBe('code')
      }
    }
  })

  it.each(REAL)('%s: a sign lost, added or swapped fails', code => {
    for (let i = 0; i < 22; i++) {
      expect(readProviderCode(code.slice(0, i) + code.slice(i + 1)).kind).not.toBe('code')
      expect(readProviderCode(`${code.slice(0, i)}7${code.slice(i)}`).kind).not.toBe('code')
    }
    for (let i = 4; i < 21; i++) {
      const swapped = code.slice(0, i) + code[i + 1] + code[i] + code.slice(i + 2)
      if (swapped !== code) expect(readProviderCode(swapped), swapped).toMatchObject({ kind: 'faulty' })
    }
  })

  it('does not call a name a code, nor a code of another structure wrong', () => {
    for (const name of ['doubao', 'Minimax Agent AI', '北京抖音科技有限公司', 'a-company-with-a-long-name']) {
      expect(readProviderCode(name)).toEqual({ kind: 'name' })
    }
    expect(readProviderCode('002191110102MACQD9K64010000')).toEqual({ kind: 'unknown-structure' })
    expect(readProviderCode('001291110102MACQD9K64010000')).toEqual({ kind: 'unknown-structure' })
  })
})

describe('unified social credit code', () => {
  it('computes both check characters', () => {
    expect(usccCheckCharacter('91110102MACQD9K64')).toBe('0')
    expect(organisationCheckCharacter('08867405')).toBe('X')
    expect(usccCheckCharacter('9111010IMACQD9K64')).toBeUndefined()
  })

  it('names the first fault', () => {
    expect(usccFault('91110102MACQD9K640')).toBeUndefined()
    expect(usccFault('91110102MACQD9K64')).toBe('length')
    expect(usccFault('91110102MACQD9K64O')).toBe('alphabet')
    expect(usccFault('91110102MACQD9K641')).toBe('check-character')
    const first17 = '91110102MACQD9K65'
    expect(usccFault(first17 + usccCheckCharacter(first17))).toBe('organisation-check-character')
  })
})
