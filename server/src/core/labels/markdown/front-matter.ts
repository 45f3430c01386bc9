import { type Document, isMap, isScalar, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml'
import type { Span } from '../../text/span.ts'
import { LONGEST_FRONT_MATTER, MOST_MEMBERS } from '../limits.ts'
import type { Member } from '../value.ts'

/** A block between two lines of three hyphens. `content` is what stands between them, `whole` includes the lines and the last line end. */
export interface Block {
  readonly whole: Span
  readonly content: Span
}

/** The front matter at the head of a text, a byte-order mark allowed; undefined when the text does not begin with one. */
export function frontMatterAt(text: string, from = text.startsWith('\uFEFF') ? 1 : 0): Block | undefined {
  const open = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(from, from + 64))
  if (!open) return undefined
  const start = from + open[0].length
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/m
  const found = close.exec(text.slice(start))
  if (!found || found.index > LONGEST_FRONT_MATTER) return undefined
  const end = start + found.index
  return { whole: { start: from, end: end + found[0].length }, content: { start, end } }
}

/** A parsed block; ranges inside count from `offset` in the text. */
export interface Mapping {
  readonly document: Document.Parsed
  readonly map: YAMLMap | undefined
  readonly offset: number
}

/** Parses a block as YAML 1.2; never throws. */
export function parseBlock(text: string, { start, end }: Span): Mapping {
  const document = parseDocument(text.slice(start, end), {
    uniqueKeys: false,
    prettyErrors: false,
    strict: false,
    logLevel: 'silent',
  })
  return { document, map: isMap(document.contents) ? document.contents : undefined, offset: start }
}

/** The first pair of a mapping whose key fits. */
export function pairOf(map: YAMLMap | undefined, fits: (key: string) => boolean): Pair | undefined {
  return map?.items.find(pair => fits(keyText(pair)))
}

export const keyText = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '')

/** Where a node stands in the text; undefined for a node that is not written. */
export function spanOf(node: unknown, offset: number): Span | undefined {
  const range = (node as { range?: [number, number, number] | null } | null)?.range
  return range ? { start: offset + range[0], end: offset + range[1] } : undefined
}

/** The members of an AIGC mapping as they are written: `Label: 1` is a number, not a string. */
export function membersOf(map: YAMLMap, offset: number): Member[] {
  return map.items.slice(0, MOST_MEMBERS).map(pair => {
    const nameSpan = spanOf(pair.key, offset) ?? { start: offset, end: offset }
    const valueSpan = spanOf(pair.value, offset) ?? { start: nameSpan.end, end: nameSpan.end }
    return { name: keyText(pair), ...typed(pair.value), nameSpan, valueSpan }
  })
}

function typed(node: unknown): Pick<Member, 'type' | 'value'> {
  if (node === null || node === undefined) return { type: 'null', value: '' }
  if (!isScalar(node)) return { type: isMap(node) ? 'object' : 'array', value: '' }
  const { value, source } = node as Scalar & { source?: string }
  if (value === null) return { type: 'null', value: '' }
  if (typeof value === 'string') return { type: 'string', value }
  return { type: typeof value === 'boolean' ? 'boolean' : 'number', value: source ?? String(value) }
}
