import { STRING, WORD } from '../syntax/tokens.ts'
import { isAsking, isSending } from './sending-calls.ts'
import { functionEnd, functionName, isBlock, statementOf } from './statements.ts'
import type { Unit } from './unit.ts'

/** So many values are followed from one name to the next. */
const DEEPEST = 5
/** Tokens looked through for the uses of one name. */
const MOST = 3000
/** Places looked at for one address. */
const PATIENCE = 60

/**
 * From what names a request to the call that sends it: an address, a body's key or a model is handed to a variable, a builder,
 * an object of options or a function of the same file before anybody gets anything from it.
 */
export function requestOf(unit: Unit, at: number): number | undefined {
  return new Request(unit).from(at, 0)
}

/** The same; and where nothing of the file sends it, the function that gives it to others. */
export function requestOrGiver(unit: Unit, at: number): { readonly sent?: number; readonly giver?: string } {
  const request = new Request(unit)
  const sent = request.from(at, 0)
  return sent === undefined ? (request.giver === undefined ? {} : { giver: request.giver }) : { sent }
}

/** What makes a request go, called on it. */
const GOES = /^(?:send|execute|enqueue)$/

class Request {
  readonly #unit: Unit
  readonly #asked = new Set<string>()
  #left = PATIENCE
  /** The function that gives the value back, where it came to one. */
  giver: string | undefined

  constructor(unit: Unit) {
    this.#unit = unit
  }

