import { WORD } from '../syntax/tokens.ts'
import type { Unit } from './unit.ts'

/** So far a head may lie above. */
const MOST = 3000

const CONTROL =
  /^(?:if|else|for|select|loop|foreach|while|switch|catch|when|with|using|lock|synchronized|guard|elseif|match|until)$/

/** Whether a brace holds statements rather than keys. */
export function isBlock({ tokens, language }: Unit, open: number): boolean {
  if (!tokens.isPunct(open, '{')) return false
  if (language === 'python' || language === 'ruby' || language === 'elixir') return false
  // Neither language writes objects in braces: what stands in them is done.
  if (language === 'kotlin' || language === 'swift') return true
  const before = tokens.value(open - 1)
  if (/^[=(,[:?]$/.test(before)) return false
  if (before === '>' && (tokens.isPunct(open - 2, '=') || tokens.isPunct(open - 2, '-'))) return true
  if (before === ')' || before === ';' || before === '{' || before === '}' || before === '') return true
  if (/^(?:else|try|do|finally|init|get|set|in|defer|unsafe|async|const|throws|loop|static)$/.test(before)) return true
  if (CONTROL.test(tokens.value(lineStart(tokens, open)))) return true
  // A type before a body: `): Promise<string> {`, `) error {`, `-> String {`.
  for (let at = open - 1; at > open - 14 && at >= 0; at--) {
    if (tokens.isPunct(at, ')')) return true
    if (/^[=(;{}]$/.test(tokens.value(at)) || tokens.value(at) === 'return') return false
    if (
      /^(?:class|interface|object|enum|struct|extension|namespace|module|impl|trait|protocol|actor|record|mixin|mod)$/.test(
        tokens.value(at),
      )
    )
      return true
  }
  return false
}

/** The first token of a line, behind what closes the block before. */
function lineStart(tokens: Unit['tokens'], at: number): number {
  let first = at
  while (first > 0 && first > at - 40 && !tokens.isFirst(first)) first--
  return tokens.isPunct(first, '}') ? first + 1 : first
}

/** Whether a block is a function's own. */
function isFunction({ tokens, language }: Unit, open: number): boolean {
  const isOfLines = language === 'kotlin' || language === 'swift'
  for (let at = open - 1; at > open - 14 && at >= 0; at--) {
    if (tokens.isPunct(at, ')')) return !CONTROL.test(tokens.value(tokens.partner(at) - 1))
    if (tokens.isPunct(at, '>') && tokens.isPunct(at - 1, '=')) return true
    if (/^[;{}]$/.test(tokens.value(at))) return false
    // `companion object {` on a line of its own: what stands above belongs to another statement.
    if (isOfLines && tokens.isFirst(at) && tokens.kind(at) === WORD && at !== open) return false
  }
  return false
}

/** Whether the statement around a token is the last of its function, in a language that gives that back without a word. */
export function isTail(unit: Unit, at: number): boolean {
  const { tokens, language } = unit
  if (language !== 'rust' && language !== 'swift') return false
  const open = tokens.parent(at)
  return isBlock(unit, open) && isFunction(unit, open) && tokens.isPunct(statementOf(unit, at).last, '}')
}

/** Index behind the function that a token stands in; the end of the text outside of all. */
export function functionEnd(unit: Unit, at: number): number {
  const { tokens, language } = unit
  if (language === 'python' || language === 'ruby' || language === 'elixir' || language === 'notebook')
    return indentedEnd(unit, at)
  for (let open = tokens.parent(at); open >= 0; open = tokens.parent(open))
    if (isBlock(unit, open) && isFunction(unit, open)) return tokens.after(open)
  return tokens.count
}

/** Whether a token stands outside of all functions: what it names is there for the whole file. */
export function isOutside(unit: Unit, at: number): boolean {
  const { tokens, language } = unit
  if (language === 'python' || language === 'ruby' || language === 'elixir' || language === 'notebook')
    return headAbove(unit, at) === undefined
  for (let open = tokens.parent(at); open >= 0; open = tokens.parent(open))
    if (isBlock(unit, open) && isFunction(unit, open)) return false
  return true
}

/** By indentation: up to the first line that stands no further right than the head of the function. */
function indentedEnd(unit: Unit, at: number): number {
  const { tokens, text } = unit
  const head = headAbove(unit, at)
  if (head === undefined) return tokens.count
  for (let here = at + 1; here < tokens.count; here++)
    if (tokens.isFirst(here) && columnOf(text, tokens.start(here)) <= head.column && !CLOSES.test(tokens.value(here)))
      return here
  return tokens.count
}

const CLOSES = /^[)\]}]$/

