import type { ModelFact } from '../../../catalogue/facts.ts'
import { findModel, originOf } from '../../../catalogue/lookup.ts'
import type { EvidenceDetails } from '../../../evidence/details.ts'
import { type Evidence, evidence, type EvidenceOf } from '../../../evidence/evidence.ts'
import type { Confidence, Hub, Modality, ModelAccess } from '../../../evidence/vocabulary.ts'
import { baseName, idInHubUrl, isLocalPath, isModelId, roleInName } from './model-id.ts'
import { part, type Placed, type Resolved, resolve } from './placed.ts'

export type ModelRole = EvidenceDetails['model']['role']

/** What a format knows of a model beyond its name. */
export interface ModelContext {
  readonly role?: ModelRole
  /** `false`: the id belongs to an API, so slashes are no path. */
  readonly weights?: boolean
  readonly hub?: Hub
  readonly provider?: string
  readonly access?: ModelAccess
  /** Used where the catalogue does not know the model. */
  readonly generates?: readonly Modality[]
  readonly confidence?: Confidence
  readonly group?: string
  /** Variables that the same file sets. */
  readonly variables?: ReadonlyMap<string, Placed>
  /** No evidence unless the catalogue knows the model. */
  readonly onlyKnown?: boolean
}

/** Evidence of a model named at a place; nothing for placeholders and for what cannot be a model. */
export function modelEvidence(text: string, whole: Placed | undefined, context: ModelContext = {}): Evidence[] {
  const resolved = whole && (resolve(text, whole, context.variables) ?? knownBehindPlaceholder(text, whole))
  if (!resolved) return []
  if (resolved.value === '') return context.onlyKnown ? [] : [unnamed(resolved, context)]
  const url = idInHubUrl(text, resolved)
  const isUrl = !url && /^[a-z][a-z0-9+.-]*:\/\//i.test(resolved.value)
  const id: Resolved & { hub?: Hub } = url
    ? { ...url, ...(resolved.variable ? { variable: resolved.variable } : {}) }
    : resolved
  if (
    isUrl
      ? !/^(s3|gs|oss|hf|file|pvc):/i.test(id.value) && !/\.(gguf|safetensors|ckpt)(\?|$)/i.test(id.value)
      : !isModelId(id.value)
  )
    return []
  return named(id, context, isUrl)
}

/** `/path/to/Qwen2-7B` holds a place, yet says which model belongs there. */
function knownBehindPlaceholder(text: string, whole: Placed): Resolved | undefined {
  const found = /^\/?(?:[\w.-]+\/)*path\/to\/(?:[\w.-]+\/)*([\w.-]+)\/?$/i.exec(whole.value.trim())
  const name = found?.[1]
  if (!name || !findModel(name)) return undefined
  const start = whole.value.lastIndexOf(name)
  return part(text, whole, start, start + name.length)
}

function unnamed(resolved: Resolved, context: ModelContext): EvidenceOf<'model'> {
  const { role = 'inference', access, provider } = context
  const detail = { role, variable: resolved.variable ?? '', ...defined({ access, provider }) }
  return evidence('model', resolved.span, '', detail, context.confidence === 'low' ? 'low' : 'medium', context.group)
}

function named(id: Resolved & { hub?: Hub }, context: ModelContext, isUrl: boolean): Evidence[] {
  const path =
    !isUrl &&
    !(context.weights === false && !/^[./~\\]|^[A-Za-z]:[\\/]|\.(gguf|safetensors)$/i.test(id.value)) &&
    isLocalPath(id.value)
  const fact = isUrl ? undefined : (findModel(id.value) ?? findModel(baseName(id.value)))
  if (!fact && context.onlyKnown) return []
  const role = roleOf(id.value, fact, context)
  const silent = role === 'embedding' || role === 'recognition' || role === 'other' || role === 'reward'
  const generates = silent ? [] : fact ? fact.generates : context.generates
  const hub = path ? 'file' : isUrl ? 'url' : (id.hub ?? context.hub)
  const detail: EvidenceDetails['model'] = {
    role,
    ...defined({
      provider: context.provider ?? fact?.provider,
      generates,
      access: context.access,
      origin: path ? undefined : originOf(id.value),
      variable: id.variable,
      hub,
    }),
    ...(path ? { path: true } : {}),
  }
  return [evidence('model', id.span, id.value, detail, context.confidence ?? 'high', context.group)]
}

/** A model that the catalogue or its name knows to embed, recognise or rank keeps that role whatever the key says. */
function roleOf(id: string, fact: ModelFact | undefined, context: ModelContext): ModelRole {
  if (fact && fact.kind !== 'generation') {
    return fact.kind === 'embedding' || fact.kind === 'recognition' ? fact.kind : 'other'
  }
  const named = roleInName(id, fact !== undefined)
  if (named && (named !== 'reward' || (context.role ?? 'inference') === 'inference')) return named
  return context.role ?? 'inference'
}

/** Leaves out what is undefined, so that details hold only what is known. */
export function defined<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
}
