import type { Span } from '../text/span.ts'
import type { LocatedNode, Parsed } from './node.ts'

/** Moves a tree that was parsed from a piece of a text to where the piece begins. */
export function shifted(node: LocatedNode, by: number): LocatedNode {
  if (by === 0) return node
  const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by })
  const place = { span: move(node.span), outer: move(node.outer) }
  if (node.type === 'scalar') return { ...node, ...place }
  if (node.type === 'list') return { ...node, ...place, items: node.items.map(item => shifted(item, by)) }
  const entries = node.entries.map(({ key, value }) => ({
    key: { ...key, span: move(key.span), outer: move(key.outer) },
    value: value && shifted(value, by),
  }))
  return { ...node, ...place, entries }
}

/** Parses a piece of a text (JSON in YAML, YAML in Markdown), with spans of the whole text. */
export function parseWithin(parse: (text: string) => Parsed, text: string, { start, end }: Span): Parsed {
  const { root, fault } = parse(text.slice(start, end))
  return {
    root: root && shifted(root, start),
    fault: fault && { ...fault, span: { start: fault.span.start + start, end: fault.span.end + start } },
  }
}
