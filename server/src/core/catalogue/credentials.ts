import type { CredentialFact } from './facts.ts'
import { ROWS } from './generated/credentials.ts'
import { reportSlug } from './providers.ts'
import { lazy, rowsOf } from './rows.ts'

const KEY =
  'API_KEY APIKEY KEY API_TOKEN TOKEN ACCESS_KEY ACCESS_TOKEN AUTH_TOKEN SECRET SECRET_KEY API_SECRET API_KEYS KEYS AK SK'
const ENDPOINT = 'BASE_URL BASEURL API_BASE API_BASE_URL API_URL API_HOST ENDPOINT BASE_PATH PROXY_URL API_ENDPOINT'
const MODEL = 'MODEL MODEL_NAME MODEL_ID MODEL_LIST CHAT_MODEL API_MODEL DEPLOYMENT DEPLOYMENT_NAME'

const SUFFIXES: readonly (readonly [suffix: string, what: CredentialFact['what']])[] = [
  ...KEY.split(' ').map(suffix => [suffix, 'key'] as const),
  ...ENDPOINT.split(' ').map(suffix => [suffix, 'endpoint'] as const),
  ...MODEL.split(' ').map(suffix => [suffix, 'model'] as const),
]

/** What a name with one of the endings tells: whose it is, and whether it is the stem of an interface's name alone. */
interface Stem {
  readonly provider: string
  readonly isOfApi: boolean
  /** The line of the table: where two stems make the same full name, the earlier line has it. */
  readonly line: number
}

/** Names in upper case with underscores: such as stand for themselves, and such as an ending is put to. */
const names = lazy(() => {
  const exact = new Map<string, CredentialFact>()
  const stems = new Map<string, Stem[]>()
  for (const [line, [provider = '', name = '', how, what]] of rowsOf(ROWS).entries()) {
    const slug = reportSlug(provider)
    if (how === 'exact') exact.set(name, { provider: slug, what: what as CredentialFact['what'] })
    else {
      const stem = { provider: slug, isOfApi: how === 'api-stem', line }
      const others = stems.get(name)
      if (others) others.push(stem)
      else stems.set(name, [stem])
    }
  }
  return { exact, stems }
})

/** The endings by their names, in upper case with underscores, that `api-stem` takes. */
const OF_API = /^API_|^APIKEY$|^BASE_?URL$/

function named(full: string): CredentialFact | undefined {
  const { exact, stems } = names()
  const known = exact.get(full)
  if (known) return known
  let first: { stem: Stem; what: CredentialFact['what'] } | undefined
  for (const [suffix, what] of SUFFIXES) {
    if (!full.endsWith(suffix) || full[full.length - suffix.length - 1] !== '_') continue
    const stem = stems
      .get(full.slice(0, full.length - suffix.length - 1))
      ?.find(({ isOfApi }) => !isOfApi || OF_API.test(suffix))
    if (stem && !(first && first.stem.line <= stem.line)) first = { stem, what }
  }
  return first && { provider: first.stem.provider, what: first.what }
}

const wordsIn = (name: string): number => name.split('_').length
const longestName = lazy(() => {
  const { exact, stems } = names()
  const ending = (isOfApi: boolean): number =>
    Math.max(...SUFFIXES.flatMap(([suffix]) => (isOfApi && !OF_API.test(suffix) ? [] : [wordsIn(suffix)])))
  return Math.max(
    ...[...exact.keys()].map(wordsIn),
    ...[...stems].flatMap(([name, all]) => all.map(({ isOfApi }) => wordsIn(name) + ending(isOfApi))),
  )
})
/** How names begin: of a repository's thousands of keys hardly one has such a word. */
const firstWords = lazy(
  () => new Set([...names().exact.keys(), ...names().stems.keys()].map(name => name.split('_', 1)[0] ?? '')),
)

/** `openaiApiKey`, `openai-api-key`, `VITE_OPENAI_API_KEY` → their words in upper case. */
function words(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(word => word !== '')
}

/** Words that may follow without making it another name: a number, a stage, where the value lies. */
const TAIL =
  /^(?:\d+|V\d+|FILE|PATH|ENV|NAME|VALUE|VAR|SECRET|PROD|PRODUCTION|DEV|TEST|STAGING|LIST|POOL|BACKUP|FALLBACK|DEFAULT|PRIMARY|SECONDARY|ID|CN|INTL|GLOBAL|KEY|ROTATION)$/

/**
 * What the name of an environment variable or setting tells. It counts wherever it stands as whole words inside the
 * name (`NEXT_PUBLIC_OPENAI_API_KEY`, `openAiApiKey`, `OPENAI_API_KEY_2`) and no other word follows; the longest match wins, so `AZURE_OPENAI_API_KEY` is Azure's.
 */
export function findCredential(variableName: string): CredentialFact | undefined {
  const parts = words(variableName)
  if (!parts.some(part => firstWords().has(part))) return undefined
  for (let length = Math.min(parts.length, longestName()); length > 0; length--) {
    for (let start = 0; start + length <= parts.length; start++) {
      const fact = named(parts.slice(start, start + length).join('_'))
      if (fact && parts.slice(start + length).every(part => TAIL.test(part))) return fact
    }
  }
  return undefined
}

/** The first words of every name, in upper case, for a quick look whether a text can hold one. */
export function credentialNames(): readonly string[] {
  return [...new Set(rowsOf(ROWS).map(row => row[1] ?? ''))]
}

export function allCredentials(): readonly { readonly provider: string; readonly name: string }[] {
  return rowsOf(ROWS).map(([provider = '', name = '']) => ({ provider: reportSlug(provider), name }))
}
