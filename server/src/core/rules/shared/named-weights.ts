import type { SeenOf } from '../../evidence/evidence.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { loadedWeights } from './data.ts'
import { firm, nearest } from './seen.ts'

/** Modules that hold what a program is set to. */
const SETTINGS = /(^|[/_.-])(config\w*|settings?|const(ant)?s?|params?|arguments?|args|options|global\w*)([/_.-]|$)/i

/**
 * What the weights that this program loads are called, at the places that call them so: an id of a hub or a folder, beside the loader or in a
 * module of settings. A model that somebody else runs is none of these.
 */
export function namedWeights(profile: ServiceProfile): SeenOf<'model'>[] {
  const loaders = new Set(loadedWeights(profile).map(one => one.file))
  if (loaders.size === 0) return []
  const main = loader(profile)?.file
  // Where nobody else runs models, a name of one is a name of weights.
  const hosted = profile.access.includes('hosted-api')
  const named = firm(profile, 'model').filter(
    // The default of an option says less than the statement that loads, unless they stand together.
    one => isWeights(one, hosted) && (one.detail.option !== true || one.file === main),
  )
  const beside = named.filter(one => loaders.has(one.file))
  if (beside.length > 0) return knownFirst(beside)
  const set = named.filter(one => SETTINGS.test(one.file))
  return nearest(profile, set.length > 0 ? set : hosted ? [] : named)
}

/** What is known to make content goes before files of which nobody knows what they do. */
function knownFirst(named: readonly SeenOf<'model'>[]): SeenOf<'model'>[] {
  const isKnown = ({ detail }: SeenOf<'model'>) => (detail.generates?.length ? 0 : 1)
  return named.toSorted((a, b) => isKnown(a) - isKnown(b))
}

function isWeights({ value, detail }: SeenOf<'model'>, hosted: boolean): boolean {
  if (value === '' || detail.generates?.length === 0) return false
  if (detail.role !== 'inference' && detail.role !== 'base') return false
  if (ANY.test(value)) return false
  return (
    detail.path === true ||
    (HUB.test(value) && !FOLDERS.test(value)) ||
    (!hosted && !value.includes('/') && (detail.generates?.length ?? 0) > 0)
  )
}

/** Owner and name, and folders that only look so. */
const HUB = /^[\w.-]+\/[\w.-]+$/
const FOLDERS = /^(?:tests?|docs?|src|sources|packages|scripts?|examples?|lib|app|data)\//i

/** What the file of any weights is called: it names none. */
const ANY =
  /(?:^|\/)(?:model|pytorch_model|diffusion_pytorch_model|adapter_model|weights|checkpoint|best|last)(?:[-.]\d[\w-]{0,20})?\.\w{2,12}$/i

/** How a report names weights: a folder by its last part. */
export function weightsName({ value, detail }: SeenOf<'model'>): string {
  return detail.path ? (value.split('/').findLast(part => part !== '') ?? value) : value
}

const LOADS = /from_pretrained|from_single_file|from_config|pipeline\(|(^|\.)(LLM|Llama|load\w*)$/

/** The call that loads weights, before those that ask what it gave. */
export function loader(profile: ServiceProfile): SeenOf<'generation'> | undefined {
  const calls = nearest(profile, loadedWeights(profile))
  return calls.find(one => LOADS.test(one.value)) ?? calls[0]
}
