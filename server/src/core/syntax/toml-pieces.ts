import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import type { Span } from '../text/span.ts'
import { allMatches, step } from '../text/steps.ts'

interface Piece {
  readonly program: AST.TOMLProgram
  /** Where the piece begins in the file. */
  readonly offset: number
}

interface Attempt {
  readonly program?: AST.TOMLProgram
  readonly error?: { readonly index: number; readonly message: string }
}

const MAX_BLANKED = 20
const MAX_DEPTH = 100
/** What broken parts of one file may cost, in letters parsed; each attempt counts at least `ATTEMPT`. */
const BUDGET = 400_000
const ATTEMPT = 200
const HEADER = /^\[\[?[^\]=,]+\]\]?[ \t]*(#.*)?$/
const ASSIGNMENT = /^[ \t]*("[^"\n]*"|'[^'\n]*'|[A-Za-z0-9_.-]+)[ \t]*=/

/** Reads a broken file table by table, and a broken table statement by statement: a fault costs one statement and no more. */
export function parseTomlPieces(source: string): {
  programs: Piece[]
  fault: { span: Span; detail: string } | undefined
} {
  const parser = new PieceParser()
  const programs: Piece[] = []
  let fault: { span: Span; detail: string } | undefined
  for (const table of cut(source, line => HEADER.test(line))) {
    const whole = parser.parse(table.text)
    const pieces = whole.program ? [table] : cut(table.text, line => HEADER.test(line) || ASSIGNMENT.test(line))
    for (const { text, offset } of pieces) {
      const start = whole.program ? offset : table.offset + offset
      const { program, error } = whole.program ? whole : parser.repair(text)
      if (program) programs.push({ program, offset: start })
      if (error) fault ??= faultAt(Math.min(start + error.index, source.length), source, error.message)
    }
  }
  return { programs, fault: fault ?? faultAt(0, source, 'duplicate key') }
}

function faultAt(start: number, source: string, detail: string): { span: Span; detail: string } {
  return { span: { start, end: Math.min(start + 1, source.length) }, detail }
}

/** Cuts at every line that begins something new, outside strings of several lines. */
function* cut(source: string, begins: (line: string) => boolean): Generator<{ text: string; offset: number }> {
  let start = 0
  let fence: string | undefined
  for (let at = 0; at < source.length; ) {
    const newline = source.indexOf('\n', at)
    const end = newline < 0 ? source.length : newline + 1
    const line = source.slice(at, end).trimEnd()
    if (!fence && at > start && begins(line)) {
      yield { text: source.slice(start, at), offset: start }
      start = at
    }
    for (const mark of line.match(/"""|'''/g) ?? [])
      fence = fence === undefined ? mark : fence === mark ? undefined : fence
    at = end
  }
  if (start < source.length) yield { text: source.slice(start), offset: start }
}

/** Parses and mends pieces, until they have cost enough. */
class PieceParser {
  #budget = BUDGET

  parse(text: string): Attempt {
    this.#budget -= Math.max(ATTEMPT, text.length)
    step(text.length)
    if (this.#budget < 0) return { error: { index: 0, message: 'too many faults' } }
    try {
      return { program: parseTOML(text) }
    } catch (thrown) {
      if (thrown instanceof ParseError) return { error: { index: thrown.index, message: thrown.message } }
      return { error: { index: 0, message: 'not readable' } }
    }
  }

  /** Closes what is open; where that does not help, gives up the lines at fault. */
  repair(text: string): Attempt {
    const body = text.trimEnd()
    const open = openBrackets(body)
    if (open.length > MAX_DEPTH) return { error: { index: 0, message: `nested deeper than ${MAX_DEPTH}` } }
    let error: Attempt['error']
    for (const closer of ['', `\n${open}`, open, `"${open}`, `'${open}`, `=""${open}`, ' ""', '"""']) {
      const result = this.parse(body + closer)
      if (result.program) return { program: result.program, error }
      error ??= result.error
    }
    return { program: this.#withoutBadLines(text), error }
  }

  /** Blanks the line the parser stopped at, or the last one left when it stopped at the end, and tries again. */
  #withoutBadLines(text: string): AST.TOMLProgram | undefined {
    let rest = text
    for (let tries = 0; tries < MAX_BLANKED; tries++) {
      const { program, error } = this.parse(rest)
      if (program) return program
      let at = Math.min(error?.index ?? 0, rest.length - 1)
      while (at > 0 && /\s/.test(rest.charAt(at))) at--
      const start = rest.lastIndexOf('\n', at) + 1
      const next = rest.indexOf('\n', at)
      const end = next < 0 ? rest.length : next
      // Nothing is left on it, or the line is the break that the text begins with.
      if (start >= end) return undefined
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
    }
    return undefined
  }
}

/** What would close the brackets of a statement that somebody is still typing. */
function openBrackets(text: string): string {
  let open = ''
  for (const [token] of allMatches(text, /"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|#.*|[[\]{}]/g)) {
    if (token === '[') open = `]${open}`
    else if (token === '{') open = `}${open}`
    else if (token === open.charAt(0)) open = open.slice(1)
    if (open.length > MAX_DEPTH) break
  }
  return open
}
