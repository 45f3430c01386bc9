/**
 * What providers' and platforms' keys begin with, as published by them or by those who scan for leaked keys; behind it comes a run of
 * letters and digits. A name of a model or a data set begins with none of these.
 */
const OF_PROVIDERS = [
  'sk-',
  'rk_',
  'pk_live_',
  'AIza',
  'AKIA',
  'ASIA',
  'ABSK',
  'LTAI',
  'AKID',
  'AKLT',
  'ALTAK-',
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
  'csk-',
  'jina_',
  'pcsk_',
  'lsv2_',
  'ls__',
  'dop_v1_',
  'dapi',
  'ya29\\.',
  'GOCSPX-',
  'EAACEdEose0cBA',
  'SG\\.',
  'shp(?:at|ca|pa|ss)_',
  'sq0(?:atp|csp)-',
  'whsec_',
  'npm_',
  'pypi-',
  'rubygems_',
  'dckr_pat_',
  'lin_api_',
  'figd_',
  'ntn_',
  'phc_',
  'sntrys_',
  'sbp_',
  'eyJ',
  'esecret_',
  'hvs\\.',
  'glsa_',
  'PMAK-',
]
/** Beginnings that names of files have as well (`app-4f8a….js`): keys only where something else than a name is looked for. */
const ALSO_NAMES = ['sk_', 'fw_', 'pa-', 'ms-', 'fc-', 'app-', 'dataset-', 'pat_', 'tp-', 'key-', 'secret_', 'luma-']

/** Behind a known beginning, and at most three short words, a run of sixteen letters and digits: no name has that. */
const RUN = '(?:[A-Za-z0-9]{1,12}[-_]){0,3}(?=[A-Za-z]{0,80}\\d)[A-Za-z0-9]{16,}'
/** Or a number as `uuidgen` makes them. */
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
/** Without a beginning of their own: a bot's name, a time and its seal. */
const OF_BOTS = '[MNO][A-Za-z0-9]{23,25}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,40}'

/** Two parts, of which the second is the secret. */
const OF_PAIRS = 'bce-v3/[A-Za-z0-9-]{8,40}/[0-9a-f]{16,}'

const shape = (beginnings: readonly string[]): RegExp =>
  new RegExp(
    `(?<![A-Za-z0-9])(?:(?:${beginnings.join('|')})(?:${UUID}|${RUN})[A-Za-z0-9_.=-]*|${OF_BOTS}|${OF_PAIRS})`,
    'g',
  )
const IN_NAMES = shape(OF_PROVIDERS)
const ANYWHERE = shape([...OF_PROVIDERS, ...ALSO_NAMES])

/** What stands where something was cut. */
export const CUT = '…'

/** Long enough for a key. */
const SHORTEST = 18

/** A text without what has the shape of a provider's key. */
export function withoutKnownKeys(text: string): string {
  return text.length < SHORTEST ? text : text.replace(ANYWHERE, CUT)
}

/** The same for what may be the name of a file or a folder: only shapes that no name has. */
export function withoutKeysInNames(text: string): string {
  return text.length < SHORTEST ? text : text.replace(IN_NAMES, CUT)
}
