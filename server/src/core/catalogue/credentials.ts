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

/** Every full name, in upper case with underscores, and what it tells. */
const names = lazy(() => {
  const map = new Map<string, CredentialFact>()
  for (const [provider = '', name = '', how, what] of rowsOf(ROWS)) {
    const slug = reportSlug(provider)
    if (how === 'exact') map.set(name, { provider: slug, what: what as CredentialFact['what'] })
    else
      for (const [suffix, kind] of SUFFIXES) {
        if (how === 'api-stem' && !/^API_|^APIKEY$|^BASE_?URL$/.test(suffix)) continue
        const full = `${name}_${suffix}`
        if (!map.has(full)) map.set(full, { provider: slug, what: kind })
      }
  }
  return map
})
const longestName = lazy(() => Math.max(...[...names().keys()].map(name => name.split('_').length)))
/** How names begin: of a repository's thousands of keys hardly one has such a word. */
const firstWords = lazy(() => new Set([...names().keys()].map(name => name.split('_', 1)[0] ?? '')))

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
      const fact = names().get(parts.slice(start, start + length).join('_'))
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
