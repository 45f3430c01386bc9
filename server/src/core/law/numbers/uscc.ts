/** The 31 signs of a unified social credit code (no I, O, S, V, Z); a sign's value is its place. Source: GB 32100. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** Weights of the organisation code, the nine signs at places 9 to 17 of the credit code. Source: GB 11714. */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const

/** What is wrong with a unified social credit code (统一社会信用代码). */
export type UsccFault = 'length' | 'alphabet' | 'check-character' | 'organisation-check-character'

/** The check character (sign 18) for the first 17 signs; undefined when they are not 17 signs of the alphabet. GB 32100, modulo 31. */
export function usccCheckCharacter(first17: string): string | undefined {
  if (first17.length !== 17) return undefined
  let sum = 0
  let weight = 1
  for (const sign of first17) {
    const value = SIGNS.indexOf(sign)
    if (value < 0) return undefined
    sum += value * weight
    weight = (weight * 3) % 31
  }
  return SIGNS[(31 - (sum % 31)) % 31]
}

/** The check character of an organisation code's first eight signs; undefined when they are not eight digits or letters. GB 11714, modulo 11. */
export function organisationCheckCharacter(first8: string): string | undefined {
  if (!/^[0-9A-Z]{8}$/.test(first8)) return undefined
  let sum = 0
  ORGANISATION_WEIGHTS.forEach((weight, i) => {
    sum += Number.parseInt(first8[i] ?? '0', 36) * weight
  })
  const rest = 11 - (sum % 11)
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest)
}

/**
 * Checks an 18-character unified social credit code: length, alphabet, its own check character and the one of the
 * organisation code inside it. Returns the first fault, or undefined. A code without a fault is well formed; it is not
 * thereby a registered one.
 */
export function usccFault(code: string): UsccFault | undefined {
  if (code.length !== 18) return 'length'
  for (const sign of code) if (!SIGNS.includes(sign)) return 'alphabet'
  if (usccCheckCharacter(code.slice(0, 17)) !== code[17]) return 'check-character'
  if (organisationCheckCharacter(code.slice(8, 16)) !== code[16]) return 'organisation-check-character'
  return undefined
}