function columnOf(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset - 1) - 1
}

/** The nearest line above that opens a function and stands further left. */
function headAbove({ tokens, text }: Unit, at: number): { column: number; name: string } | undefined {
  let column = Number.POSITIVE_INFINITY
  for (let here = at; here >= 0 && here > at - MOST; here--) {
    // `) -> dict:` closes the head of a function, and opens none.
    if (!tokens.isFirst(here) || CLOSES.test(tokens.value(here))) continue
    const own = columnOf(text, tokens.start(here))
    if (own >= column) continue
    let word = here
    while (/^(?:async|private|public|static|export)$/.test(tokens.value(word))) word++
    if (/^defp?$/.test(tokens.value(word))) {
      const self = tokens.isWord(word + 1, 'self') && tokens.isPunct(word + 2, '.') ? 2 : 0
      return { column: own, name: tokens.value(word + 1 + self) }
    }
    column = own
  }
  return undefined
}

/** The name of the function around a token. */
export function functionName(unit: Unit, at: number): string | undefined {
  const { tokens, language } = unit
  if (language === 'python' || language === 'ruby' || language === 'elixir') return headAbove(unit, at)?.name
  for (let open = tokens.parent(at); open >= 0; open = tokens.parent(open)) {
    if (!isBlock(unit, open) || !isFunction(unit, open)) continue
    for (let here = open - 1; here > open - 40 && here >= 0; here--) {
      if (tokens.isPunct(here, ')')) {
        const name = tokens.partner(here) - 1
        if (tokens.kind(name) === WORD && !tokens.isWord(name, 'async')) return tokens.value(name)
        // `const ask = async (…) => {`
        const before = tokens.isWord(name, 'async') ? name - 1 : name
        return tokens.isPunct(before, '=') && tokens.kind(before - 1) === WORD ? tokens.value(before - 1) : undefined
      }
      if (/^[;{}]$/.test(tokens.value(here))) break
    }
    return undefined
  }
  return undefined
}

const GOES_ON = /^[.,?:+|&=<>*)\]}-]$/
const OPEN_ENDED = /^[.,?:+|&=<>*([{-]$|^(?:await|return|try|yield|async|in|of|and|or|not|new)$/

/** Behind these a word is a key, and no label. */
const KEYS = /^[.,{(]$/
/** So far before its colon the word of a label stands at most. */
const LABEL = 14

/** Whether a colon ends what stands before a statement: the head of a block in Python, the label of a case. */
function endsHead({ tokens, language }: Unit, at: number): boolean {
  if (!tokens.isPunct(at, ':')) return false
  if (language === 'python' || language === 'notebook') return tokens.parent(at) < 0 && tokens.isFirst(at + 1)
  for (let here = at - 1; here > at - LABEL && here > tokens.parent(at); here--) {
    if (tokens.isWord(here, 'case')) return here < at - 1 && !tokens.isPunct(here - 1, '.')
    if (here === at - 1 && tokens.isWord(here, 'default')) return !KEYS.test(tokens.value(here - 1))
    if (/^[;{}?:=]$/.test(tokens.value(here))) return false
  }
  return false
}

/** The first token of the statement around a token, and the one behind its last. */
export function statementOf(unit: Unit, at: number): { first: number; last: number } {
  const { tokens } = unit
  const parent = tokens.parent(at)
  let first = at
  while (first - 1 > parent) {
    if (/^[;{}]$/.test(tokens.value(first - 1)) && tokens.partner(first - 1) < 0) break
    if (tokens.isPunct(first - 1, ';') || (first - 1 === parent && parent >= 0) || endsHead(unit, first - 1)) break
    if (tokens.isFirst(first) && !GOES_ON.test(tokens.value(first)) && !OPEN_ENDED.test(tokens.value(first - 1))) break
    first =
      tokens.partner(first - 1) >= 0 && tokens.partner(first - 1) < first - 1 ? tokens.partner(first - 1) : first - 1
  }
  let last = at + 1
  const end = parent >= 0 ? tokens.after(parent) - 1 : tokens.count
  while (last < end) {
    if (tokens.isPunct(last, ';') || endsHead(unit, last - 1)) break
    if (tokens.isFirst(last) && !GOES_ON.test(tokens.value(last)) && !OPEN_ENDED.test(tokens.value(last - 1))) break
    last = tokens.partner(last) > last ? tokens.partner(last) + 1 : last + 1
  }
  return { first: Math.max(first, parent + 1), last: Math.min(last, end) }
}
