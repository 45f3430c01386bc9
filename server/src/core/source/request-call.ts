import { STRING, WORD } from '../syntax/tokens.ts'
import { isAsking, isContentSent, isRecast, isSending } from './sending-calls.ts'
import { isSideFunction } from './side-names.ts'
import { functionAround } from './function-around.ts'
import { expressionOf, givenTo, ownerOf, returnedBy } from './given-names.ts'
import { sentByOwn } from './own-senders.ts'
import { functionEnd, isBlock, statementOf } from './statements.ts'
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
const GOES = /^(?:send|execute|enqueue|eventsource|call|send_?(?:json|string|form|bytes))$/
/** What a connection is read or written by; in Kotlin without brackets. */
const OPENS = /^(?:outputStream|inputStream|responseCode|errorStream)$/

function goes({ tokens, language }: Unit, at: number): boolean {
  if (language === 'kotlin' && OPENS.test(tokens.value(at))) return true
  return GOES.test(tokens.value(at)) && (tokens.isPunct(at + 1, '(') || language !== 'rust')
}

const CONTROL = /^(?:if|while|for|foreach|switch|with|using|synchronized|try|catch|lock|match|when|until)$/

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
      const called = calledAt(this.#unit, open) ?? toldAt(this.#unit, open)
      // `using (var request = …) {`: what stands in there is a statement of its own.
      if (called !== undefined && CONTROL.test(tokens.value(called))) break
      if (called !== undefined) {
        if (isContentSent(this.#unit, called)) return called
        if (weak === undefined && (isAsking(this.#unit, called) || sentByOwn(this.#unit, called) !== undefined))
          weak = called
        here = called
      } else here = open
    }
    if (weak !== undefined) return weak
    const { first, last } = statementOf(this.#unit, here)
    return this.#inStatement(here, first, last) ?? this.#onwards(here, first, depth) ?? sentBy(this.#unit, here)
  }

  /** A call of the same statement: the rest of a chain, a pipe, or a call without brackets around it. */
  #inStatement(here: number, first: number, last: number): number | undefined {
    const { tokens } = this.#unit
    const level = tokens.parent(here)
    for (let at = here + 1; at < last; at++) if (tokens.parent(at) === level && isContentSent(this.#unit, at)) return at
    for (let at = here - 1; at >= first; at--)
      if (tokens.parent(at) === level && isContentSent(this.#unit, at) && !isAssignedFrom(this.#unit, at, here))
        return at
    return undefined
  }

  /** What carries the value on from its statement: a name that it is given, an object that it is put into, or whoever asks the function for it. */
  #onwards(here: number, first: number, depth: number): number | undefined {
    const { tokens } = this.#unit
    const expression = expressionOf(this.#unit, first, here)
    const given = expression === undefined ? givenTo(this.#unit, first, here) : undefined
    if (given !== undefined) return this.#follow(given.name, here, given.wide, depth)
    const giver = expression ?? returnedBy(this.#unit, first, here)
    if (giver !== undefined) return this.#callers(giver, here, depth)
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
    for (const at of placesOf(this.#unit, name, wide ? 0 : from + 1, end)) {
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
      if (isContentSent(this.#unit, next) || (step === 0 && goes(this.#unit, next))) return next
      here = next
    }
    return undefined
  }

  /** Calls of the function that gives a value back. */
  #callers(name: string, here: number, depth: number): number | undefined {
    if (name === 'main') return undefined
    this.giver ??= name
    const first = this.#follow(name, here, true, depth)
    return first === undefined ? undefined : (this.#streamed(name, here, first, depth) ?? first)
  }

  /** Of several places that take an address from the same function, the one that is asked as people wait for the words. */
  #streamed(name: string, here: number, first: number, depth: number): number | undefined {
    const unit = this.#unit
    if (streams(unit, first)) return first
    for (const at of placesOf(unit, name, 0, unit.tokens.count)) {
      if (at === here || !isUse(unit, at, name) || !streams(unit, at)) continue
      const sent = this.#sentOn(at) ?? this.from(at, depth + 1)
      if (sent !== undefined && streams(unit, sent)) return sent
    }
    return undefined
  }
}

const STREAMS = /(?<!non_?|not_?|no_?|up|down)stream/i

/** Whether a place lies in a function that is named after streaming. */
function streams(unit: Unit, at: number): boolean {
  const around = functionAround(unit, unit.tokens.start(at))
  return around !== undefined && STREAMS.test(around) && !isSideFunction(around)
}

/** So many lambdas lie within one another at most. */
const NESTED = 4

/** `client.post { url(address) }`: the call whose lambda a statement stands in. */
function sentBy(unit: Unit, here: number): number | undefined {
  const { tokens, language } = unit
  if (language !== 'kotlin') return undefined
  let open = tokens.parent(here)
  for (let level = 0; level < NESTED && open >= 0; level++, open = tokens.parent(open)) {
    if (!tokens.isPunct(open, '{')) return undefined
    const callee = tokens.isPunct(open - 1, ')') ? tokens.partner(open - 1) - 1 : open - 1
    if (tokens.isWord(callee - 1, 'fun') || tokens.kind(callee) !== WORD) return undefined
    if (isSending(unit, callee)) return callee
  }
  return undefined
}

/** The callee of a bracket: also `post!(`, and `format!(`. */
function calledAt(unit: Unit, open: number): number | undefined {
  const { tokens } = unit
  const call = unit.callAt(open)
  if (call !== undefined) return call.at
  if (!tokens.isPunct(open, '(')) return undefined
  if (tokens.isPunct(open - 1, '!') && tokens.kind(open - 2) === WORD) return open - 2
  return tokens.isPunct(open - 1, ')') ? recastAt(unit, tokens.partner(open - 1)) : undefined
}

/** The callee of `(client.http as Caller)(…)`, by the bracket around it. */
function recastAt(unit: Unit, around: number): number | undefined {
  for (let at = around + 1; at < around + LONGEST && unit.tokens.kind(at) > 0; at++)
    if (unit.tokens.parent(at) === around && isRecast(unit, at)) return at
  return undefined
}

/** So many tokens a callee has at most. */
const LONGEST = 12

/** `[session dataTaskWithRequest:request …]`: what an object is told to do in Objective-C, where that sends something. */
function toldAt(unit: Unit, open: number): number | undefined {
  const { tokens, language } = unit
  if (language !== 'cpp' || !tokens.isPunct(open, '[')) return undefined
  for (let at = open + 1, end = tokens.after(open) - 1; at < end; at++)
    if (tokens.parent(at) === open && isSending(unit, at)) return at
  return undefined
}

/** The tokens from `first` on and before `end` that hold a name, found in the text: most tokens hold another. */
function* placesOf(unit: Unit, name: string, first: number, end: number): Generator<number> {
  const { text, tokens } = unit
  if (name === '') return
  for (
    let place = text.indexOf(name, tokens.start(first)), behind = 0;
    place >= 0;
    place = text.indexOf(name, behind)
  ) {
    const at = unit.before(place)
    if (at >= end) return
    behind = Math.max(place + 1, tokens.end(at))
    if (at >= first) yield at
  }
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
