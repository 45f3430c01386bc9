import type { Node as YamlNode } from 'yaml'
import type { Span } from '../text/span.ts'
import type { DeclarationPath } from './declaration.ts'
import type { AnySchema } from './schema/field.ts'

/** A value of the declaration with its place. Exactly one of `members`, `items` and a scalar `data` is there; an empty field has none. */
export interface Located {
  /** What could be used of it; undefined for a field left empty. */
  data: unknown
  /** The value as written; empty, and after the colon, where nothing is written. */
  readonly span: Span
  readonly key?: Span
  /** Everything that belongs to it, its key included. */
  readonly whole: Span
  readonly schema: AnySchema
  readonly path: DeclarationPath
  readonly node: YamlNode | undefined
  readonly members?: ReadonlyMap<string, Located>
  readonly items?: readonly Located[]
}

/** The child at one step of a path. Entries of a list are counted as in `data`: those that could not be used are left out. */
export function childOf(at: Located, step: string | number): Located | undefined {
  return typeof step === 'number' ? at.items?.[step] : at.members?.get(step)
}

/** What one looks at to know which entry this is: the key of a block, the name, id or rule of an entry of a list. */
export function headOf(at: Located): Span {
  if (at.key) return at.key
  for (const name of ['name', 'id', 'rule', 'duty', 'host', 'component', 'path']) {
    const member = at.members?.get(name)
    if (member && member.span.end > member.span.start) return member.span
  }
  const first = at.members?.values().next().value ?? at.items?.[0]
  return first ? headOf(first) : at.span
}

/** The span to show for a path: see `Declaration.spanOf`. */
export function spanAt(root: Located, path: DeclarationPath, part: 'value' | 'key'): Span {
  let at = root
  for (const step of path) {
    const child = childOf(at, step)
    if (!child) return headOf(at)
    at = child
  }
  const scalar = !at.members && !at.items
  return part === 'value' && scalar && at.span.end > at.span.start ? at.span : headOf(at)
}

/** All values below, each before its own children, in the order of the file. */
export function* everyLocated(at: Located): Generator<Located> {
  yield at
  for (const child of at.members?.values() ?? at.items ?? []) yield* everyLocated(child)
}

/** Brings a span to something that can be underlined: the part of it on its first written line, else the rest of its line, else what stands before it. */
export function visible({ start, end }: Span, text: string): Span {
  const from = Math.max(0, Math.min(start, text.length))
  const to = Math.max(from, Math.min(end, text.length))
  const written =
    /\S[^\r\n]*/.exec(text.slice(from, to)) ?? (to > from ? /^[ \t]*\S[^\r\n]*/.exec(text.slice(from)) : null)
  if (written) return lineAt(from + written.index, written[0])
  const rest = /^[^\r\n]*\S/.exec(text.slice(from))
  if (rest) return lineAt(from, rest[0])
  const before = /(?<!\S)\S+(?=\s*$)/.exec(text.slice(0, from))
  return before ? lineAt(before.index, before[0]) : { start: 0, end: text.length }
}

function lineAt(start: number, line: string): Span {
  const lead = line.length - line.trimStart().length
  return { start: start + lead, end: start + line.trimEnd().length }
}
