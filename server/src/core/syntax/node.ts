import type { Span } from '../text/span.ts'
import { step } from '../text/steps.ts'

/** A tree that any structured format is read into: maps, lists and scalars, each with its place. */
export type LocatedNode = LocatedMap | LocatedList | LocatedScalar

export interface LocatedScalar {
  readonly type: 'scalar'
  readonly value: string | number | boolean | null
  /** The value's own text, without quotes. */
  readonly span: Span
  /** With quotes or tags, as an edit must replace it. */
  readonly outer: Span
}

export interface LocatedEntry {
  readonly key: LocatedScalar
  readonly value: LocatedNode | undefined
}

export interface LocatedMap {
  readonly type: 'map'
  readonly entries: readonly LocatedEntry[]
  readonly span: Span
  readonly outer: Span
}

export interface LocatedList {
  readonly type: 'list'
  readonly items: readonly LocatedNode[]
  readonly span: Span
  readonly outer: Span
}

/** A parse that never fails: what could be read, and the first fault. */
export interface Parsed {
  readonly root: LocatedNode | undefined
  readonly fault: { readonly span: Span; readonly detail: string } | undefined
}

/** The entry of a key; of several with the same key the last, as parsers of these formats do. */
export function entryOf(node: LocatedNode | undefined, key: string): LocatedEntry | undefined {
  if (node?.type !== 'map') return undefined
  step(1 + (node.entries.length >> 3))
  return node.entries.findLast(entry => entry.key.value === key)
}

/** Follows keys and list indexes down a tree. */
export function nodeAt(node: LocatedNode | undefined, ...path: readonly (string | number)[]): LocatedNode | undefined {
  let at = node
  for (const step of path) {
    if (typeof step === 'number') at = at?.type === 'list' ? at.items[step] : undefined
    else at = entryOf(at, step)?.value
  }
  return at
}

/** The scalar at a path, if it is a string. */
export function textAt(
  node: LocatedNode | undefined,
  ...path: readonly (string | number)[]
): (LocatedScalar & { value: string }) | undefined {
  const found = nodeAt(node, ...path)
  return found?.type === 'scalar' && typeof found.value === 'string'
    ? (found as LocatedScalar & { value: string })
    : undefined
}

/** Entries of a map; nothing for anything else. */
export function entriesOf(node: LocatedNode | undefined): readonly LocatedEntry[] {
  step()
  return node?.type === 'map' ? node.entries : []
}

/** Items of a list; a lone scalar or map counts as a list of one, as many tools allow. */
export function itemsOf(node: LocatedNode | undefined): readonly LocatedNode[] {
  step()
  if (!node) return []
  return node.type === 'list' ? node.items : [node]
}

/** The string scalars among the items of a list, or the one string. */
export function textsOf(node: LocatedNode | undefined): (LocatedScalar & { value: string })[] {
  return itemsOf(node).filter(item => item.type === 'scalar' && typeof item.value === 'string') as (LocatedScalar & {
    value: string
  })[]
}
