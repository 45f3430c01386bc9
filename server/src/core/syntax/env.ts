import type { LocatedEntry, LocatedScalar, Parsed } from './node.ts'

const ASSIGNMENT = /^([ \t]*(?:export[ \t]+|set[ \t]+)?)([A-Za-z_][\w.-]*)([ \t]*[=:][ \t]*)/

/**
 * Reads a dotenv file into a map of strings. Comments are left out; `${VAR}` is left as written; a quoted value may run over
 * several lines. What is not an assignment is passed over: a dotenv file has no fault worth showing.
 */
export function parseEnv(text: string): Parsed {
  const entries: LocatedEntry[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const end = lineEnd(text, at)
    const match = ASSIGNMENT.exec(text.slice(at, end))
    if (!match) {
      at = end + 1
      continue
    }
    const [all, before = '', name = ''] = match
    const value = readValue(text, at + all.length, end)
    entries.push({ key: scalar(name, at + before.length, at + before.length + name.length), value })
    at = Math.max(end, lineEnd(text, value.outer.end)) + 1
  }
  const whole = { start: 0, end: text.length }
  return { root: { type: 'map', entries, span: whole, outer: whole }, fault: undefined }
}

function readValue(text: string, start: number, end: number): LocatedScalar {
  const quote = text.charAt(start)
  if (quote === '"' || quote === "'" || quote === '`') {
    const close = closingQuote(text, start, quote)
    if (close > 0) {
      const raw = text.slice(start + 1, close)
      const value = quote === '"' ? raw.replace(/\\(["\\$])/g, '$1').replace(/\\n/g, '\n') : raw
      return { type: 'scalar', value, span: { start: start + 1, end: close }, outer: { start, end: close + 1 } }
    }
  }
  const raw = text.slice(start, end)
  const comment = /^#|\s#/.exec(raw)
  const value = (comment ? raw.slice(0, comment.index) : raw).trimEnd()
  return scalar(value, start, start + value.length)
}

/** The closing quote: on the same line, or, where every line up to it is plain continuation, later. */
function closingQuote(text: string, start: number, quote: string): number {
  for (let i = start + 1; i < text.length; i++) {
    const letter = text.charAt(i)
    if (letter === '\\' && quote === '"') i++
    else if (letter === quote) return i
    // A half-typed quote must not swallow the file: another assignment on the next line ends it.
    else if (letter === '\n' && ASSIGNMENT.test(text.slice(i + 1, lineEnd(text, i + 1)))) return -1
  }
  return -1
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  if (end < 0) return text.length
  return text.charAt(end - 1) === '\r' && end > at ? end - 1 : end
}

function scalar(value: string, start: number, end: number): LocatedScalar {
  const span = { start, end }
  return { type: 'scalar', value, span, outer: span }
}
