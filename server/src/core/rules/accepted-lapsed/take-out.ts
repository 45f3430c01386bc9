import type { Span } from '../../text/span.ts'

/** The lines of the list's entry around an offset, with the list's own key where it is the only one; undefined where they can't be told. */
export function entryAround(text: string, offset: number): Span | undefined {
  const lines = linesOf(text)
  const at = lines.findLastIndex(one => one.start <= offset)
  const first = lines.slice(0, at + 1).findLastIndex(one => /^ *- /.test(one.text))
  const dash = lines[first]?.text.indexOf('-') ?? -1
  if (dash < 0) return undefined
  const inside = (line: string) => line.trim() === '' || indentOf(line) > dash
  let last = first
  while (lines[last + 1] && inside(lines[last + 1]?.text ?? '')) last++
  while (last > first && lines[last]?.text.trim() === '') last--
  const [before, after] = [lines[first - 1]?.text ?? '', lines[last + 1]?.text ?? '']
  const isOnly = /^ *accepted: *(?:#.*)?$/.test(before) && !(indentOf(after) === dash && after.trim().startsWith('-'))
  const [from, to] = [lines[isOnly ? first - 1 : first], lines[last]]
  return from && to && { start: from.start, end: to.end }
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
