import type { SeenOf } from '../../evidence/evidence.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { engineFiles } from '../../service/engines.ts'
import { firm, nearest } from './seen.ts'

/** Made-up records that only show the form of the data. */
const STAND_IN = /(^|[/_.-])(dummy|toy|fake|mock)([/_.-]|$)/i

/**
 * Data sets that something is trained on; sets for evaluation are left out. Where none says that it is for training, those that a product
 * which trains keeps under a name for data are what it trains on.
 */
export function trainingData(profile: ServiceProfile): SeenOf<'dataset'>[] {
  const all = firm(profile, 'dataset').filter(one => one.value !== '' && !STAND_IN.test(one.value) && !isSample(one))
  // What a register of sets gives a file for is that file, by whatever name a training asks for it; a variable names no set where others are named.
  const registered = new Set(
    all.flatMap(({ detail }) =>
      detail.registryKey !== undefined && !detail.reference && detail.role === 'train' ? [detail.registryKey] : [],
    ),
  )
  const held = all.filter(one => !VARIABLE.test(one.value))
  const named = (held.length > 0 ? held : all).filter(
    ({ detail }) => !detail.reference || !registered.has(detail.registryKey ?? ''),
  )
  const train = named.filter(one => one.detail.role === 'train')
  if (train.length > 0) return [...turnedInto(train, named), ...train]
  if (!profile.trains) return train
  const own = leftBehind(profile) ? named.filter(isOwnEntry) : []
  if (own.length > 0) return own
  const training = new Set(firm(profile, 'training').map(one => one.file))
  return nearest(
    profile,
    named.filter(
      one =>
        one.detail.role === 'unknown' &&
        !EVALUATES.test(one.detail.variable ?? '') &&
        (training.has(one.file) || TUNES.test(one.file)),
    ),
  )
}

/** Sets of a hub that a script of the project turns into the files it trains on: those are where the data come from. */
function turnedInto(train: readonly SeenOf<'dataset'>[], named: readonly SeenOf<'dataset'>[]): SeenOf<'dataset'>[] {
  if (train.some(({ detail }) => detail.hub !== 'file' && detail.hub !== undefined)) return []
  return named.filter(({ value, file, detail }) => detail.role === 'unknown' && HUB.test(value) && TURNS.test(file))
}

/** Owner and name of a set on a hub. */
const HUB = /^[\w-][\w.-]*\/[\w-][\w.-]*$/
const TURNS = /(^|[/_-])(convert|prepare|pre_?process|transform|download)[^/]*\.(py|ipynb)$/i

/** Whether all that shows a training is what it left behind: the file of an adapter names no data. */
function leftBehind(profile: ServiceProfile): boolean {
  return firm(profile, 'training').every(one => one.detail.left === true)
}

/** An entry of a registry of data that somebody added for files of their own; the others came with the tool. */
function isOwnEntry({ detail }: SeenOf<'dataset'>): boolean {
  return detail.role === 'unknown' && detail.registryKey !== undefined && detail.hub === 'file'
}

/** A sample of a few rows that a tool brings along in its registry. */
function isSample({ value, detail }: SeenOf<'dataset'>): boolean {
  return detail.registryKey !== undefined && detail.hub === 'file' && STOCK.test(value)
}

/** Samples that LLaMA-Factory brings along. */
const STOCK = /(^|[/_])(demo|identity)(\.|_)|^(lima|codealpaca|nectar_rm|glaive_toolcall)\w*\./i

/** Files of what a training is set to, and of the training. */
const TUNES = /(?:config|setting|const|argument|args|param|train|tun(?:e|ing)|sft|dpo|rlhf)/i

