import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import { step } from '../text/steps.ts'
import type { LocatedEntry, LocatedNode, LocatedScalar, Parsed } from './node.ts'
import { withinBlock } from './plain-yaml.ts'
import type { Masked } from './template-mask.ts'
import { parseTolerant } from './yaml-repair.ts'
import { addAll } from '../text/add-all.ts'

const MAX_DEPTH = 200
/** Aliases of aliases grow without bound; past this many nodes an alias stands for nothing. */
const MAX_ALIASED_NODES = 20_000

/**
 * Reads every document of a YAML text with the parser that knows the whole language. Half-typed lines, tab indents, unknown tags and
 * templates cost only themselves; anchors and `<<` are followed (the spans then lie at the anchor).
 */
export function parseAnyYaml(text: string, masked: Masked): Parsed[] {
  const { documents, fault } = parseTolerant(masked.text)
  if (documents.length === 0) return [{ root: undefined, fault }]
  return documents.map(document => ({ root: new Converter(document, text, masked).root(), fault }))
}

class Converter {
  readonly #document: Document.Parsed
  readonly #text: string
  readonly #masked: Masked
  readonly #open = new Set<unknown>()
  /** What each anchor stands for so far: the library would walk the whole document for every alias. */
  readonly #anchors = new Map<string, Node>()
  readonly #sizes = new Map<LocatedNode, number>()
  #aliased = 0
  #expanding = 0

  constructor(document: Document.Parsed, text: string, masked: Masked) {
    this.#document = document
    this.#text = text
    this.#masked = masked
  }

  root(): LocatedNode | undefined {
    const contents = this.#document.contents
    return contents ? this.#node(contents, 0) : undefined
  }

  #node(node: unknown, depth: number): LocatedNode | undefined {
    step()
    if (isAlias(node)) return this.#alias(this.#anchors.get(node.source), node.range?.[0] ?? 0, depth)
    this.#note(node)
    if (isScalar(node)) return this.#scalar(node)
    if (depth > MAX_DEPTH || !(isMap(node) || isSeq(node))) return undefined
    const outer = spanOf(node)
    this.#open.add(node)
    const made: LocatedNode = isMap(node)
      ? { type: 'map', entries: this.#entries(node.items, depth), span: outer, outer }
      : { type: 'list', items: node.items.flatMap(item => this.#item(item, depth)), span: outer, outer }
    this.#open.delete(node)
    this.#sizes.set(made, this.#sizeOf(made))
    return made
  }

  /** Later anchors of a name replace earlier ones; what an alias brings along again is known already. */
  #note(node: unknown): void {
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor && this.#expanding === 0)
      this.#anchors.set(node.anchor, node)
  }

  #item(item: unknown, depth: number): LocatedNode[] {
    if (isPair(item)) {
      const entries = this.#entries([item], depth)
      const first = entries[0]
      if (!first) return []
      const span = { start: first.key.outer.start, end: Math.max(first.value?.outer.end ?? 0, first.key.outer.end) }
      return [{ type: 'map', entries, span, outer: span }]
    }
    const node = this.#node(item, depth + 1)
    return node ? [node] : []
  }

  #entries(items: readonly { key: unknown; value: unknown }[], depth: number): LocatedEntry[] {
    const merged: LocatedEntry[] = []
    const own: LocatedEntry[] = []
    for (const { key, value } of items) {
      const name = this.#key(key)
      if (!name) continue
      const node = this.#node(value, depth + 1)
      if (name.value === '<<') addAll(merged, mergedEntries(node))
      else own.push({ key: name, value: node })
    }
    // Entries of a merge come first, so that the map's own win wherever the last of a key is taken.
    return [...merged, ...own]
  }

  #key(key: unknown): LocatedScalar | undefined {
    this.#note(key)
    if (isScalar(key)) return this.#scalar(key)
    if (!isMap(key) && !isSeq(key) && !isAlias(key)) return undefined
    const span = spanOf(key)
    return { type: 'scalar', value: this.#text.slice(span.start, span.end), span, outer: span }
  }

  #alias(target: Node | undefined, at: number, depth: number): LocatedNode | undefined {
    const unknown: LocatedScalar = {
      type: 'scalar',
      value: null,
      span: { start: at, end: at },
      outer: { start: at, end: at },
    }
    if (!target || this.#open.has(target)) return unknown
    if (this.#aliased > MAX_ALIASED_NODES) return unknown
    this.#expanding++
    const made = this.#node(target, depth)
    this.#expanding--
    if (made) this.#aliased += this.#sizes.get(made) ?? 1
    return made
  }

  #sizeOf(node: LocatedNode): number {
    const children =
      node.type === 'map' ? node.entries.map(entry => entry.value) : node.type === 'list' ? node.items : []
    return children.reduce((sum, child) => sum + ((child && this.#sizes.get(child)) ?? 1), 1)
  }

  #scalar(node: Scalar): LocatedScalar {
    const outer = spanOf(node)
    const span = this.#inner(node, outer)
    const value = node.value
    if (typeof value === 'string')
      return { type: 'scalar', value: this.#masked.restore(value, outer.start, outer.end), span, outer }
    if (value === null || typeof value === 'number' || typeof value === 'boolean')
      return { type: 'scalar', value, span, outer }
    return { type: 'scalar', value: this.#text.slice(span.start, span.end), span, outer }
  }

  /** Without quotes; of a block scalar its lines, from the first to the last letter. */
  #inner(node: Scalar, outer: { start: number; end: number }): { start: number; end: number } {
    if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') {
      const raw = this.#text.slice(outer.start, outer.end)
      const closed = raw.length >= 2 && raw.endsWith(raw.charAt(0))
      return { start: outer.start + 1, end: closed ? outer.end - 1 : outer.end }
    }
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
    return isBlock ? withinBlock(this.#text, outer) : outer
  }
}

function mergedEntries(node: LocatedNode | undefined): LocatedEntry[] {
  if (node?.type === 'map') return [...node.entries]
  // Of several merged maps the first wins.
  if (node?.type === 'list') return node.items.toReversed().flatMap(item => (item.type === 'map' ? item.entries : []))
  return []
}

function spanOf(node: Node): { start: number; end: number } {
  const range = node.range
  return range ? { start: range[0], end: Math.max(range[0], range[1]) } : { start: 0, end: 0 }
}
