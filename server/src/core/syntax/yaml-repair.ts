import { type Document, isScalar, parseAllDocuments, visit } from 'yaml'
import { lineStart } from '../text/line-start.ts'
import { step } from '../text/steps.ts'
import { A_LETTER } from './plain-yaml.ts'
import { withoutAbysses } from './yaml-depth.ts'

const OPTIONS = { uniqueKeys: false, strict: false, logLevel: 'silent', prettyErrors: false } as const
const MAX_ROUNDS = 8
/** Repair costs several parses: no more than this many characters are parsed again for one file. */
const MAX_REPARSED = 2_000_000
/** A text with thousands of errors is no half-typed YAML, and each costs the parser more than letters do. */
const COST_OF_ERROR = 400
/** Errors that leave the tree as the writer meant it: nothing to repair. */
const HARMLESS = new Set([
  'BAD_INDENT',
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'BAD_PROP_ORDER',
  'BAD_ALIAS',
  'TAG_RESOLVE_FAILED',
  'KEY_OVER_1024_CHARS',
])

export interface Fault {
  readonly span: { readonly start: number; readonly end: number }
  readonly detail: string
}

export interface Tolerant {
  readonly documents: readonly Document.Parsed[]
  readonly fault: Fault | undefined
}

/**
 * Parses YAML that may be half-typed: while there are errors, the line that hurts most is blanked (offsets stay) and the rest
 * is read again. The fault is the first error of the text as it stands. Never throws.
 */
export function parseTolerant(whole: string): Tolerant {
  const text = withoutAbysses(whole)
  let at = attempt(text)
  const fault = at.fault
  let budget = MAX_REPARSED
  for (let round = 0; round < MAX_ROUNDS && at.errors.length > 0; round++) {
    let best = at
    for (const candidate of candidates(at)) {
      budget -= candidate.length + at.errors.length * COST_OF_ERROR
      if (budget < 0) break
      const tried = attempt(candidate)
      if (tried.errors.length < best.errors.length) best = tried
      if (best.errors.length === 0) break
    }
    if (best === at) break
    at = best
  }
  return { documents: at.documents, fault }
}

interface Attempt {
  readonly text: string
  readonly documents: readonly Document.Parsed[]
  /** What is worth a repair, of `fault` and all after it. */
  readonly errors: readonly Fault[]
  readonly fault: Fault | undefined
}

function attempt(text: string): Attempt {
  step(text.length * A_LETTER)
  // The parser makes an error for each fault, and nobody asks where in its code: that would cost more than all its reading.
  const traces = Error as unknown as { stackTraceLimit: number }
  const { stackTraceLimit } = traces
  traces.stackTraceLimit = 0
  try {
    const documents = parseAllDocuments(text, OPTIONS)
    const list: Document.Parsed[] = 'empty' in documents ? [] : documents
    const faults = list.flatMap(faultsOf)
    return { text, documents: list, errors: faults.filter(fault => !HARMLESS.has(fault.detail)), fault: faults[0] }
  } catch (error) {
    const fault = { span: { start: 0, end: Math.min(1, text.length) }, detail: String(error) }
    return { text, documents: [], errors: [fault], fault }
  } finally {
    traces.stackTraceLimit = stackTraceLimit
  }
}

function faultsOf(document: Document.Parsed): Fault[] {
  return document.errors
    .filter(error => error.code !== 'DUPLICATE_KEY')
    .map(error => ({ span: { start: error.pos[0], end: error.pos[1] }, detail: error.code }))
}

/** Texts of the same length that may parse better, the least destructive first. */
function* candidates({ text, documents, errors }: Attempt): Generator<string> {
  if (documents.length === 0) return
  const error = errors[0]
  if (!error) return
  if (errors.some(one => one.detail === 'TAB_AS_INDENT')) {
    yield text.replace(/^[ \t]*\t[ \t]*/gm, indent => ' '.repeat(indent.length))
  }
  const starts = new Set<number>()
  if (error.detail === 'MISSING_CHAR') starts.add(openQuote(documents, error.span.start))
  starts.add(error.span.start)
  starts.add(nextLine(text, error.span.start))
  starts.add(previousLine(text, error.span.start))
  const lines = new Set<number>()
  for (const start of starts) {
    const line = lineStart(text, start)
    if (start < 0 || lines.has(line)) continue
    lines.add(line)
    yield blankLine(text, line)
  }
}

/** Where the quoted scalar begins that runs, unclosed, to `end`. */
function openQuote(documents: readonly Document.Parsed[], end: number): number {
  let start = -1
  for (const document of documents) {
    visit(document, (_key, node) => {
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
      if (quoted && node.range && node.range[0] < end && node.range[1] >= end) start = node.range[0]
    })
  }
  return start
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 || end + 1 >= text.length ? -1 : end + 1
}

function previousLine(text: string, at: number): number {
  const start = lineStart(text, at)
  return start === 0 ? -1 : lineStart(text, start - 1)
}

function blankLine(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  const line = text.slice(start, end < 0 ? text.length : end)
  return text.slice(0, start) + line.replace(/[^\r\n]/g, ' ') + text.slice(start + line.length)
}
