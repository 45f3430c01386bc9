import type { Span } from '../text/span.ts'

/**
 * The lines of the list's entry around an offset, with the list's own key where it is the only one; none where they can't be told.
 * Remarks of the team stay: what they say may outlive the entry.
 */
export function entryAround(text: string, offset: number): Span[] {
  const lines = linesOf(text)
  const at = lines.findLastIndex(one => one.start <= offset)
  const first = lines.slice(0, at + 1).findLastIndex(one => /^ *- /.test(one.text))
  const dash = lines[first]?.text.indexOf('-') ?? -1
  if (dash < 0) return []
  const inside = (line: string) => line.trim() === '' || indentOf(line) > dash
  let last = first
  while (lines[last + 1] && inside(lines[last + 1]?.text ?? '')) last++
  while (last > first && lines[last]?.text.trim() === '') last--
  const [before, after] = [lines[first - 1]?.text ?? '', lines[last + 1]?.text ?? '']
  const isOnly = /^ *accepted: *(?:#.*)?$/.test(before) && !(indentOf(after) === dash && after.trim().startsWith('-'))
  return lines
    .slice(isOnly ? first - 1 : first, last + 1)
    .filter(one => !one.text.trim().startsWith('#'))
    .map(({ start, end }) => ({ start, end }))
}

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

function linesOf(text: string): Line[] {
  let start = 0
  return text.split(/(?<=\n)/).map(line => {
    const end = start + line.length
    const found = { start, end, text: line.replace(/\r?\n$/, '') }
    start = end
    return found
  })
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
