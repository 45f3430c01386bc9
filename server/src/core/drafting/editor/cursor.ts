import type { Span } from '../../text/span.ts'
import { lineStart } from '../../text/line-start.ts'

/** Where someone is typing: in which map or list, what is typed so far, and which keys stand beside it. Works on half-typed files. */
export interface Cursor {
  /** Path of what the cursor stands in: the field for a value, the map or the list's entry for a key. */
  readonly path: readonly (string | number)[]
  readonly at: 'value' | 'key'
  readonly typed: string
  /** What a completion replaces. */
  readonly replace: Span
  /** Keys already written in the same map. */
  readonly siblings: readonly string[]
  /** Inside brackets or braces. */
  readonly flow: boolean
  /** Column at which a key or dash is typed. */
  readonly column: number
  /** Whether a colon follows what is typed. */
  readonly colon: boolean
}

interface Frame {
  readonly column: number
  readonly step: string | number | undefined
  readonly keys: string[]
}

const KEY = /^("[^"]*"|'[^']*'|[^\s:#"'[\]{},](?:[^:#]*[^\s:#])?)[ \t]*:(?=[ \t]|$)/

/** Finds the cursor's place from the lines above it; undefined inside comments. */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const start = lineStart(text, offset)
  const end = /[\r\n]|$/.exec(text.slice(offset))
  const line = { before: text.slice(start, offset), after: text.slice(offset, offset + (end?.index ?? 0)), start }
  if (/(^|\s)#/.test(line.before.replace(/"[^"]*"|'[^']*'/g, ''))) return undefined
  const stack = framesAbove(text.slice(0, start))
  return cursorInLine(stack, line, keysBelow(text.slice(offset + (end?.index ?? 0)), columnOfKey(line.before)))
}

interface Line {
  readonly before: string
  readonly after: string
  readonly start: number
}

function cursorInLine(stack: Frame[], line: Line, below: readonly string[]): Cursor {
  const lead = /^[ \t]*(?:-[ \t]+)*/.exec(line.before)?.[0] ?? ''
  enterItems(stack, lead)
  const rest = line.before.slice(lead.length)
  const key = KEY.exec(rest)
  const column = lead.length
  if (key) {
    enter(stack, column, plain(key[1] ?? ''))
    return valueCursor(pathOf(stack), rest.slice(key[0].length), line)
  }
  if (/^[[{]/.test(rest)) return valueCursor(pathOf(stack), rest, line)
  leave(stack, column)
  const typed = rest.trim()
  const word = /^[^\s:#]*/.exec(line.after)?.[0] ?? ''
  const offset = line.start + line.before.length
  return {
    path: pathOf(stack),
    at: 'key',
    typed,
    replace: { start: offset - rest.length, end: offset + word.length },
    siblings: [...(stack.at(-1)?.keys ?? []), ...below],
    flow: false,
    column,
    colon: line.after.slice(word.length).trimStart().startsWith(':'),
  }
}

/** The cursor after a key's colon; brackets and braces on the same line are followed inwards. */
function valueCursor(path: (string | number)[], rest: string, line: Line): Cursor {
  const offset = line.start + line.before.length
  const open: { list: boolean; index: number; key: string | undefined; keys: string[] }[] = []
  let segment = 0
  for (let i = 0; i < rest.length; i++) {
    const sign = rest[i]
    const top = open.at(-1)
    if (sign === '[' || sign === '{') open.push({ list: sign === '[', index: 0, key: undefined, keys: [] })
    else if (sign === ']' || sign === '}') open.pop()
    else if (sign === ',' && top) Object.assign(top, { index: top.index + 1, key: undefined })
    else if (sign === ':' && top && !top.list && top.key === undefined)
      top.keys.push((top.key = plain(rest.slice(segment, i).trim())))
    else continue
    segment = i + 1
  }
  const inner = open.flatMap((one): (string | number)[] =>
    one.list ? [one.index] : one.key === undefined ? [] : [one.key],
  )
  const top = open.at(-1)
  const typed = rest.slice(segment).trimStart()
  const word = /^[^\s,#\]}]*/.exec(line.after)?.[0] ?? ''
  const asKey = top !== undefined && !top.list && top.key === undefined
  return {
    path: [...path, ...inner],
    at: asKey ? 'key' : 'value',
    typed,
    replace: { start: offset - typed.length, end: offset + word.length },
    siblings: top?.keys ?? [],
    flow: open.length > 0,
    column: offset - line.start - typed.length,
    colon: /^\s*:/.test(line.after.slice(word.length)),
  }
}

/** The open maps and lists at the end of the lines above. */
function framesAbove(above: string): Frame[] {
  const stack: Frame[] = [{ column: -1, step: undefined, keys: [] }]
  let skip = -1
  for (const line of above.split(/\r\n|\n|\r/)) {
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0
    if (line.trim() === '' || line[indent] === '#' || line.startsWith('---')) continue
    if (skip >= 0 && indent > skip) continue
    skip = -1
    const lead = /^[ \t]*(?:-(?:[ \t]+|$))*/.exec(line)?.[0] ?? ''
    enterItems(stack, lead)
    const key = KEY.exec(line.slice(lead.length))
    if (!key) continue
    enter(stack, lead.length, plain(key[1] ?? ''))
    if (/^[ \t]*[|>][+-]?\d*[ \t]*(#.*)?$/.test(line.slice(lead.length + key[0].length))) skip = lead.length
  }
  return stack
}

/** Keys of the same map on the lines below: up to the next line that stands further left. */
function keysBelow(below: string, column: number): string[] {
  const keys: string[] = []
  for (const line of below.split(/\r\n|\n|\r/).slice(1)) {
    const indent = /^ */.exec(line)?.[0].length ?? 0
    if (line.trim() === '' || line[indent] === '#') continue
    if (indent < column) break
    const key = indent === column ? KEY.exec(line.slice(indent)) : undefined
    if (key) keys.push(plain(key[1] ?? ''))
  }
  return keys
}

function columnOfKey(before: string): number {
  return /^[ \t]*(?:-[ \t]+)*/.exec(before)?.[0].length ?? 0
}

function enterItems(stack: Frame[], lead: string): void {
  for (const dash of lead.matchAll(/-/g)) {
    const column = dash.index
    const before = stack.findLast(frame => frame.column === column && typeof frame.step === 'number')
    while (
      (stack.at(-1)?.column ?? -1) > column ||
      (stack.at(-1)?.column === column && typeof stack.at(-1)?.step === 'number')
    )
      stack.pop()
    stack.push({ column, step: typeof before?.step === 'number' ? before.step + 1 : 0, keys: [] })
  }
}

function enter(stack: Frame[], column: number, key: string): void {
  leave(stack, column)
  stack.at(-1)?.keys.push(key)
  stack.push({ column, step: key, keys: [] })
}

/** Closes everything that a key at this column stands outside of. */
function leave(stack: Frame[], column: number): void {
  while ((stack.at(-1)?.column ?? -1) >= column) stack.pop()
}

function pathOf(stack: readonly Frame[]): (string | number)[] {
  return stack.flatMap(frame => frame.step ?? [])
}

function plain(key: string): string {
  return key.replace(/^["']|["']$/g, '')
}
