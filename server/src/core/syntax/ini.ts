import type { LocatedEntry, LocatedScalar, Parsed } from './node.ts'

const SECTION = /^\s*\[([^\]]+)\]?/
const PAIR = /^([^\s=:#;](?:[^=:]*[^\s=:])?)\s*[=:]\s*/

/**
 * Reads INI as Python's configparser does: a map of sections, each a map of strings. A value runs on over indented lines; its
 * span covers them all, so that an offset in the value's text is an offset in the file. Pass it to `SourceFile.tree`.
 */
export function parseIni(text: string): Parsed {
  const sections: LocatedEntry[] = []
  let entries: LocatedEntry[] = []
  let open: { key: LocatedScalar; start: number; end: number } | undefined
  const close = () => {
    if (open) entries.push({ key: open.key, value: scalar(text.slice(open.start, open.end), open.start) })
    open = undefined
  }
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  for (const raw of text.slice(at).split('\n')) {
    const start = at
    at += raw.length + 1
    const line = raw.trimEnd()
    if (/^\s*([#;]|$)/.test(line)) continue
    const section = SECTION.exec(line)
    const pair = section ? null : PAIR.exec(line)
    if (open && /^\s/.test(line)) open.end = start + line.length
    else if (section?.[1]) {
      close()
      entries = []
      const key = scalar(section[1].trim(), start + line.indexOf(section[1]))
      const span = { start, end: start + line.length }
      sections.push({ key, value: { type: 'map', entries, span, outer: span } })
    } else if (pair?.[1]) {
      close()
      open = { key: scalar(pair[1], start), start: start + pair[0].length, end: start + line.length }
    }
  }
  close()
  const whole = { start: 0, end: text.length }
  return { root: { type: 'map', entries: sections, span: whole, outer: whole }, fault: undefined }
}

/** The lines of a value of several lines, each with its place; comments left out. */
export function linesOf(value: LocatedScalar): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = []
  let at = value.span.start
  for (const raw of String(value.value).split('\n')) {
    const text = raw.replace(/(^|\s)[#;] .*$/, '').trimEnd()
    if (text.trim() && !/^\s*[#;]/.test(text)) found.push({ text, offset: at })
    at += raw.length + 1
  }
  return found
}

function scalar(value: string, start: number): LocatedScalar {
  const span = { start, end: start + value.length }
  return { type: 'scalar', value, span, outer: span }
}
