import type { Span } from '../text/span.ts'
import { STRING, WORD } from '../syntax/tokens.ts'
import { headOf } from './chain-heads.ts'
import { type FunctionSeen, functionsIn } from './functions.ts'
import { isContentSent } from './sending-calls.ts'
import type { Unit } from './unit.ts'

/** So many functions are followed from one to the next. */
const DEEPEST = 3
/** Words by which a method of the same object or class is called. */
const ITSELF: ReadonlySet<string> = new Set(['this', 'self', 'that', '_this', 'vm', 'me', '$this', 'cls', 'static'])
/** What is asked for on the way to the request that counts. */
const FETCHES_LEAVE = /token|oauth|login|authori|refresh/i

/** Functions that tell a server of one's own what is set, counted or seen. */
const KEEPS = /^_?(?:save|set|update|store|report|track|log|record|notify|sync)(?![a-z])/

const known = new WeakMap<Unit, ReadonlyMap<string, FunctionSeen>>()

/** The functions of a file that have a body, by name. */
function functionsOf(unit: Unit): ReadonlyMap<string, FunctionSeen> {
  let functions = known.get(unit)
  if (functions === undefined) {
    functions = new Map(functionsIn(unit).flatMap(one => (one.stop > one.start ? [[one.name, one] as const] : [])))
    known.set(unit, functions)
  }
  return functions
}

/**
 * Where the request goes out that a place asks for by a function of the same file: `this.request('/v1/…', body)` stands for the call in there
 * that sends it. Undefined where the place sends it by itself, or by what lies elsewhere.
 */
export function sentByOwn(unit: Unit, at: number): Span | undefined {
  const call = unit.tokens.kind(at) === STRING ? (unit.enclosing(at, 1)?.at ?? -1) : at
  const sent = call < 0 ? -1 : within(unit, call, 0)
  return sent < 0 ? undefined : unit.span(headOf(unit, sent))
}

/** The sending call within the function that is called at a token; -1 for none. */
function within(unit: Unit, at: number, depth: number): number {
  const { tokens } = unit
  if (depth >= DEEPEST || tokens.kind(at) !== WORD || !tokens.isPunct(at + 1, '(') || !isOfItself(unit, at)) return -1
  const own = isNamedTwice(unit, tokens.value(at)) ? functionsOf(unit).get(tokens.value(at)) : undefined
  if (own === undefined || own.at === at || KEEPS.test(own.name)) return -1
  const place = tokens.start(at)
  if (own.start <= place && place < own.stop) return -1
  let first = -1
  let nested = -1
  for (let here = own.at + 1; here < tokens.count && tokens.start(here) < own.stop; here++) {
    if (tokens.kind(here) !== WORD) continue
    if (isContentSent(unit, here)) {
      const deeper = within(unit, here, depth + 1)
      if (!tokens.isPunct(here + 1, '(') || !FETCHES_LEAVE.test(unit.inside(here + 1).slice(0, 200)))
        return deeper < 0 ? here : deeper
      if (first < 0) first = here
    } else if (nested < 0) nested = within(unit, here, depth + 1)
  }
  return nested < 0 ? first : nested
}

/** Whether a name stands in a file more often than once: a function that the file has is named where it is made, too. */
function isNamedTwice({ text }: Unit, name: string): boolean {
  return text.indexOf(name) !== text.lastIndexOf(name)
}

/** Whether a name is called by itself, or on the object or class that it stands in. */
function isOfItself(unit: Unit, at: number): boolean {
  if (unit.importOf(at) !== undefined) return false
  const names = unit.chain(at).split('.')
  return names.length === 1 || (names.length === 2 && ITSELF.has(names[0] as string))
}
