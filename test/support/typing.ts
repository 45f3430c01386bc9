import type { Span } from '../../server/src/core/text/span.ts'

/**
 * What a person types into the fields a fix leaves open, by the field's path (`filing.number`), its ends (`number`), or
 * the hint that stands there. A field that is not named, or named without a value, stays open.
 */
export type Typed = Readonly<Record<string, string | undefined>>

/** What a person types over a span of a declaration; undefined when it stays as it is. */
export function typedAt(text: string, span: Span, typed: Typed): string | undefined {
  const hint = text.slice(span.start, span.end)
  if (hint && typed[hint] !== undefined) return typed[hint]
  const path = keysAbove(text, span.start)
  for (let from = 0; from < path.length; from++) {
    const key = path.slice(from).join('.')
    if (Object.hasOwn(typed, key)) return typed[key]
  }
  return undefined
}

/** The keys of a YAML block that lead to an offset, outermost first. */
function keysAbove(text: string, offset: number): string[] {
  const lines = text.slice(0, offset).split('\n')
  const keys: string[] = []
  let indent = Number.POSITIVE_INFINITY
  for (const line of lines.toReversed()) {
    const found = /^(\s*(?:- )*)([\w-]+):/.exec(line)
    const column = found?.[1]?.length ?? (line === lines.at(-1) ? /^\s*/.exec(line)![0].length : undefined)
    if (column === undefined || column >= indent) continue
    indent = column
    if (found?.[2]) keys.unshift(found[2])
    if (found?.[1]?.includes('-')) indent = found[1].indexOf('-') + 1
  }
  return keys
}
