import type { Span } from '../text/span.ts'

/** The lines from that of an offset to the end of what stands deeper than the key there. */
export function keyAndBelow(text: string, at: number): Span {
  const from = startOfLine(text, at)
  const column = at - from
  let end = nextLine(text, at)
  while (end < text.length) {
    const line = text.slice(end, nextLine(text, end))
    const lead = /^ */.exec(line)?.[0].length ?? 0
    if (line.trim() !== '' && lead <= column && !(lead === column && /^ *- /.test(line))) break
    end = nextLine(text, end)
  }
  return { start: from, end }
}

/** How far from the beginning of its line an offset stands. */
export function columnOf(text: string, at: number): number {
  return at - startOfLine(text, at)
}

/** Where the line of an offset begins. */
export function startOfLine(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

/** Whether a stretch is a plain value on one line. */
export function isOneLine(text: string, { start, end }: Span): boolean {
  return end > start && !/[\r\n:[\]{},#]/.test(text.slice(start, end))
}

/** Lines as remarks of the file, each where it stands. */
export function remarked(lines: string): string {
  return lines
    .split('\n')
    .map(line => (line.trim() === '' ? line : line.replace(/^\s*/, lead => `${' '.repeat(lead.length)}# `)))
    .join('\n')
}

function nextLine(text: string, at: number): number {
  const next = text.indexOf('\n', at)
  return next < 0 ? text.length : next + 1
}
