import { CUT, withoutKnownKeys } from '../text/keys.ts'
import type { Evidence } from './evidence.ts'

/**
 * A run without a break in which letters and digits alternate: 32 hexadecimal digits and more, or 32 signs of both cases with digits in
 * three places. (A listed number with a long name in Latin letters has them in one.)
 */
const RUN =
  /(?<![A-Za-z0-9])(?:[0-9a-f]{32,}(?:\.[A-Za-z0-9]{8,})?|[0-9A-F]{32,}|(?=[A-Za-z]*\d+[A-Za-z]+\d+[A-Za-z]+\d)(?=[0-9a-z]*[A-Z])(?=[0-9A-Z]*[a-z])[A-Za-z0-9]{32,})(?![A-Za-z0-9])/g
const USERINFO = /([a-z][a-z0-9+.-]{1,20}:\/\/)[^/?#\s"'<>]{0,500}@/gi
const LOGIN = /(?<![\w./@])[\w.-]{1,60}:[^\s/:@]{1,200}@(?=[\w-]{1,60}\.)/g
const QUERY = /([a-z][a-z0-9+.-]{1,20}:\/\/[^\s?#"'<>]{0,1000})[?#][^\s"'<>]*/gi
const PRIVATE_KEY = /-----BEGIN [\s\S]*/
/**
 * A text of the user's file without what may be a secret: the login and the query of an address, a private key, and whatever has the
 * shape of a key. Everything that becomes evidence, or that a message quotes, comes through here.
 */
export function withoutSecrets(text: string): string {
  if (text.length < 8) return text
  let safe = text
  if (text.includes('@')) safe = safe.replace(USERINFO, '$1').replace(LOGIN, '')
  if (text.includes('://')) safe = safe.replace(QUERY, '$1')
  if (text.includes('-----BEGIN')) safe = safe.replace(PRIVATE_KEY, CUT)
  return withoutKnownKeys(safe).replace(RUN, CUT)
}

const SECRET_PARAMETER =
  /([?&#;](?:[\w.-]*(?:key|token|secret|sign(?:ature)?|sig|passw(?:or)?d|pwd|auth|credential)[\w.-]*|k|sk|ak|se|code)=)[^&#\s"'<>]*/gi

/**
 * What a team states, as it may be shown: an address keeps its query, for a page may be known by it, but no login, nothing under a name
 * that says secret, and no key.
 */
export function withoutKeys(text: string): string {
  if (text.length < 8) return text
  let safe = text
  if (text.includes('@')) safe = safe.replace(USERINFO, '$1').replace(LOGIN, '')
  if (text.includes('=')) safe = safe.replace(SECRET_PARAMETER, `$1${CUT}`)
  return withoutKnownKeys(safe)
}

/** A piece of evidence without secrets; undefined where nothing else was in it: a key under the name of a model is no model. */
export function harmless<E extends Evidence>(seen: E): E | undefined {
  const value = withoutSecrets(seen.value)
  if (value === CUT) return undefined
  const detail: Record<string, unknown> = { ...seen.detail }
  let isSame = value === seen.value
  for (const [name, held] of Object.entries(detail)) {
    if (typeof held !== 'string') continue
    detail[name] = withoutSecrets(held)
    isSame &&= detail[name] === held
  }
  return isSame ? seen : { ...seen, value, detail }
}
