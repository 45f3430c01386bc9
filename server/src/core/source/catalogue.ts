import type {
  CredentialFact,
  DatasetFact,
  FrameworkFact,
  HostFact,
  ModelFact,
  ModerationFact,
  PackageFact,
} from '../catalogue/facts.ts'
import * as lookup from '../catalogue/lookup.ts'
import { literalPrefix } from '../catalogue/glob.ts'
import { allModelFamilies } from '../catalogue/models.ts'
import { Gate } from '../text/looked-at.ts'
import { ofNames } from '../text/remembered.ts'
import type { Ecosystem } from '../evidence/vocabulary.ts'

const packages = new Map<Ecosystem, (module: string) => PackageFact | undefined>()
const frameworks = new Map<Ecosystem, (module: string) => FrameworkFact | undefined>()

/** The catalogued package that a module belongs to. Relative modules belong to none. */
export function packageOf(ecosystem: Ecosystem, module: string): PackageFact | undefined {
  let find = packages.get(ecosystem)
  if (find === undefined) packages.set(ecosystem, (find = ofNames(name => lookup.findModule(ecosystem, name))))
  return isLocal(module) ? undefined : find(module)
}

/** The catalogued framework that a module belongs to. */
export function frameworkOf(ecosystem: Ecosystem, module: string): FrameworkFact | undefined {
  let find = frameworks.get(ecosystem)
  if (find === undefined)
    frameworks.set(ecosystem, (find = ofNames(name => lookup.findFrameworkModule(ecosystem, name))))
  return isLocal(module) ? undefined : find(module)
}

const LOCAL = /^[./~#$]|^@\//

function isLocal(module: string): boolean {
  return module === '' || LOCAL.test(module)
}

const familyOf = ofNames(lookup.findModel)
let heads: Set<string> | undefined

/** How every catalogued id begins: its first three characters. Most strings of a program fall through here. */
function modelHeads(): Set<string> {
  return (heads ??= new Set(
    allModelFamilies().flatMap(({ patterns }) =>
      patterns.map(pattern => literalPrefix(pattern.slice(pattern.lastIndexOf('/') + 1)).slice(0, 3)),
    ),
  ))
}

/** A piece of every pattern of a catalogued id: a text that holds none of them names no such model. */
export const MODEL_IDS = new Gate(() => {
  const pieces = allModelFamilies().flatMap(({ patterns }) => patterns.map(longestPiece))
  return shortest(pieces.flatMap(piece => (piece.length > 2 ? piece : [...OPENERS].map(opener => opener + piece))))
})

/** What may stand before an id that is too short to be looked for alone. */
const OPENERS = `"'\`/ =:}>(.\n`

/** The longest run of letters that every id of a pattern holds as they are; some write a dot otherwise. */
function longestPiece(pattern: string): string {
  const pieces = pattern.toLowerCase().split(/\*|\[0-9\]|\./)
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest))
}

/** Words without those that begin with another one. */
function shortest(words: readonly string[]): string[] {
  const kept: string[] = []
  for (const word of words.toSorted()) if (!kept.length || !word.startsWith(kept.at(-1) as string)) kept.push(word)
  return kept
}

let beginnings: Uint8Array | undefined

/** By their first two letters, the words that a catalogued id may be. */
function modelBeginnings(): Uint8Array {
  if (beginnings === undefined) {
    beginnings = new Uint8Array(1 << 14)
    for (const head of modelHeads()) if (head.length > 1) beginnings[beginningOf(head)] = 1
  }
  return beginnings
}

function beginningOf(word: string): number {
  return ((lowered(word.charCodeAt(0)) & 127) << 7) | (lowered(word.charCodeAt(1)) & 127)
}

function lowered(code: number): number {
  return code > 64 && code < 91 ? code + 32 : code
}

/** Whether a word begins like a catalogued id. */
export function mayBeModel(id: string): boolean {
  if (!id.includes('/') && !modelBeginnings()[beginningOf(id)]) return false
  const bare = id.slice(id.lastIndexOf('/') + 1).toLowerCase()
  const known = modelHeads()
  return known.has(bare.slice(0, 3)) || known.has(bare.slice(0, 2))
}

/** The family of a model id. */
export function findModel(id: string): ModelFact | undefined {
  return mayBeModel(id) || id.includes('/') ? familyOf(id) : undefined
}

/** What a setting's name tells. */
export const findCredential: (name: string) => CredentialFact | undefined = ofNames(lookup.findCredential)

const serviceOf = ofNames(lookup.findHost)
let domains: Set<string> | undefined

/** The last two labels of every catalogued host. */
function providerDomains(): Set<string> {
  return (domains ??= new Set(lookup.providerHosts().map(domainOf)))
}

/** A catalogued domain, or this machine. What a template leaves open may have been read as the letters `x` that one begins with. */
export const HOSTS = new Gate(() => [
  'localhost',
  '127.0.0.1',
  ...[...providerDomains()].map(domain => domain.replace(/^x+/, '')).filter(domain => domain !== ''),
])

function domainOf(host: string): string {
  return host.replace(/:\d+$/, '').split('.').slice(-2).join('.')
}

/** The service that a host, with a path where one is known, belongs to. */
export function findHost(host: string, path = ''): HostFact | undefined {
  const domain = domainOf(host)
  if (!providerDomains().has(domain) && !/^(localhost|0\.1)$/.test(domain)) return undefined
  return serviceOf(host + path)
}

const checks = new Map<string, (name: string) => ModerationFact | undefined>()

/** A check of content by package, address or model. */
export function findModeration(where: Ecosystem | 'http' | 'model', name: string): ModerationFact | undefined {
  let find = checks.get(where)
  if (find === undefined) checks.set(where, (find = ofNames(one => lookup.findModeration(where, one))))
  return find(name)
}

/** A data set by its hub id or name. */
export const findDataset: (id: string) => DatasetFact | undefined = ofNames(lookup.findDataset)

const ADDRESS = /(?:^|[^\w.@-])((?:[a-z0-9-]+\.)+[a-z]{2,}|localhost|127\.0\.0\.1)(:\d+)?(\/[\w./:-]*)?/i
const BARE = /^(\.?(?:[a-z0-9-]+\.)+[a-z]{2,}|localhost|127\.0\.0\.1)(:\d+)?(\/[\w./:-]*)?/i

/** The host that a string literal names: an address, or a piece of one that a template completes. Never user information or a query. */
export function hostOf(
  value: string,
): { readonly host: string; readonly at: number; readonly path: string } | undefined {
  const address = value.replace(PLACEHOLDER, filler => 'x'.repeat(filler.length))
  return plainHost(address)
}

/** What a template leaves open: `{region}`, `${host}`, `%s`. */
const PLACEHOLDER = /\$?\{[^{}]*\}|%[sdv]/g

function plainHost(value: string): { readonly host: string; readonly at: number; readonly path: string } | undefined {
  const scheme = value.indexOf('://')
  if (scheme > 12 || (scheme < 0 && /\s/.test(value))) return undefined
  const match =
    scheme >= 0
      ? BARE.exec(
          value
            .slice(scheme + 3)
            .replace(/^[^/\s@]*@/, secret => ' '.repeat(secret.length))
            .trimStart(),
        )
      : (BARE.exec(value) ?? ADDRESS.exec(value))
  if (match === null || match === undefined) return undefined
  const host = ((match[1] ?? '') + (match[2] ?? '')).toLowerCase()
  const at = value.toLowerCase().indexOf(host)
  return at < 0 ? undefined : { host, at, path: match[3] ?? '' }
}
