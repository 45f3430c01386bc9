import { step } from '../text/steps.ts'
import type { Span } from '../text/span.ts'
import type { LocatedEntry, LocatedNode, LocatedScalar, Parsed } from './node.ts'
import type { Masked } from './template-mask.ts'
import { Lines } from './plain-yaml-lines.ts'
import { flowList, folded, plainEnd, plainValue, quoted } from './plain-yaml-scalars.ts'

// Nearly all YAML that people write is maps and lists by indentation with values of one line. Those are read here; the parser that knows
// the whole language is ten times as slow and takes tens of milliseconds to load. Whatever this does not know for sure, it leaves to it.

/** Deeper than this is for the parser. */
const MAX_DEPTH = 60
/** What a letter costs the parser, which does not count for itself: the same here, so that where a file is cut short hangs on nothing else. */
export const A_LETTER = 4

/** Something that this does not read. */
class NotPlain extends Error {}

/** Every document of a YAML text, as the parser would read it; undefined where it has to. */
export function readPlainYaml(text: string, masked: Masked): Parsed[] | undefined {
  const lines = Lines.of(masked.text)
  if (lines === undefined) return undefined
  const traces = Error as unknown as { stackTraceLimit: number }
  const { stackTraceLimit } = traces
  traces.stackTraceLimit = 0
  try {
    const documents = new PlainReader(text, masked, lines).documents()
    step(text.length * A_LETTER)
    return documents
  } catch (error) {
    if (error instanceof NotPlain) return undefined
    throw error
  } finally {
    traces.stackTraceLimit = stackTraceLimit
  }
}

/** A node, and where what belongs to it ends, comment and line end included. */
interface Read {
  readonly node: LocatedNode
  readonly after: number
}

class PlainReader {
  readonly #text: string
  readonly #masked: Masked
  readonly #lines: Lines
  /** How far the collections are indented that are being read. */
  readonly #open: number[] = []

  constructor(text: string, masked: Masked, lines: Lines) {
    this.#text = text
    this.#masked = masked
    this.#lines = lines
  }

  documents(): Parsed[] {
    const lines = this.#lines
    const found: Parsed[] = []
    lines.toContent()
    if (lines.isPlainMarker) lines.next()
    for (;;) {
      if (lines.isOver || lines.isMarker) throw new NotPlain()
      const { node } = this.#block(-1, 0)
      found.push({ root: node, fault: undefined })
      if (lines.isOver) return found
      if (!lines.isPlainMarker) throw new NotPlain()
      lines.next()
    }
  }

  /** The map or list that begins at the line at hand, which is indented deeper than `outer`. */
  #block(outer: number, depth: number): Read {
    const { indent } = this.#lines
    if (indent <= outer || depth > MAX_DEPTH || this.#lines.isMarker) throw new NotPlain()
    return this.#isItem() ? this.#list(indent, depth) : this.#map(indent, this.#lines.content, depth)
  }

