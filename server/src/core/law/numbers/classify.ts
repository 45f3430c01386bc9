import type { NumberKind } from '../../evidence/details.ts'
import { message } from '../../locale/messages.ts'
import { type AlgorithmFiling, readAlgorithmFiling } from './algorithm-filing.ts'
import { type IcpNumber, readIcp } from './icp-filing.ts'
import { numberMessages } from './messages.ts'
import { type PoliceFiling, readPoliceFiling } from './police-filing.ts'
import { type ProviderCode, readProviderCode } from './provider-code.ts'
import { fault, halfWidth, type Reading, wellFormed } from './reading.ts'
import { findRegion } from './regions.ts'
import { readServiceFiling, type ServiceFiling } from './service-filing.ts'
import { usccFault } from './uscc.ts'

/** A number with its kind and what its parser says. */
export type ClassifiedNumber =
  | { readonly kind: 'algorithm-filing'; readonly reading: Reading<AlgorithmFiling> }
  | { readonly kind: 'service-filing' | 'service-registration'; readonly reading: Reading<ServiceFiling> }
  | { readonly kind: 'icp-filing' | 'icp-licence'; readonly reading: Reading<IcpNumber> }
  | { readonly kind: 'police-filing'; readonly reading: Reading<PoliceFiling> }
  | { readonly kind: 'social-credit-code'; readonly reading: Reading<{ readonly code: string }> }
  | { readonly kind: 'provider-code'; readonly reading: Reading<ProviderCode> }

/**
 * Says of which kind a number is meant to be, and reads it. The text is one number, with nothing around it but space.
 * Undefined: it looks like none of the kinds. An ICP or public-security number is named as what it is, never as an AI filing.
 */
export function classifyNumber(text: string): ClassifiedNumber | undefined {
  const plain = halfWidth(text).trim()
  if (plain === '' || plain.length > 120 || plain.includes('\n')) return undefined
  if (plain.startsWith('网信算备')) return { kind: 'algorithm-filing', reading: readAlgorithmFiling(text) }
  if (/公网安备/.test(plain)) return { kind: 'police-filing', reading: readPoliceFiling(text) }
  if (/ICP\s*备/i.test(plain)) return { kind: 'icp-filing', reading: readIcp(text) }
  if (/ICP\s*证/i.test(plain) || /^[\u4e00-\u9fff]\s*[AB][12]\s*-\s*\d/i.test(plain))
    return { kind: 'icp-licence', reading: readIcp(text) }
  return classifyCode(plain) ?? classifyServiceNumber(text, plain)
}

/** Codes of letters and digits alone: the 18-character credit code and the 27-character provider code. */
function classifyCode(plain: string): ClassifiedNumber | undefined {
  if (!/^[0-9A-Za-z]+$/.test(plain)) return undefined
  if (plain.startsWith('0011') && plain.length >= 20 && plain.length <= 32)
    return { kind: 'provider-code', reading: providerCodeReading(plain) }
  if (plain.length === 18 && /^[0-9A-Z]{2}\d{6}/.test(plain)) {
    const wrong = usccFault(plain)
    const reading: Reading<{ code: string }> = wrong
      ? fault(wrong, message(numberMessages, 'credit-code', { fault: wrong }), 0, plain.length)
      : wellFormed({ code: plain })
    return { kind: 'social-credit-code', reading }
  }
  return undefined
}

/** A 27-character provider code in the common form of readings. */
export function providerCodeReading(code: string): Reading<ProviderCode> {
  const read = readProviderCode(code)
  if (read.kind === 'code') return wellFormed(read.code)
  if (read.kind === 'faulty')
    return fault(read.fault, message(numberMessages, 'provider-code', { fault: read.fault }), 0, code.length)
  return fault('code-structure', message(numberMessages, 'code-structure', {}), 0, code.length)
}

/** `Region-Name-Date…`; also what was clearly meant as one: a known region first, or a date last. */
function classifyServiceNumber(text: string, plain: string): ClassifiedNumber | undefined {
  const parts = plain.split('-')
  if (parts.length < 3 || /\s/.test(plain)) return undefined
  const region = findRegion(parts[0] ?? '') !== undefined
  const dated = /^20\d{6}(?:\d{4}|S\d+)?$/i.test(parts[parts.length - 1] ?? '')
  if (!region && !(dated && /^[A-Z][A-Za-z]{3,14}-[^A-Za-z\n]*[A-Za-z][^\n]*-/.test(plain))) return undefined
  const reading = readServiceFiling(text)
  const registered = reading.ok ? reading.parts.kind === 'registration' : /\dS\d*$/i.test(plain)
  return { kind: registered ? 'service-registration' : 'service-filing', reading }
}

/** The kinds that are filings of generative AI. ICP, public-security and company numbers are not. */
export function isAiFiling(kind: NumberKind): boolean {
  return kind === 'algorithm-filing' || kind === 'service-filing' || kind === 'service-registration'
}
