import type { EvidenceDetails } from '../../../evidence/details.ts'
import { type Evidence, evidence } from '../../../evidence/evidence.ts'
import type { Confidence, Hub } from '../../../evidence/vocabulary.ts'
import { idInHubUrl, isHubId } from './model-id.ts'
import { defined } from './models.ts'
import { type Placed, part, type Resolved, resolve } from './placed.ts'

export interface DatasetContext {
  readonly role?: EvidenceDetails['dataset']['role']
  readonly hub?: Hub
  readonly registryKey?: string
  readonly reference?: 'llama-factory' | 'ms-swift'
  readonly subset?: string
  readonly licence?: string
  readonly confidence?: Confidence
  readonly group?: string
  readonly variables?: ReadonlyMap<string, Placed>
}

const FILE =
  /\.(json|jsonl|json\.gz|jsonl\.gz|parquet|arrow|csv|tsv|txt|ya?ml|zip|tar|tar\.gz|zst|xlsx|bin|md|py)(\?.*)?$|^(\.{0,2}\/|~|[A-Za-z]:[\\/]|file:)|\/$/i

/** Evidence of a data set named at a place: hub id, URL, file or registry name. Nothing for placeholders. */
export function datasetEvidence(text: string, whole: Placed | undefined, context: DatasetContext = {}): Evidence[] {
  const resolved = whole && resolve(text, whole, context.variables)
  if (!resolved) return []
  if (resolved.value === '') return [make(resolved, { ...context, confidence: 'medium' }, undefined)]
  if (!isDataset(resolved.value)) return []
  const url = idInHubUrl(text, resolved)
  if (url) return [make({ ...resolved, ...url }, context, url.hub)]
  return [make(resolved, context, hubOf(resolved.value, context.hub))]
}

/** The hub of a reference, as its shape tells: URL, file, or the hub a format uses for `owner/name`. */
function hubOf(value: string, otherwise: Hub | undefined): Hub | undefined {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return 'url'
  if (FILE.test(value)) return 'file'
  return isHubId(value) || otherwise ? otherwise : undefined
}

function isDataset(value: string): boolean {
  // A name that only the shell knows names nothing.
  if (/^\$(?:\w+|\{\w+\})$/.test(value)) return false
  return value.length <= 300 && /[\p{L}\p{N}]/u.test(value) && !/[\n{}"'`|]/.test(value) && !/^\d+(\.\d+)?$/.test(value)
}

function make(at: Resolved, context: DatasetContext, hub: Hub | undefined): Evidence {
  const { registryKey, reference, subset, licence } = context
  const detail = {
    role: context.role ?? 'train',
    ...defined({ hub, registryKey, reference, subset, licence, variable: at.variable }),
  }
  return evidence('dataset', at.span, at.value, detail, context.confidence ?? 'high', context.group)
}

const SWIFT = /^(?:(hf|ms)::)?([^:#]+?)(?::([^#]*))?(?:#\d+)?$/i

/** ms-swift's way to name a data set: `[hf::|ms::]id[:subset[/subset]][#count]`; the span is the id's own. */
export function swiftDatasetEvidence(text: string, whole: Placed, context: DatasetContext = {}): Evidence[] {
  const match = SWIFT.exec(whole.value)
  const id = match?.[2]
  if (!match || !id || /^[A-Za-z]$/.test(id) || /[$<{]/.test(whole.value)) return datasetEvidence(text, whole, context)
  const start = match[1] ? match[1].length + 2 : 0
  const hub: Hub =
    match[1]?.toLowerCase() === 'hf' ? 'huggingface' : match[1] ? 'modelscope' : (context.hub ?? 'modelscope')
  const subset = match[3] || context.subset
  // A bare name is a key of a register, the tool's own or the project's.
  if (!/[/\\]/.test(id) && !FILE.test(id) && match[1] === undefined)
    return datasetEvidence(text, part(text, whole, start, start + id.length), {
      ...context,
      registryKey: id,
      reference: 'ms-swift',
      ...defined({ subset }),
    })
  return datasetEvidence(text, part(text, whole, start, start + id.length), { ...context, ...defined({ hub, subset }) })
}
