import { STRING, WORD } from '../syntax/tokens.ts'
import type { Unit } from './unit.ts'

/** What writes to a log, and what raises an error. */
const LOGS =
  /(?:^|\.)(?:console|log(?:ger|ging)?|_logg?er|Log|LOGG?(?:ER)?|Rails\.logger|syslog|tracing|slog|zap)\.\w+$|^(?:print|println|puts|warn|debug|error_log)$|^fmt\.Print|Errorf$|(?:Exception|Error)$/i
const CONTROL =
  /^(?:if|elif|elsif|else|while|switch|case|unless|when|match|raise|throw|try|assert|return|with|async|for|foreach|guard|until|do|begin|rescue|except|catch)$/
const DECLARES = /^(?:const|let|var|val|final|await|async|auto|mut|type|of|in|as|_)$/
/** So many names an answer goes by at most. */
const MOST = 24

/**
 * Whether what comes back at a place goes anywhere but to names, conditions, logs, deciders and what is returned, up to an offset;
 * undefined where it isn't given a name, nor returned, nor a condition.
 */
export function leaks(unit: Unit, offset: number, stop: number, deciders: ReadonlySet<string>): boolean | undefined {
  const { tokens } = unit
  const names = new Set<string>()
  const from = unit.before(offset)
  const first = flowOf(unit, from, names, deciders)
  if (first === 'nothing') return undefined
  if (first === 'away') return true
  for (let at = from + 1; at < tokens.count && tokens.start(at) < stop; at++) {
    if (!isUse(unit, at, names)) continue
    if (names.size > MOST || flowOf(unit, at, names, deciders) === 'away') return true
  }
  return false
}

function isUse({ tokens }: Unit, at: number, names: ReadonlySet<string>): boolean {
  if (tokens.kind(at) === WORD) return names.has(tokens.value(at)) && !tokens.isPunct(at - 1, '.')
  if (tokens.kind(at) !== STRING) return false
  const value = tokens.value(at)
  return /[{$]|\\\(/.test(value) && value.split(/\W+/).some(word => names.has(word))
}

/** Where a value goes in its statement: to names (which are added), to what is harmless, to nobody, or away. */
function flowOf(
  unit: Unit,
  at: number,
  names: Set<string>,
  deciders: ReadonlySet<string>,
): 'kept' | 'nothing' | 'away' {
  const { tokens } = unit
  let here = at
  let handed = false
  let called = false
  for (;;) {
    const open = tokens.parent(here)
    if (open < 0 || (tokens.isPunct(open, '{') && isBlock(unit, open))) break
    const call = unit.callAt(open)
    if (call !== undefined && /^(?:then|catch|map|flatMap|subscribe)$/.test(call.name)) return 'away'
    if (call !== undefined && !CONTROL.test(call.name)) {
      if (LOGS.test(unit.chain(call.at)) || LOGS.test(call.name) || deciders.has(call.name)) return 'kept'
      handed = true
      here = call.at
      called = true
    } else here = open
  }
  if (isChained(unit, called ? here : at)) return 'away'
  const first = firstOf(unit, here)
  const word = tokens.value(first)
  const sign = assignment(unit, first, here)
  if (sign >= 0) return assign(unit, first, sign, names) ? 'kept' : 'away'
  if (CONTROL.test(word)) {
    if (word === 'for' || word === 'foreach') bind(unit, first + 1, here, names)
    if (word === 'with' || word === 'async') bindAs(unit, here, names)
    return 'kept'
  }
  return handed ? 'away' : 'nothing'
}

/** `.then(answer => …)` behind a value: whoever is handed it there is not followed. */
function isChained({ tokens }: Unit, at: number): boolean {
  let here = at + 1
  for (let steps = 0; steps < 12; steps++) {
    if (tokens.isPunct(here, '(')) here = tokens.after(here)
    else if (tokens.isPunct(here, '.') && /^(?:then|map|flatMap|subscribe|done|success)$/.test(tokens.value(here + 1)))
      return true
    else if (tokens.isPunct(here, '.')) here += 2
    else return false
  }
  return false
}

function isBlock({ tokens, language }: Unit, open: number): boolean {
  // `start(host) { |http| http.request(post) }` gives what its block gives.
  if (language === 'ruby' && tokens.isPunct(open + 1, '|')) return false
  return !/^[=(,:[?]$|^return$/.test(tokens.value(open - 1)) || tokens.isPunct(open - 2, ')')
}

function firstOf({ tokens }: Unit, at: number): number {
  let first = at
  while (
    first > 0 &&
    !/^[;{}]$/.test(tokens.value(first - 1)) &&
    !(tokens.isFirst(first) && !/^[.?:]$/.test(tokens.value(first)))
  ) {
    first--
    if (tokens.partner(first) >= 0 && tokens.partner(first) < first) first = tokens.partner(first)
  }
  return first
}

/** The sign that gives what stands behind it to what stands before it, between two tokens of a statement; -1 without. */
function assignment({ tokens, text }: Unit, first: number, last: number): number {
  const parent = tokens.parent(first)
  for (let at = first + 1; at <= last; at++)
    if (
      tokens.isPunct(at, '=') &&
      tokens.parent(at) === parent &&
      !/[=!<>]/.test(text[tokens.start(at) - 1] ?? '') &&
      !/[=>~]/.test(text[tokens.end(at)] ?? '')
    )
      return at
  return -1
}

/** Adds the names on the left; false where they are parts of what outlives the function. */
function assign({ tokens }: Unit, first: number, sign: number, names: Set<string>): boolean {
  if (/^(?:self|this|@|global|window|st|session)$/.test(tokens.value(first))) return false
  if (CONTROL.test(tokens.value(first)) && !/^(?:if|while|guard)$/.test(tokens.value(first))) return true
  for (let at = first; at < sign; at++) {
    if (tokens.isPunct(at, ':') && !tokens.isPunct(at + 1, '=')) break
    if (tokens.kind(at) !== WORD || DECLARES.test(tokens.value(at)) || tokens.isPunct(at - 1, '.')) continue
    names.add(tokens.value(at))
  }
  return true
}

function bind({ tokens }: Unit, from: number, to: number, names: Set<string>): void {
  for (let at = from; at < to && !/^(?:in|of)$/.test(tokens.value(at)); at++)
    if (tokens.kind(at) === WORD && !DECLARES.test(tokens.value(at))) names.add(tokens.value(at))
}

function bindAs({ tokens }: Unit, from: number, names: Set<string>): void {
  for (
    let at = from;
    at < from + 400 && at < tokens.count && !(at > from && tokens.isFirst(at) && tokens.parent(at) < 0);
    at++
  )
    if (tokens.isWord(at, 'as')) {
      names.add(tokens.value(at + 1))
      return
    }
}
