import { NUMBER, STRING, WORD } from '../syntax/tokens.ts'
import { type FunctionSeen, innermost } from './functions.ts'
import type { Unit } from './unit.ts'

/** Tokens of an expression: the first, and the one behind the last. */
export type Range = readonly [from: number, to: number]

const CONSTANTS = /^(?:true|false|none|null|nil|undefined|err|error)$/i
/** `Verdict.APPROVE`, `SPAM`: a name that is written as constants are. */
const CONSTANT = /^[A-Z][A-Z\d_]*$|^[A-Z]\w*$/
/** What tells by yes or no whether a text holds another. */
const TELLS =
  /^(?:includes?|contains|starts_?with|ends_?with|start_with|has_?prefix|equals(?:ignorecase)?|equalfold|test|some|any|all|is_?match|match\?|str_contains|str_starts_with)$/i
/** What makes a number or a yes or no of a text. */
const PARSES =
  /^(?:int|float|bool|boolean|number|parse_?(?:int|float|double|boolean|long)|to_?(?:int|double|float|boolean|i|f)(?:ornull)?|valueof|atoi|clamp|round|max|min|abs)$/i
/** Words under which an answer in parts keeps what it decided. */
const KEYS =
  /^(?:(?:is|has|should|needs?|can)_?[a-z]\w{0,30}|\w{0,20}(?:spam|flagged|toxic|safe|unsafe|approved?|rejected|allowed|blocked|passed|violat\w{0,6}|relevant|score|confidence|probability|verdict|decision))$/i
/** What only carries a result. */
const CARRIES = /^(?:Ok|Err|Some|resolve|success|failure|just|of|new|Errorf|New|Error|\w{0,30}(?:Exception|Error))$/

/** What a function gives back, as far as it says so; of nested functions nothing. */
export function returnsOf(unit: Unit, fn: FunctionSeen, functions: readonly FunctionSeen[]): Range[] {
  const { tokens, language } = unit
  const found: Range[] = []
  let last = -1
  for (let at = unit.before(fn.start) + 1; at < tokens.count && tokens.start(at) < fn.stop; at++) {
    if (innermost(functions, tokens.start(at)) !== fn) continue
    if (tokens.isFirst(at) && !tokens.isWord(at, 'end')) last = at
    if (!tokens.isWord(at, 'return')) continue
    const to = endOf(unit, at + 1, at)
    if (to > at + 1) found.push([at + 1, to])
  }
  // What stands last is given back without a word.
  if (language === 'ruby' && last >= 0 && !tokens.isWord(last, 'return')) found.push([last, endOf(unit, last, last)])
  return found
}

/** Behind the end of an expression: a new line or a sign that ends it, at the same depth. */
function endOf({ tokens, language }: Unit, from: number, first: number): number {
  const parent = tokens.parent(first)
  let at = from
  for (; at < tokens.count; at++) {
    if (parent >= 0 && tokens.partner(at) === parent) return at
    if (tokens.parent(at) !== parent) continue
    if (at > from && tokens.isFirst(at) && !/^[&|.?:=+)\]}]$/.test(tokens.value(at))) return at
    if (at === from && tokens.isFirst(at) && at > first && language !== 'php') return at
    if (tokens.isPunct(at, ';')) return at
    if (language === 'ruby' && at > from && (tokens.isWord(at, 'if') || tokens.isWord(at, 'unless'))) return at
  }
  return at
}

/** Whether an expression is a verdict and holds nothing of the words that led to it. */
export function isVerdict(unit: Unit, [from, to]: Range, deciders: ReadonlySet<string>): boolean {
  const parts = splitAt(unit, [from, to], ',')
  if (parts.length > 1) return parts.every(part => isVerdict(unit, part, deciders))
  const chosen = branches(unit, [from, to])
  if (chosen.length > 0) return chosen.every(part => isVerdict(unit, part, deciders))
  let first = from
  while (first < to && /^(?:await|async|not|new|try|!)$|^[!-]$/.test(unit.tokens.value(first))) first++
  return first < to && isPlain(unit, first, to, deciders)
}

