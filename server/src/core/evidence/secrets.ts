import type { Evidence } from './evidence.ts'

/**
 * What providers' and platforms' keys begin with, as published by them or by those who scan for leaked keys; behind it comes a run of
 * letters and digits. A name of a model or a data set begins with none of these.
 */
const PREFIXES = [
  'sk-',
  'sk_',
  'rk_',
  'pk_live_',
  'AIza',
  'AKIA',
  'ASIA',
  'ABSK',
  'LTAI',
  'AKID',
  'ALTAK-',
  'bce-v3/',
  'hf_',
  'api_org_',
  'gh[opsur]_',
  'github_pat_',
  'glpat-',
  'gldt-',
  'xox[abeprs]-',
  'xapp-',
  'xai-',
  'gsk_',
  'r8_',
  'nvapi-',
  'pplx-',
  'tvly-',
  'fw_',
  'csk-',
  'jina_',
  'pcsk_',
  'lsv2_',
  'ls__',
  'pa-',
  'ms-',
  'fc-',
  'app-',
  'dataset-',
  'pat_',
  'tp-',
  'dop_v1_',
  'dapi',
  'ya29\\.',
  'GOCSPX-',
  'EAACEdEose0cBA',
  'SG\\.',
  'key-',
  'shp(?:at|ca|pa|ss)_',
  'sq0(?:atp|csp)-',
  'whsec_',
  'npm_',
  'pypi-',
  'rubygems_',
  'dckr_pat_',
  'lin_api_',
  'figd_',
  'secret_',
  'ntn_',
  'phc_',
  'sntrys_',
  'sbp_',
  'eyJ',
]

/** Behind a known beginning, and at most three short words, a run of sixteen letters and digits: no name has that. */
const KNOWN = new RegExp(
  `(?<![A-Za-z0-9])(?:${PREFIXES.join('|')})(?:[A-Za-z0-9]{1,12}[-_]){0,3}(?=[A-Za-z]{0,80}\\d)[A-Za-z0-9]{16,}[A-Za-z0-9_.=-]*`,
  'g',
)
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
/** What stands where something was cut. */
const CUT = '…'

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
  return text.length < 18 ? safe : safe.replace(KNOWN, CUT).replace(RUN, CUT)
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
  return text.length < 18 ? safe : safe.replace(KNOWN, CUT)
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
