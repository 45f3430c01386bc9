import { findDataset, findModel } from '../../catalogue/lookup.ts'
import type { Declaration } from '../../declaration/declaration.ts'
import { everyLocated } from '../../declaration/locate.ts'
import { locatedIn } from '../../declaration/parse.ts'
import type { Place } from '../../finding.ts'
import { lookupNumber } from '../../law/filed-list.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import type { Span } from '../../text/span.ts'
import { takesListedNumber } from './listed-numbers.ts'

/** Where a name of the declaration leads: to the place that uses it, to its page at a hub, or to what the public list rests on. */
export type NameLink = { readonly span: Span } & (
  | { readonly seen: Place }
  | { readonly url: string }
  | { readonly instrument: string }
)

/** Who publishes at ModelScope what no other hub has under this name. */
const OF_MODELSCOPE = /^(AI-ModelScope|LLM-Research|iic|damo|swift|modelscope)\//

/** Models, data sets and numbers that a declaration names, as far as they lead anywhere: one nobody knows leads nowhere. */
export function nameLinks(declaration: Declaration, profiles: readonly ServiceProfile[]): NameLink[] {
  return [...everyLocated(locatedIn(declaration))].flatMap(({ path, data, span }): NameLink[] => {
    if (typeof data !== 'string' || data === '' || span.end <= span.start) return []
    if (takesListedNumber(path)) return lookupNumber(data).kind === 'found' ? [{ span, instrument: 'NOTICES' }] : []
    const kind = path.at(-1) === 'id' ? kindOf(path) : undefined
    if (!kind) return []
    const at = placeOf(kind, data, profiles)
    if (at) return [{ span, seen: at }]
    const known = kind === 'model' ? findModel(data) : findDataset(data)
    return known && /^[\w.-]+\/[\w.-]+$/.test(data) ? [{ span, url: hubPage(kind, data) }] : []
  })
}

function kindOf(path: readonly (string | number)[]): 'model' | 'dataset' | undefined {
  const list = path.findLast((step, i) => typeof step === 'string' && i < path.length - 1)
  return list === 'models' ? 'model' : list === 'data_sources' ? 'dataset' : undefined
}

/** The first place in the product that names it, one that states it aside. */
function placeOf(kind: 'model' | 'dataset', name: string, profiles: readonly ServiceProfile[]): Place | undefined {
  for (const { seen } of profiles) {
    const one = seen.find(each => each.kind === kind && each.value === name && each.role === 'product')
    if (one) return { file: one.file, span: one.span }
  }
  return undefined
}

function hubPage(kind: 'model' | 'dataset', name: string): string {
  if (OF_MODELSCOPE.test(name)) return `https://modelscope.cn/${kind === 'model' ? 'models' : 'datasets'}/${name}`
  return `https://huggingface.co/${kind === 'model' ? '' : 'datasets/'}${name}`
}
