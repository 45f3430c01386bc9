import { isMap, isScalar, isSeq, type Node as YamlNode, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import type { AnySchema } from '../../declaration/schema/field.ts'
import { schemaAt, shapeOf } from '../../declaration/schema/shape.ts'
import type { Span } from '../../text/span.ts'
import { covers, sameEntry } from './compare.ts'
import { Ask, bare, type Draft, type DraftMap, isDraftList, isDraftMap, isNothing } from './draft.ts'
import { emitFlow, emitItems, emitMap, scalar } from './emit.ts'
import { columnOf, endOfNode, endOfPair, isBlank, lineAfter, pairOf } from './lines.ts'
import { type Change, type Insertion, moved } from './pieces.ts'
import type { Style } from './style.ts'

/**
 * Plans the changes that bring a draft into a YAML text. What is written stays: a text or number is replaced only by
 * another one, lists and blocks only grow, a field to fill never replaces anything. All changes of one plan are counted
 * in the same text and do not overlap.
 */
export class Plan {
  readonly changes: Change[] = []
  readonly #text: string
  readonly #style: Style

  constructor(text: string, style: Style) {
    this.#text = text
    this.#style = style
  }

  /** Brings each key of the draft into a map. */
  merge(map: YAMLMap, draft: DraftMap, schema: AnySchema | undefined): void {
    const fresh: [string, Draft][] = []
    for (const [key, value] of Object.entries(draft)) {
      if (value === undefined || isNothing(value)) continue
      const pair = pairOf(map, key)
      const field = schema && schemaAt(schema, [key])
      if (!pair) fresh.push([key, value])
      else if (isBlank(pair.value as YamlNode, this.#text)) this.#fill(pair, value, field, map.flow === true)
      else this.#revise(pair.value as YamlNode, value, field)
    }
    for (const [before, entries] of this.#placed(map, fresh, schema))
      this.#addPairs(map, before, Object.fromEntries(entries), schema)
  }

  /** Brings entries into a list: those already there are completed, the others appended. */
  extend(seq: YAMLSeq, items: readonly Draft[], schema: AnySchema | undefined): void {
    const fresh: Draft[] = []
    for (const item of items) {
      const plain = bare(item)
      if (plain instanceof Ask && seq.items.length > 0) {
        this.#pointItem(seq, item, schema)
        continue
      }
      const same = isDraftMap(plain) && seq.items.find(one => sameEntry(one as YamlNode, plain))
      // Also where all of it is there: what is asked may stand empty, and is shown.
      if (same && isMap(same)) this.merge(same, plain, schema)
      if (same || seq.items.some(one => covers(one as YamlNode, item))) continue
      if (!fresh.some(one => JSON.stringify(one) === JSON.stringify(item))) fresh.push(item)
    }
    const rest = this.#fillItems(seq, fresh)
    if (rest.length > 0) this.#append(seq, rest, schema)
  }

  /** Writes values into items that are there and empty; gives those that found none. */
  #fillItems(seq: YAMLSeq, fresh: readonly Draft[]): readonly Draft[] {
    const value = fresh.map(bare).find(one => !(one instanceof Ask) && !isDraftMap(one) && !isDraftList(one))
    const empty = this.#emptyItem(seq)
    if (value === undefined || !empty) return fresh
    const { start, end } = empty
    this.#change(start, end, ` ${emitFlow(value)}${this.#text[end] === '#' ? ' ' : ''}`)
    return fresh.filter(one => bare(one) !== value)
  }

  /** Shows an item that was left empty. */
  #pointItem(seq: YAMLSeq, item: Draft, schema: AnySchema | undefined): void {
    const empty = this.#emptyItem(seq)
    if (!empty) return
    const { start, end } = empty
    this.#point(start, start, this.#text[end] === '#' ? -1 : end - start, item, schema)
  }

  /** What stands behind the dash of the first item that holds nothing but a remark. */
  #emptyItem(seq: YAMLSeq): Span | undefined {
    const empty = seq.flow ? undefined : seq.items.find(one => isScalar(one) && one.value === null && one.range)
    const at = (empty as YamlNode | undefined)?.range?.[0]
    const dash = at === undefined ? -1 : this.#text.lastIndexOf('-', at)
    if (dash < 0) return undefined
    const gap = /^[ \t]*/.exec(this.#text.slice(dash + 1))?.[0] ?? ''
    const end = dash + 1 + gap.length
    return /^(?:#|\r|\n|$)/.test(this.#text.slice(end)) ? { start: dash + 1, end } : undefined
  }

  /** Writes a whole draft at the end of a text that holds nothing yet but comments. */
  begin(draft: DraftMap, schema: AnySchema, header = ''): void {
    const { text, marks } = emitMap(draft, schema, 0, this.#style)
    const by = header.length
    this.#insertLines(this.#text.length, {
      text: header + text,
      marks: marks.map(mark => moved(mark, by)),
    })
  }

  #revise(node: YamlNode, draft: Draft, schema: AnySchema | undefined): void {
    const plain = bare(draft)
    const item = schema && shapeOf(schema)
    if (isDraftMap(plain)) {
      if (isMap(node)) this.merge(node, plain, schema)
    } else if (isDraftList(plain)) {
      if (isSeq(node)) this.extend(node, plain, item?.kind === 'list' ? item.item : undefined)
    } else if (
      !(plain instanceof Ask) &&
      isScalar(node) &&
      node.range &&
      !node.type?.startsWith('BLOCK') &&
      !covers(node, plain)
    ) {
      this.#change(node.range[0], node.range[1], scalar(plain, true))
    }
  }

  /** Writes a value behind a key that has none, keeping the comment on its line. */
  #fill(pair: Pair, draft: Draft, schema: AnySchema | undefined, flow: boolean): void {
    const plain = bare(draft)
    const key = (pair.key as YamlNode).range
    const colon = key ? this.#text.indexOf(':', key[1]) : -1
    if (!key || colon < 0) return
    const written = this.#blankEnd(pair.value as YamlNode | null, colon + 1)
    const gap = /^[ \t]*/.exec(this.#text.slice(written))?.[0] ?? ''
    const rest = this.#text[written + gap.length]
    if (plain instanceof Ask) {
      // What is typed must not touch the remark behind it, or it would be part of the text.
      if (rest === '#' && written === colon + 1 && gap.length < 2)
        this.changes.push({ start: written, end: written + gap.length, text: '  ', marks: this.#marked(draft, schema) })
      else this.#point(colon + 1, written, rest === undefined || /[\r\n]/.test(rest) ? gap.length : -1, draft, schema)
    } else if (flow || (!isDraftMap(plain) && !isDraftList(plain))) {
      this.#change(colon + 1, written + gap.length, ` ${emitFlow(plain)}${rest === '#' ? ' ' : ''}`)
    } else {
      if (written > colon + 1) this.#change(colon + 1, written, '')
      const column = columnOf(this.#text, key[0])
      const item = schema && shapeOf(schema)
      const block = isDraftMap(plain)
        ? emitMap(plain, schema, column + this.#style.unit, this.#style)
        : emitItems(plain, item?.kind === 'list' ? item.item : undefined, column + this.#style.listOffset, this.#style)
      this.#insertLines(lineAfter(this.#text, written, column), block)
    }
  }

  /** Shows a field that was left empty: what is written for nothing, or the place behind the colon, with a comment if there is none. */
  #point(colon: number, written: number, room: number, draft: Draft, schema: AnySchema | undefined): void {
    const { text, marks } = emitItems([draft], schema, 0, this.#style)
    const [mark] = marks
    if (!mark) return
    const start = written > colon ? written - this.#text.slice(colon, written).trimStart().length : colon + 1
    const place = { ...mark, start: 0, end: Math.max(0, written - start) }
    if (written === colon && room >= 0)
      this.changes.push({
        start: colon,
        end: colon + room,
        text: text.slice(1).trimEnd() || ' ',
        marks: [{ ...mark, start: 1, end: 1 }],
      })
    else this.changes.push({ start, end: start, text: '', marks: [place] })
  }

  /** The place of a field to fill, one sign into what is written for it. */
  #marked(draft: Draft, schema: AnySchema | undefined): Change['marks'] {
    return emitItems([draft], schema, 0, this.#style)
      .marks.slice(0, 1)
      .map(mark => ({ ...mark, start: 1, end: 1 }))
  }

  /** Where a blank value (`~`, `""`, `[]`) ends; `from` when nothing at all is written. */
  #blankEnd(node: YamlNode | null, from: number): number {
    const range = node?.range
    return range && range[1] > range[0] ? range[1] : from
  }

  /** Groups new keys by the pair they follow: the last one the schema names before them, so that the file's order stays its own. */
  #placed(
    map: YAMLMap,
    fresh: readonly [string, Draft][],
    schema: AnySchema | undefined,
  ): Map<Pair | undefined, [string, Draft][]> {
    const shape = schema && shapeOf(schema)
    const order = shape?.kind === 'map' ? Object.keys(shape.entries) : []
    const groups = new Map<Pair | undefined, [string, Draft][]>()
    for (const entry of fresh) {
      const rank = order.indexOf(entry[0])
      const earlier = map.items.findLast(pair => {
        const at = order.indexOf(isScalar(pair.key) ? String(pair.key.value) : '')
        return rank < 0 || (at >= 0 && at < rank)
      })
      const before = earlier ?? map.items[0]
      groups.set(before, [...(groups.get(before) ?? []), entry])
    }
    return groups
  }

  #addPairs(map: YAMLMap, after: Pair | undefined, draft: DraftMap, schema: AnySchema | undefined): void {
    const range = map.range
    if (!range) return
    if (map.flow || !after) {
      const text = Object.entries(draft)
        .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${emitFlow(value)}`]))
        .join(', ')
      return this.#intoFlow(range[0], after && endOfPair(after), text)
    }
    const key = (after.key as YamlNode | null)?.range?.[0]
    if (key === undefined) return
    const column = columnOf(this.#text, key)
    this.#insertLines(
      lineAfter(this.#text, endOfPair(after) ?? key, column),
      emitMap(draft, schema, column, this.#style),
    )
  }

  #append(seq: YAMLSeq, items: readonly Draft[], schema: AnySchema | undefined): void {
    const range = seq.range
    if (!range) return
    const last = seq.items.at(-1) as YamlNode | undefined
    if (seq.flow || !last) return this.#intoFlow(range[0], last && endOfNode(last), items.map(emitFlow).join(', '))
    const column = columnOf(this.#text, range[0])
    this.#insertLines(
      lineAfter(this.#text, endOfNode(last) ?? range[1], column),
      emitItems(items, schema, column, this.#style),
    )
  }

  #intoFlow(open: number, after: number | undefined, text: string): void {
    if (after === undefined) this.#change(open + 1, open + 1, text)
    else this.#change(after, after, `, ${text}`)
  }

  #insertLines(at: number, { text, marks }: Insertion): void {
    const open = at > 0 && !/[\r\n]/.test(this.#text[at - 1] ?? '')
    const lead = open ? this.#style.eol : ''
    const body = open && this.#text.length === at ? text.slice(0, -this.#style.eol.length) : text
    this.changes.push({
      start: at,
      end: at,
      text: lead + body,
      marks: marks.map(mark => moved(mark, lead.length)),
    })
  }

  #change(start: number, end: number, text: string): void {
    this.changes.push({ start, end, text, marks: [] })
  }
}
