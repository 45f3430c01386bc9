import { visibleLines } from '../visible.ts'
import { door, type Written } from './safe.ts'

/** The number of a sign means the same inside a string of JSON, and says nothing to a terminal or a runner. */
const quoted = door<'json'>(text => visibleLines(text).replaceAll(/#(?=#\w*\[)/g, String.raw`\u0023`))

/** A value as JSON, ending in a line break; read again it is the same value. */
export function json(value: unknown): Written<'json'> {
  return quoted`${JSON.stringify(value, null, 2)}\n`.text
}