  #isItem(at = this.#lines.content): boolean {
    return this.#letter(at) === '-' && this.#isBreak(at + 1)
  }

  #letter(at: number): string {
    return this.#masked.text.charAt(at)
  }

  #list(indent: number, depth: number): Read {
    step()
    const lines = this.#lines
    const start = lines.content
    const items: LocatedNode[] = []
    let after = start
    this.#open.push(indent)
    while (!lines.isOver && !lines.isMarker && lines.indent === indent && this.#isItem()) {
      const item = this.#listed(lines.skipSpaces(lines.content + 1), indent, depth)
      items.push(item.node)
      after = item.after
    }
    this.#mustEnd(indent)
    this.#open.pop()
    const span = { start, end: after }
    return { node: { type: 'list', items, span, outer: span }, after }
  }

  /** What stands behind the sign of a list's item, or below it. */
  #listed(at: number, indent: number, depth: number): Read {
    const lines = this.#lines
    if (at < lines.end) {
      if (this.#isItem(at)) throw new NotPlain()
      return this.#keyEnd(at) === undefined ? this.#value(at, indent) : this.#map(at - lines.start, at, depth + 1)
    }
    if (lines.next().comments > 0 || lines.isOver) throw new NotPlain()
    return this.#block(indent, depth + 1)
  }

  /** A map whose first key stands at `first`, maybe behind the sign of a list's item. */
  #map(indent: number, first: number, depth: number): Read {
    step()
    if (depth > MAX_DEPTH) throw new NotPlain()
    const lines = this.#lines
    const entries: LocatedEntry[] = []
    this.#open.push(indent)
    let at = first
    let after = first
    for (;;) {
      const colon = this.#keyEnd(at)
      if (colon === undefined) throw new NotPlain()
      const key = this.#scalar(at, colon)
      if (key.value === '<<' || colon - at > 1000) throw new NotPlain()
      const value = this.#valueOf(indent, colon + 1, depth)
      entries.push({ key, value: value.node })
      after = value.after
      if (lines.isOver || lines.isMarker || lines.indent !== indent || this.#isItem()) break
      at = lines.content
    }
    this.#mustEnd(indent)
    this.#open.pop()
    const span = { start: first, end: after }
    return { node: { type: 'map', entries, span, outer: span }, after }
  }

  /** A value has ended; behind it comments stood as deep as `deepest`, and now the next line is at hand. */
  #leave(deepest: number, indent: number): void {
    this.#mustEnd(indent)
    // A comment that stands deeper than the collection would belong to the value.
    if (deepest > indent) throw new NotPlain()
    const next = this.#lines.isOver || this.#lines.isMarker ? 0 : this.#lines.indent
    // One that stays in a collection that ends here makes all around it longer that end with it.
    if (deepest > next && (this.#open.at(-2) ?? 0) > next) throw new NotPlain()
    if (deepest > 0 && (this.#lines.isOver || this.#lines.isMarker)) throw new NotPlain()
  }

  /** What stands deeper than what has just ended belongs to nothing that is known here. */
  #mustEnd(indent: number): void {
    const lines = this.#lines
    if (!lines.isOver && !lines.isMarker && lines.indent > indent) throw new NotPlain()
  }

  /** The value of a key of a map, behind its colon. */
  #valueOf(indent: number, behind: number, depth: number): Read {
    const lines = this.#lines
    const at = lines.skipSpaces(behind)
    const isComment = at < lines.end && this.#letter(at) === '#' && at > behind
    if (at < lines.end && !isComment) {
      if (this.#isItem(at)) throw new NotPlain()
      return this.#value(at, indent)
    }
    const passed = lines.next()
    const isBelow = !lines.isOver && !lines.isMarker
    if (isBelow && lines.indent > indent) return this.#block(indent, depth + 1)
    if (isBelow && lines.indent === indent && this.#isItem()) return this.#list(indent, depth + 1)
    // A comment below nothing would belong to it.
    if (isComment || passed.comments) throw new NotPlain()
    step()
    const span = { start: at, end: at }
    return { node: { type: 'scalar', value: null, span, outer: span }, after: at }
  }

  /** A value of one line, or lines as they stand; moves on to the next line with something in it. */
  #value(at: number, indent: number): Read {
    step()
    const lines = this.#lines
    const sign = this.#letter(at)
    if (sign === '|' || sign === '>') return this.#lined(at, indent)
    const list = sign === '[' || sign === '{' ? flowList(this.#masked.text, at, lines.end) : undefined
    if (list === undefined && (sign === '[' || sign === '{')) throw new NotPlain()
    const end = list?.end ?? this.#scalarEnd(at)
    const { after } = lines
    const rest = lines.skipSpaces(end)
    if (rest < lines.end && !(rest > end && this.#letter(rest) === '#')) throw new NotPlain()
    const outer = { start: at, end }
    const node: LocatedNode = !list
      ? this.#scalar(at, end)
      : sign === '['
        ? { type: 'list', items: list.items.map(one => this.#item(one)), span: outer, outer }
        : { type: 'map', entries: [], span: outer, outer }
    this.#leave(lines.next().deepest, indent)
    return { node, after }
  }

  #item({ start, end }: Span): LocatedScalar {
    step()
    return this.#scalar(start, end)
  }

  /** Lines as they stand or folded, behind `|` or `>`, maybe with `-`. */
  #lined(at: number, indent: number): Read {
    const lines = this.#lines
    const isStripped = this.#letter(at + 1) === '-'
    if (lines.skipSpaces(at + (isStripped ? 2 : 1)) < lines.end) throw new NotPlain()
    const body = lines.literal(indent)
    if (body === undefined) throw new NotPlain()
    const outer = { start: at, end: body.end }
    const joined = this.#letter(at) === '|' ? body.lines.join('\n') : folded(body.lines)
    if (joined === undefined) throw new NotPlain()
    const value = joined + (isStripped ? '' : '\n')
    this.#leave(lines.next(true).deepest, indent)
    const span = withinBlock(this.#text, outer)
    const restored = this.#masked.restore(value, outer.start, outer.end)
    return { node: { type: 'scalar', value: restored, span, outer }, after: body.end }
  }

  /** Where the key that begins here ends, at its colon; undefined where none does. */
  #keyEnd(at: number): number | undefined {
    const { text } = this.#masked
    const { end } = this.#lines
    const sign = text.charAt(at)
    if (sign === '"' || sign === "'") {
      const close = quoted(text, at, end)?.end
      return close !== undefined && text.charAt(close) === ':' && this.#isBreak(close + 1) ? close : undefined
    }
    const stop = plainEnd(text, at, end)
    if (stop === undefined || text.charAt(stop) !== ':') return undefined
    // A space before the colon.
    if (text.charAt(stop - 1) === ' ') throw new NotPlain()
    return stop
  }

  #isBreak(at: number): boolean {
    return at >= this.#lines.end || this.#letter(at) === ' '
  }

  #scalarEnd(at: number): number {
    const { text } = this.#masked
    const { end } = this.#lines
    const sign = text.charAt(at)
    const isQuoted = sign === '"' || sign === "'"
    const stop = isQuoted ? quoted(text, at, end)?.end : plainEnd(text, at, end)
    if (stop === undefined || (!isQuoted && text.charAt(stop) === ':' && stop < end)) throw new NotPlain()
    if (isQuoted) return stop
    let last = stop
    while (text.charAt(last - 1) === ' ') last--
    return last
  }

  #scalar(start: number, end: number): LocatedScalar {
    const { text } = this.#masked
    const outer = { start, end }
    const sign = text.charAt(start)
    if (sign === '"' || sign === "'") {
      const value = quoted(text, start, end)?.value
      if (value === undefined) throw new NotPlain()
      const span = { start: start + 1, end: end - 1 }
      return { type: 'scalar', value: this.#masked.restore(value, start, end), span, outer }
    }
    const value = plainValue(text.slice(start, end))
    const restored = typeof value === 'string' ? this.#masked.restore(value, start, end) : value
    return { type: 'scalar', value: restored, span: outer, outer }
  }
}

/** Of a block scalar its lines, from the first to the last letter. */
export function withinBlock(text: string, outer: Span): Span {
  const raw = text.slice(outer.start, outer.end)
  const header = raw.indexOf('\n')
  const body = header < 0 ? '' : raw.slice(header + 1)
  // Nothing in it yet: its sign is what can be pointed at.
  if (body.trim() === '') return { start: outer.start, end: outer.start + raw.trimEnd().length }
  const end = outer.start + header + 1 + body.trimEnd().length
  return { start: Math.min(end, outer.end - body.trimStart().length), end }
}
