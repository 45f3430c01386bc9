import { find, stringEnd } from './scan.ts'
import { addAll } from '../text/add-all.ts'
import type { Span } from '../text/span.ts'
import { allMatches } from '../text/steps.ts'

export interface NotebookCode {
  /** The code cells of a notebook, joined; lines that are no Python (`!pip`, `%magic`) are comments. */
  readonly code: string
  /** Takes an offset in `code` to the offset in the file. */
  readonly map: (offset: number) => number
}

const QUOTED = { close: '"', escapes: true, lines: false } as const
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

/** Takes the code out of a Jupyter notebook's JSON, and remembers where each character stood. Of outputs no more is looked at than whether they are errors. */
export function readNotebook(text: string): NotebookCode {
  const pieces: string[] = []
  const targets: number[] = []
  const origins: number[] = []
  let length = 0
  for (const { start, end } of sourceStrings(text)) {
    for (const [from, to, value] of decoded(text, start, end)) {
      targets.push(length)
      origins.push(from)
      pieces.push(value)
      length += value.length
      if (to === end && !value.endsWith('\n') && isLastOfCell(text, end)) {
        pieces.push('\n')
        length++
      }
    }
  }
  const code = pieces.join('').replace(/^[ \t]*[!%](?=[^\n])/gm, lead => lead.replace(/[!%]$/, '#'))
  return { code, map: offset => mapped(targets, origins, offset) }
}

function mapped(targets: readonly number[], origins: readonly number[], offset: number): number {
  let low = 0
  let high = targets.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((targets[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return (origins[low] ?? 0) + offset - (targets[low] ?? 0)
}

/** The string literals under `source` of code cells. */
function sourceStrings(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const cell = /"cell_type"\s*:\s*"(\w+)"|"source"\s*:\s*(\[|")/g
  let type = ''
  let pending: { start: number; end: number }[] = []
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    if (match[1] !== undefined) type = match[1]
    else pending = stringsAt(text, cell)
    if (pending.length > 0 && type !== '') {
      if (type === 'code') addAll(found, pending)
      pending = []
      type = ''
    }
  }
  return found
}

function stringsAt(text: string, cell: RegExp): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const list = text[cell.lastIndex - 1] === '['
  let at = list ? cell.lastIndex : cell.lastIndex - 1
  while (at < text.length) {
    const char = text[at] as string
    if (char === ']') break
    if (char !== '"') {
      at++
      continue
    }
    const end = stringEnd(text, at + 1, text.length, QUOTED)
    found.push({ start: at + 1, end })
    at = end + 1
    if (!list) break
  }
  cell.lastIndex = at
  return found
}

/** Stretches of a JSON string without escapes, and the escapes between them, each with its place. */
function* decoded(text: string, start: number, end: number): Generator<readonly [number, number, string]> {
  for (let at = start; at < end; ) {
    const escape = find(text, '\\', at, end)
    if (escape >= end) return yield [at, end, text.slice(at, end)]
    if (escape > at) yield [at, escape, text.slice(at, escape)]
    const code = text[escape + 1] as string
    const next = code === 'u' ? escape + 6 : escape + 2
    yield [
      escape,
      next,
      code === 'u' ? String.fromCharCode(Number.parseInt(text.slice(escape + 2, next), 16)) : (ESCAPES[code] ?? code),
    ]
    at = next
  }
}

function isLastOfCell(text: string, end: number): boolean {
  return /^"\s*\]/.test(text.slice(end, end + 40)) || !/^"\s*,\s*"/.test(text.slice(end, end + 40))
}

const CELL = /"cell_type"\s{0,9}:/g
const OUTPUT = /"output_type"\s{0,9}:\s{0,9}"(\w+)"/g
const STOPPED = /"ename"\s{0,9}:\s{0,9}"(?:KeyboardInterrupt|SystemExit)"/

/**
 * The cells of a notebook whose stored output is an error and nothing else: what they ask for was not done. One that somebody stopped, or
 * that printed something before, may have done it.
 */
export function failedCells(text: string): Span[] {
  if (!text.includes('"error"')) return []
  const starts = [...allMatches(text, CELL)].map(match => match.index)
  return starts.flatMap((start, cell) => {
    const end = starts[cell + 1] ?? text.length
    const said = text.slice(start, end)
    const outputs = [...allMatches(said, OUTPUT)].map(match => match[1])
    return outputs.length > 0 && outputs.every(one => one === 'error') && !STOPPED.test(said) ? [{ start, end }] : []
  })
}
