import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import type { Span } from '../text/span.ts'

interface Piece {
  readonly program: AST.TOMLProgram
  /** Where the piece begins in the file. */
  readonly offset: number
}

const MAX_BLANKED = 20
const MAX_DEPTH = 100
const HEADER = /^\[\[?[^\]=,]+\]\]?[ \t]*(#.*)?$/
const ASSIGNMENT = /^[ \t]*("[^"\n]*"|'[^'\n]*'|[A-Za-z0-9_.-]+)[ \t]*=/

/** Reads a broken file piece by piece, so that a fault costs one statement (or one line of it) and no more. */
export function parseTomlPieces(source: string): {
  programs: Piece[]
  fault: { span: Span; detail: string } | undefined
} {
  const programs: Piece[] = []
  let fault: { span: Span; detail: string } | undefined
  for (const { text, offset } of statements(source)) {
    const { program, error } = parseStatement(text)
    if (program) programs.push({ program, offset })
    if (error && !fault) {
      const start = Math.min(offset + error.index, source.length)
      fault = { span: { start, end: Math.min(start + 1, source.length) }, detail: error.message }
    }
  }
  return { programs, fault: fault ?? { span: { start: 0, end: Math.min(1, source.length) }, detail: 'duplicate key' } }
}

/** Cuts at every line that begins a table or an assignment, outside strings of several lines. */
function* statements(source: string): Generator<{ text: string; offset: number }> {
  let start = 0
  let fence: string | undefined
  for (let at = 0; at < source.length; ) {
    const newline = source.indexOf('\n', at)
    const end = newline < 0 ? source.length : newline + 1
    const line = source.slice(at, end).trimEnd()
    if (!fence && at > start && (HEADER.test(line) || ASSIGNMENT.test(line))) {
      yield { text: source.slice(start, at), offset: start }
      start = at
    }
    for (const mark of line.match(/"""|'''/g) ?? [])
      fence = fence === undefined ? mark : fence === mark ? undefined : fence
    at = end
  }
  if (start < source.length) yield { text: source.slice(start), offset: start }
}

function parseStatement(text: string): { program?: AST.TOMLProgram; error?: { index: number; message: string } } {
  let error: { index: number; message: string } | undefined
  const body = text.trimEnd()
  const open = openBrackets(body)
  if (open.length > MAX_DEPTH) return { error: { index: 0, message: `nested deeper than ${MAX_DEPTH}` } }
  for (const closer of ['', `\n${open}`, open, `"${open}`, `'${open}`, `=""${open}`, ' ""', '"""']) {
    const result = tryParse(body + closer)
    if (result.program) return { program: result.program, error }
    error ??= result.error
  }
  return { program: withoutBadLines(text), error }
}

/** What would close the brackets of a statement that somebody is still typing. */
function openBrackets(text: string): string {
  let open = ''
  for (const [token] of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|#.*|[[\]{}]/g)) {
    if (token === '[') open = `]${open}`
    else if (token === '{') open = `}${open}`
    else if (token === open.charAt(0)) open = open.slice(1)
  }
  return open
}

/** Blanks the line the parser stopped at, or the last one left when it stopped at the end, and tries again. */
function withoutBadLines(text: string): AST.TOMLProgram | undefined {
  let rest = text
  for (let tries = 0; tries < MAX_BLANKED; tries++) {
    const { program, error } = tryParse(rest)
    if (program) return program
    const index = error?.index ?? 0
    let at = Math.min(index, rest.length - 1)
    while (at > 0 && /\s/.test(rest.charAt(at))) at--
    const start = rest.lastIndexOf('\n', at) + 1
    const next = rest.indexOf('\n', at)
    const end = next < 0 ? rest.length : next
    if (start === end) return undefined
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  return undefined
}

function tryParse(text: string): { program?: AST.TOMLProgram; error?: { index: number; message: string } } {
  try {
    return { program: parseTOML(text) }
  } catch (thrown) {
    if (thrown instanceof ParseError) return { error: { index: thrown.index, message: thrown.message } }
    return { error: { index: 0, message: 'not readable' } }
  }
}
