import { type UsccFault, usccFault } from './uscc.ts'

/** A provider code taken apart. Source: TC260-PG-20252A; signs 1-4 other than `0011` are not confirmed. */
export interface ProviderCode {
  readonly code: string
  /** Signs 5 to 22: the unified social credit code. */
  readonly uscc: string
  /** Sign 23: `generation` or `propagation`; `unused` when the extension is `00000`. */
  readonly role: 'generation' | 'propagation' | 'unused'
  /** Signs 24 to 27: the model or app, numbered by the provider itself. */
  readonly extension: string
}

/**
 * What a ContentProducer or ContentPropagator value is:
 * - `code`: well formed, both check characters agree (never "valid": nobody confirms registration);
 * - `name`: not meant as a code (the standard allows a name or a code);
 * - `unknown-structure`: looks like a code, but its opening is not the confirmed `0011`;
 * - `faulty`: opens with `0011` and is wrong in the way named.
 */
export type ProviderCodeReading =
  | { readonly kind: 'code'; readonly code: ProviderCode }
  | { readonly kind: 'name' }
  | { readonly kind: 'unknown-structure' }
  | { readonly kind: 'faulty'; readonly fault: 'case' | 'extension' | UsccFault }

const ROLES = { '0': 'unused', '1': 'generation', '2': 'propagation' } as const

/** Reads a producer or propagator value. The value is the decoded string. TC260-PG-20252A. */
export function readProviderCode(value: string): ProviderCodeReading {
  if (!meantAsCode(value)) return { kind: 'name' }
  if (!value.startsWith('0011')) return { kind: 'unknown-structure' }
  if (value.length !== 27) return { kind: 'faulty', fault: 'length' }
  if (value !== value.toUpperCase()) return { kind: 'faulty', fault: 'case' }
  const uscc = value.slice(4, 22)
  const fault = usccFault(uscc)
  if (fault) return { kind: 'faulty', fault }
  const extension = value.slice(22)
  if (!/^(?:00000|[12][0-9A-Z]{4})$/.test(extension)) return { kind: 'faulty', fault: 'extension' }
  const role = ROLES[extension[0] as '0' | '1' | '2']
  return { kind: 'code', code: { code: value, uscc, role, extension: extension.slice(1) } }
}

/**
 * A code is 27 signs, most of them digits. One sign too many or too few, or a wrong one inside, is still meant as a code
 * when it opens like one; anything else is a name, which the standard allows as well.
 */
function meantAsCode(value: string): boolean {
  if (/\s/.test(value)) return false
  if (value.length === 27 && value.replace(/[^0-9]/g, '').length >= 8) return true
  return value.startsWith('0011') && value.length >= 20 && value.length <= 32
}