/** What a shell or a template puts in place of a name. */
const VARIABLE = /^\$|\$\{|\{\{/

const EVALUATES = /test|val(id|$|_)|eval|dev(_|$)/i

/** Whether all that trains is a job that a library lets its callers start: the data are theirs. */
export function isForCallers(profile: ServiceProfile): boolean {
  return profile.kind === 'library' && firm(profile, 'training').every(one => one.detail.hosted === true)
}

/** The call that trains, before those that prepare a model for it. */
export function trainer(profile: ServiceProfile): SeenOf<'training'> | undefined {
  const calls = nearest(profile, firm(profile, 'training'))
  const trains = calls.filter(one => /Trainer$|(^|\.)(train|fit|backward)$|_main$/.test(one.value))
  return trains.find(one => !COPIED.test(one.file)) ?? trains[0] ?? calls[0]
}

/** The package of a project within a folder named as its repository is, which somebody copied whole: `Sing-TTS/sing/`. */
const COPIED = /(?:^|\/)([a-z\d]{2,40})[-_][\w.-]{1,60}\/\1\//i

/** Open models the project picks itself: those it trains from, and weights it loads on its own machines by a hub's id. */
export function pickedModels(profile: ServiceProfile): SeenOf<'model'>[] {
  const beside = profile.access.includes('hosted-api') ? engineFiles(profile.seen) : new Set<string>()
  return firm(profile, 'model').filter(({ value, detail, file }) => {
    if (!value || detail.path || beside.has(file) || TRIED.test(file)) return false
    if (detail.role === 'base') return true
    return (
      detail.role === 'inference' && detail.access === 'self-hosted' && detail.hub !== undefined && value.includes('/')
    )
  })
}

/** Scripts that start something for a try: the product is not run by them. */
const TRIED =
  /(?:^|\/)(?:experiment(?:s|al)?|pocs?|spikes?|sandbox|scratch|trials?)\/(?:.*\/)?[^/]*\.(?:sh|bash|bat|cmd|ps1|ya?ml)$/i

/** Classes of engines that load weights into the program itself, whatever else the engine's name stands for. */
const IN_PROCESS = /(?:^|\.)(?:LLM|LLMEngine|AsyncLLMEngine|AsyncLLM|from_engine_args|Llama|Engine)$/

/**
 * Calls that load weights into this program and generate with them, as against asking a server that someone else runs. Where
 * hosted models are asked too, a loader beside which no weights are named is a choice left to whoever installs the product.
 */
export function loadedWeights(profile: ServiceProfile): SeenOf<'generation'>[] {
  const loads = firm(profile, 'generation').filter(
    ({ detail, value, file }) =>
      detail.access === 'self-hosted' &&
      !TRIED.test(file) &&
      (detail.provider === undefined || IN_PROCESS.test(value)) &&
      detail.weights !== 'caller',
  )
  const engines = engineFiles(profile.seen)
  const isEngine = profile.kind === 'library' && !profile.trains && engines.size > 0
  if (isEngine) return []
  // A binding in another language loads what its caller hands it.
  if (profile.kind === 'library' && !profile.trains) return loads.filter(one => /\.(py|ipynb)$/.test(one.file))
  if (!profile.access.includes('hosted-api')) return loads
  const named = firm(profile, 'model').filter(one => one.value !== '' && one.detail.generates?.length !== 0)
  const own = loads.filter(one => !engines.has(one.file))
  if (named.some(({ detail }) => detail.access === 'self-hosted' || detail.hub !== undefined || detail.path)) return own
  const naming = new Set(named.map(one => one.file))
  return own.filter(one => naming.has(one.file))
}

/** A record of one source of data, with what a person has to fill in. Keys follow Art 19 of the Measures. */
export function recordFor(id: string): Record<string, unknown> {
  return { id, origin_type: '${1:open-source}', source_url: '${2:where it came from}', licence: { id: '${3:licence}' } }
}

/** A record of weights the project picks. */
export function modelRecord(id: string): Record<string, unknown> {
  return { id, access: 'self-hosted', licence: '${1:licence of the weights}', revision: '${2:commit or version}' }
}
