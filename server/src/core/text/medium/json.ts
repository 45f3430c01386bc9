import { withoutKeysInNames } from '../keys.ts'
import { visibleLines } from '../visible.ts'
import { door, type Written } from './safe.ts'

/** The number of a sign means the same inside a string of JSON, and says nothing to a terminal or a runner. */
const quoted = door<'json'>(text => visibleLines(text).replaceAll(/#(?=#\w*\[)/g, String.raw`\u0023`))

/** Before it is quoted: behind the `n` of a line end no key would begin. */
const safe = (_: string, inner: unknown): unknown => (typeof inner === 'string' ? withoutKeysInNames(inner) : inner)

/** A value as JSON, ending in a line break; read again it is the same value, but for keys. */
export function json(value: unknown): Written<'json'> {
  return quoted`${JSON.stringify(value, safe, 2)}\n`.text
}

/** The same on one line, without its end. */
export function jsonLine(value: unknown): Written<'json'> {
  return quoted`${JSON.stringify(value, safe)}`.text
}
