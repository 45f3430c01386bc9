import type { LocatedNode } from '../../../syntax/node.ts'
import type { Span } from '../../../text/span.ts'

/** A piece of text with its place: a name, a value, an argument. */
export interface Word {
  readonly value: string
  readonly span: Span
}

/** A scalar as text, with its place; numbers and booleans as YAML and JSON write them. Nothing for maps, lists and null. */
export function wordOf(node: LocatedNode | undefined): Word | undefined {
  if (node?.type !== 'scalar' || node.value === null) return undefined
  return { value: String(node.value), span: node.span }
}

/** The place of a part of a word; all of it where escapes or folding keep offsets from agreeing. */
export function partOf({ value, span }: Word, index: number, length: number): Span {
  if (span.end - span.start !== value.length) return span
  return { start: span.start + index, end: span.start + index + length }
}

/** Puts the defaults of `${NAME:-default}` and `${NAME-default}` in place; what has no default stays as written. */
export function withDefaults(text: string): string {
  let out = text
  for (let round = 0; round < 4 && out.includes('${'); round++) {
    out = out.replace(/\$\{[A-Za-z_]\w*:?-([^${}]*)\}/g, '$1')
  }
  return out
}
