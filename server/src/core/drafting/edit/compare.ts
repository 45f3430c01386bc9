import { isMap, isScalar, isSeq, type Node as YamlNode } from 'yaml'
import { Ask, bare, type Draft, type DraftMap, isDraftList, isDraftMap, isNothing } from './draft.ts'
import { pairOf } from './lines.ts'

/** Keys that tell the entries of a list apart. */
const IDENTITY = ['name', 'id', 'path', 'rule', 'service'] as const

/** Whether all a draft says is written already. A field to fill is there as soon as its key is. */
export function covers(node: YamlNode | null | undefined, draft: Draft): boolean {
  const plain = bare(draft)
  if (plain instanceof Ask) return true
  if (isDraftMap(plain))
    return isMap(node) && Object.entries(plain).every(([key, value]) => coversKey(node, key, value))
  if (isDraftList(plain))
    return (
      isSeq(node) &&
      plain.every(one =>
        bare(one) instanceof Ask ? node.items.length > 0 : node.items.some(item => covers(item as YamlNode, one)),
      )
    )
  return isScalar(node) && (node.value === plain || (typeof plain === 'string' && node.source === plain))
}

function coversKey(node: Parameters<typeof pairOf>[0], key: string, value: Draft | undefined): boolean {
  if (value === undefined || isNothing(value)) return true
  const pair = pairOf(node, key)
  return pair !== undefined && covers(pair.value as YamlNode, value)
}

/** Whether an entry of a list is the one a draft speaks of: all that identifies the draft is written in it. */
export function sameEntry(node: YamlNode | null | undefined, draft: DraftMap): boolean {
  const keys = IDENTITY.filter(key => draft[key] !== undefined && !(bare(draft[key]) instanceof Ask))
  return keys.length > 0 && isMap(node) && keys.every(key => coversKey(node, key, draft[key]))
}
