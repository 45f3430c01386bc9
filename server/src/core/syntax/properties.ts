import type { LocatedEntry, LocatedScalar, Parsed } from './node.ts'

const PAIR = /^([^\s=:#!][^=:\s]*)[ \t]*[=:]?[ \t]*/

/** Reads a Java properties file into a map of strings; a value runs on after a closing `\`. Pass it to `SourceFile.tree`. */
export function parseProperties(text: string): Parsed {
  const entries: LocatedEntry[] = []
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length) {
    let end = lineEnd(text, at)
    while (text.charAt(end - 1) === '\\' && text.charAt(end - 2) !== '\\' && end < text.length)
      end = lineEnd(text, end + 2)
    const line = text.slice(at, end)
    const indent = line.length - line.trimStart().length
    const pair = PAIR.exec(line.slice(indent))
    if (pair?.[1]) {
      const start = at + indent
      const from = start + pair[0].length
      const raw = text.slice(from, end).trimEnd()
      entries.push({
        key: scalar(pair[1], start),
        value: { ...scalar(raw, from), value: raw.replace(/\\\r?\n\s*/g, '') },
      })
    }
    at = text.charAt(end) === '\r' ? end + 2 : end + 1
  }
  const whole = { start: 0, end: text.length }
  return { root: { type: 'map', entries, span: whole, outer: whole }, fault: undefined }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  if (end < 0) return text.length
  return text.charAt(end - 1) === '\r' && end > at ? end - 1 : end
}

function scalar(value: string, start: number): LocatedScalar {
  const span = { start, end: start + value.length }
  return { type: 'scalar', value, span, outer: span }
}