  /** The call that a value at a token is sent by. */
  from(at: number, depth: number): number | undefined {
    if (depth > DEEPEST || this.#left-- <= 0) return undefined
    const { tokens } = this.#unit
    let here = at
    let weak: number | undefined
    for (let open = tokens.parent(here); open >= 0; open = tokens.parent(open)) {
      if (isBlock(this.#unit, open)) break
      const called = calledAt(this.#unit, open)
      if (called !== undefined) {
        if (isSending(this.#unit, called)) return called
        if (weak === undefined && isAsking(this.#unit, called)) weak = called
        here = called
      } else here = open
    }
    if (weak !== undefined) return weak
    const { first, last } = statementOf(this.#unit, here)
    return this.#inStatement(here, first, last) ?? this.#onwards(here, first, depth)
  }

  /** A call of the same statement: the rest of a chain, a pipe, or a call without brackets around it. */
  #inStatement(here: number, first: number, last: number): number | undefined {
    const { tokens } = this.#unit
    const level = tokens.parent(here)
    for (let at = here; at < last; at++) if (tokens.parent(at) === level && isSending(this.#unit, at)) return at
    for (let at = here - 1; at >= first; at--)
      if (tokens.parent(at) === level && isSending(this.#unit, at) && !isAssignedFrom(this.#unit, at, here)) return at
    return undefined
  }

  /** What carries the value on from its statement: a name that it is given, an object that it is put into, or whoever asks the function for it. */
  #onwards(here: number, first: number, depth: number): number | undefined {
    const { tokens } = this.#unit
    const given = givenTo(this.#unit, first, here)
    if (given !== undefined) return this.#follow(given.name, here, given.wide, depth)
    if (isReturned(this.#unit, first, here)) return this.#callers(here, depth)
    // `request.url(…)`, `curl_setopt(handle, …)`: what is set goes where that goes.
    const owner = ownerOf(this.#unit, first)
    return owner === undefined || owner === here ? undefined : this.#follow(tokens.value(owner), here, false, depth)
  }

  #follow(name: string, from: number, wide: boolean, depth: number): number | undefined {
    const { tokens } = this.#unit
    const end = Math.min(tokens.count, wide ? tokens.count : functionEnd(this.#unit, from), from + MOST)
    const key = wide ? name : `${name} ${end}`
    if (this.#asked.has(key)) return undefined
    this.#asked.add(key)
    for (let at = wide ? 0 : from + 1; at < end; at++) {
      if (at === from || !isUse(this.#unit, at, name)) continue
      const sent = this.#sentOn(at) ?? this.from(at, depth + 1)
      if (sent !== undefined) return sent
    }
    return undefined
  }

  /** `connection.getOutputStream()`, `request.send()`: a call on the value itself. */
  #sentOn(at: number): number | undefined {
    const { tokens } = this.#unit
    let here = at
    for (let step = 0; step < 4; step++) {
      let next = here + 1
      while (next < here + 4 && '.?!->'.includes(tokens.value(next) || '·')) next++
      if (next === here + 1 || tokens.kind(next) !== WORD) return undefined
      if (isSending(this.#unit, next) || (step === 0 && GOES.test(tokens.value(next)))) return next
      here = next
    }
    return undefined
  }

  /** Calls of the function that gives a value back. */
  #callers(here: number, depth: number): number | undefined {
    const name = functionName(this.#unit, here)
    if (name === undefined || name === 'main') return undefined
    this.giver ??= name
    return this.#follow(name, here, true, depth)
  }
}

/** The callee of a bracket: also `post!(`, and `format!(`. */
function calledAt(unit: Unit, open: number): number | undefined {
  const { tokens } = unit
  const call = unit.callAt(open)
  if (call !== undefined) return call.at
  return tokens.isPunct(open, '(') && tokens.isPunct(open - 1, '!') && tokens.kind(open - 2) === WORD
    ? open - 2
    : undefined
}

/** Whether a token uses a name, by itself or in a string that is put together: no definition, and no other object's member. */
function isUse({ tokens }: Unit, at: number, name: string): boolean {
  const kind = tokens.kind(at)
  if (kind === STRING) {
    const value = tokens.value(at)
    return value.includes(name) && /[{$]/.test(value) && value.split(/[^\w$]+/).includes(name)
  }
  if (kind !== WORD || tokens.end(at) - tokens.start(at) !== name.length || !tokens.isWord(at, name)) return false
  if (tokens.isPunct(at + 1, '=') && !tokens.isPunct(at + 2, '=') && !tokens.isPunct(at + 2, '>')) return false
  if (tokens.isPunct(at + 1, ':') && tokens.isPunct(at + 2, '=')) return false
  return !/^(?:function|def|func|fn|fun|class|const|let|var|val|static|final|get)$/.test(tokens.value(at - 1))
}

/** Whether an equals sign stands between two tokens: what is called to its right gives the value, and takes none. */
function isAssignedFrom({ tokens }: Unit, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.isPunct(at, '=') && !tokens.isPunct(at + 1, '=')) return true
  return false
}

interface Given {
  readonly name: string
  /** A field or constant: anybody in the file may read it. */
  readonly wide: boolean
}

/** The name that a statement gives a value to. */
function givenTo(unit: Unit, first: number, here: number): Given | undefined {
  const { tokens } = unit
  // `@address "…"`: an attribute of a module in Elixir.
  if (unit.language === 'elixir' && tokens.isPunct(first, '@') && first + 1 < here)
    return { name: tokens.value(first + 1), wide: true }
  const level = tokens.parent(first)
  for (let at = first; at < here; at++) {
    if (tokens.parent(at) !== level || !tokens.isPunct(at, '=')) continue
    // `a >= b` is no gift, `table: Map<Kind, Entry> = …` is one.
    const isPartOfSign = /^[=!<>]$/.test(tokens.value(at - 1)) && tokens.end(at - 1) === tokens.start(at)
    if (isPartOfSign || tokens.isPunct(at + 1, '=') || tokens.isPunct(at + 1, '>')) continue
    return named(unit, first, at)
  }
  return undefined
}

function named(unit: Unit, first: number, sign: number): Given | undefined {
  const { tokens } = unit
  // `req, err := …`: what comes first is what was asked for.
  let at = sign - 1
  if (tokens.isPunct(at, ':') || tokens.isPunct(at, '?') || tokens.isPunct(at, '+') || tokens.isPunct(at, '|')) at--
  for (let comma = first; comma < sign; comma++) {
    // `table: Record<Kind, Entry> = …`: the commas of a type part nothing that is given a value.
    if (tokens.isPunct(comma, ':') || tokens.isPunct(comma, '<')) break
    if (tokens.isPunct(comma, ',') && tokens.parent(comma) === tokens.parent(first)) {
      at = comma - 1
      break
    }
  }
  // `url: String = …`
  for (let colon = first; colon < at; colon++)
    if (
      tokens.isPunct(colon, ':') &&
      tokens.kind(colon - 1) === WORD &&
      tokens.parent(colon) === tokens.parent(first)
    ) {
      at = colon - 1
      break
    }
  while (tokens.isPunct(at, ']') || tokens.isPunct(at, ')')) at = tokens.partner(at) - 1
  if (tokens.kind(at) !== WORD) return undefined
  const isMember = tokens.isPunct(at - 1, '.') || (tokens.isPunct(at - 1, '>') && tokens.isPunct(at - 2, '-'))
  if (isMember) {
    const owner = tokens.isPunct(at - 1, '.') ? at - 2 : at - 3
    if (/^(?:this|self|\$this)$/.test(tokens.value(owner))) return { name: tokens.value(at), wide: true }
    return tokens.kind(owner) === WORD ? { name: tokens.value(owner), wide: false } : undefined
  }
  const isShared = tokens.isPunct(at - 1, '@') || functionEnd(unit, at) === tokens.count
  return { name: tokens.value(at), wide: isShared }
}

/** Whether the value of a statement is what its function gives back. */
function isReturned({ tokens, language }: Unit, first: number, here: number): boolean {
  for (let at = first; at <= here; at++) {
    if (tokens.isWord(at, 'return')) return true
    if (tokens.isPunct(at, '>') && tokens.isPunct(at - 1, '=')) return true
  }
  return first === here && (language === 'ruby' || language === 'elixir' || language === 'rust')
}

/** The object that a statement sets something on, or hands over first: `request.url(…)`, `curl_setopt(handle, …)`. */
function ownerOf(unit: Unit, first: number): number | undefined {
  const { tokens } = unit
  let at = first
  while (/^(?:await|@|try)$/.test(tokens.value(at))) at++
  if (tokens.kind(at) !== WORD) return undefined
  if (tokens.isPunct(at + 1, '(')) {
    const handed = at + 2
    return /^curl_setopt|easy_setopt$/.test(tokens.value(at)) && tokens.kind(handed) === WORD ? handed : undefined
  }
  if (/^(?:this|self|\$this)$/.test(tokens.value(at))) return undefined
  return tokens.isPunct(at + 1, '.') ||
    (tokens.isPunct(at + 1, '-') && tokens.isPunct(at + 2, '>')) ||
    tokens.isPunct(at + 1, '[')
    ? at
    : undefined
}