function isPlain(unit: Unit, from: number, to: number, deciders: ReadonlySet<string>): boolean {
  const { tokens } = unit
  const kind = tokens.kind(from)
  const open = tokens.value(from)
  // `{ flagged: answer === 'yes' }`, `(True, None)`.
  if (/^[[({]$/.test(open) && tokens.after(from) === to) return areVerdicts(unit, from, to, deciders)
  if (to - from === 1) {
    if (kind === NUMBER) return true
    if (kind === STRING) return !/[{$]|\\\(/.test(tokens.value(from))
    return kind === WORD && (CONSTANTS.test(open) || CONSTANT.test(open))
  }
  // `:approve`
  if (to - from === 2 && tokens.isPunct(from, ':') && kind !== STRING) return true
  if (isCompared(unit, from, to)) return true
  return isCalled(unit, from, to, deciders)
}

/** Entries of an object, list or tuple. */
function areVerdicts(unit: Unit, open: number, to: number, deciders: ReadonlySet<string>): boolean {
  const { tokens } = unit
  const parts = splitAt(unit, [open + 1, to - 1], ',')
  return parts.every(([first, end]) => {
    if (first === end) return true
    let value = first
    while (value < end && !(tokens.parent(value) === open && tokens.isPunct(value, ':'))) value++
    if (value === end || value === first) return isVerdict(unit, [first, end], deciders)
    return isVerdict(unit, [value + 1, end], deciders)
  })
}

/** Whether an expression as a whole compares or joins comparisons. */
function isCompared({ tokens }: Unit, from: number, to: number): boolean {
  const parent = tokens.parent(from)
  for (let at = from + 1; at < to - 1; at++) {
    if (tokens.parent(at) !== parent) continue
    if (/^(?:in|is)$/.test(tokens.value(at)) || isDouble(tokens.value(at), tokens.value(at + 1))) return true
    if (/^[<>]$/.test(tokens.value(at)) && tokens.kind(at + 1 + Number(tokens.isPunct(at + 1, '='))) === NUMBER)
      return true
  }
  return false
}

function isDouble(one: string, next: string): boolean {
  return (one === '=' || one === '!') && (next === '=' || next === '~')
}

/** A call that tells yes or no, makes a number, carries a verdict, or is made by what decides; or a part of an answer that is one. */
function isCalled(unit: Unit, from: number, to: number, deciders: ReadonlySet<string>): boolean {
  const { tokens } = unit
  const last = to - 1
  if (!tokens.isPunct(last, ')')) {
    const key = tokens.isPunct(last, ']') ? tokens.value(last - 1) : tokens.value(last)
    return tokens.kind(from) === WORD && (KEYS.test(key) || isConstantOf(unit, from, to))
  }
  const open = tokens.partner(last)
  const call = unit.callAt(open)
  if (call === undefined) return false
  if (TELLS.test(call.name) || PARSES.test(call.name) || deciders.has(call.name)) return true
  // `result.get("is_spam", False)`
  if (/^(?:get|dig|opt\w*|getAs\w*)$/.test(call.name) && tokens.kind(open + 1) === STRING)
    return KEYS.test(tokens.value(open + 1))
  return CARRIES.test(call.name) && areVerdicts(unit, open, to, deciders)
}

/** `Verdict.Approve`, `Decision::Reject`. */
function isConstantOf({ tokens }: Unit, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.kind(at) === WORD && !CONSTANT.test(tokens.value(at))) return false
  return true
}

function splitAt({ tokens }: Unit, [from, to]: Range, sign: string): Range[] {
  const parts: Range[] = []
  let first = from
  const parent = tokens.parent(from)
  for (let at = from; at < to; at++)
    if (tokens.isPunct(at, sign) && tokens.parent(at) === parent) {
      parts.push([first, at])
      first = at + 1
    }
  if (first < to || parts.length === 0) parts.push([first, to])
  return parts
}

/** What is chosen between: `yes ? a : b`, `a if yes else b`, `a || b`; nothing where no choice is made. */
function branches({ tokens, language }: Unit, [from, to]: Range): Range[] {
  const parent = tokens.parent(from)
  const at = (test: (here: number) => boolean, start = from): number => {
    for (let here = start; here < to; here++) if (tokens.parent(here) === parent && test(here)) return here
    return -1
  }
  if (language === 'python') {
    const chosen = at(here => tokens.isWord(here, 'if'))
    const other = at(here => tokens.isWord(here, 'else'), chosen)
    return chosen > 0 && other > 0
      ? [
          [from, chosen],
          [other + 1, to],
        ]
      : []
  }
  const asked = at(
    here => tokens.isPunct(here, '?') && !/^[.?]$/.test(tokens.value(here + 1)) && tokens.value(here - 1) !== '?',
    from + 1,
  )
  const other = asked < 0 ? -1 : at(here => tokens.isPunct(here, ':'), asked + 1)
  return asked > 0 && other > 0
    ? [
        [asked + 1, other],
        [other + 1, to],
      ]
    : []
}
