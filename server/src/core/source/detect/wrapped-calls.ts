import { ECOSYSTEMS } from '../../syntax/source-languages.ts'
import { packageOf } from '../catalogue.ts'
import { WORD } from '../../syntax/tokens.ts'
import type { Detector, Sink } from '../detector.ts'
import { recognises } from '../purpose.ts'
import { ofNames } from '../../text/remembered.ts'
import { requestOf } from '../request-call.ts'
import { isAnswering } from '../sending-calls.ts'
import { buildsBody } from '../side-names.ts'
import type { Call, ImportSeen, Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'

/** Names of functions that ask a model, in the words of whoever wrote them. */
const ASKING =
  /^(get|run|call|do|try|safe|make|create|build)?_?(ask|generate|stream|complete|prompt|chat|answer|reply|summari[sz]e|translate|rewrite|draw|paint|speak|synthesi[sz]e|invoke|query|call)_?(with|by|from|to)?_?(ai|llm|gpt|model|text|object|image|picture|speech|audio|video|answer|reply|completion|response|chat|content|stream|structured|prompt|messages?)?s?(async|sync)?$|^send_?(message|prompt|question)(_stream)?$|llm|_ai(_|$)|gpt/i
/** Names of what only looks, counts, lists or prepares. */
const LOOKS =
  /^(is|has|can|should|use|list|count|parse|format|to|log|track|on|set|classify|validate|check|ensure|register|render|load|save|delete|update|find|fetch_?models|test|mock|init|configure)_/i
const GIVEN = /\b(prompt|messages|system_?prompt|user_?prompt|instructions?)\b["']?\s*[:=,}]/i

/**
 * Calls of functions that the repository may have itself, and that look as if they asked a model. Held low: only where the module they
 * come from does ask one (see `service/wrappers.ts`) do they count.
 */
export const wrappedCalls: Detector = {
  start: unit => unit.role === 'product' && unit.imports.length > 0 && unit.language !== 'html' && !recognises(unit),
  calls: () => true,
  call(unit, call, sink) {
    const kind = kindOf(call.name)
    if (kind.sends) sent(unit, call, sink)
    if (!kind.builds && (kind.looks || !(kind.asks || unit.says(GIVEN)))) return
    const one = unit.importOf(call.at) ?? packageInGo(unit, call.at)
    if (one === undefined || one.typeOnly || isDefinition(unit, call)) return
    const ecosystem = ECOSYSTEMS[unit.language]
    if (ecosystem === undefined || packageOf(ecosystem, one.module) !== undefined) return
    if (kind.builds) return posted(unit, call, one, sink)
    if (!kind.asks && !GIVEN.test(unit.inside(call.open).slice(0, 400))) return
    const detail = { generates: ['text'] as const, through: one.module }
    sink.add('generation', unit.span(call.at), unit.chain(call.at), detail, 'low')
  },
}

/** A package of Go goes by the last part of its path where it is given no other name: `llm.Ask` of `oak/internal/llm`. */
function packageInGo(unit: Unit, at: number): ImportSeen | undefined {
  const { tokens } = unit
  if (unit.language !== 'go' || !tokens.isPunct(at - 1, '.') || tokens.isPunct(at - 3, '.')) return undefined
  const name = `/${tokens.value(at - 2)}`
  return unit.imports.find(one => one.names.length === 0 && one.module.endsWith(name))
}

interface Kind {
  readonly sends: boolean
  readonly looks: boolean
  readonly asks: boolean
  readonly builds: boolean
}

/** What a callee's name says of it; each is judged once. */
const kindOf = ofNames((callee): Kind => {
  const name = callee.replace(/([a-z\d])([A-Z])/g, '$1_$2')
  return { sends: SENDS.test(callee), looks: LOOKS.test(name), asks: ASKING.test(name), builds: buildsBody(callee) }
})

/** Whether a function's name says that it asks a model, rather than looks or prepares. */
export function asksByName(name: string): boolean {
  const { asks, looks, builds } = kindOf(name)
  return asks && !looks && !builds
}

/** How far behind a request that is put together it is sent. */
const SOON = 40

/** `socket.send(JSON.stringify(getParams(…)))`: a request that another file puts together, at the call that sends it. */
function posted(unit: Unit, call: Call, { module }: ImportSeen, sink: Sink): void {
  const { tokens } = unit
  const outer = unit.enclosing(call.at, 3)
  const add = (at: number) =>
    sink.add(
      'generation',
      unit.span(at),
      unit.chain(at),
      { generates: ['text'], through: module, requests: true },
      'low',
    )
  if (outer !== undefined && SENDS.test(outer.name)) return void add(outer.at)
  const end = Math.min(tokens.count, tokens.after(call.open) + SOON)
  for (let at = tokens.after(call.open); at < end; at++)
    if (tokens.isPunct(at + 1, '(') && SENDS.test(tokens.value(at))) return void add(at)
  const sent = requestOf(unit, call.at)
  if (sent !== undefined) add(sent)
}

const SENDS =
  /^(\$?fetch|ofetch|axios|got|ky|request|post|Post|post_?json|stream|send|urlopen|fetchEventSource|postForObject|exchange|\w*(Fetch|Stream|FromA[Pp][Ii]|Request|_fetch|_stream|_request)\w*)$/
/** A constant of another file, or a member of another object, that holds an address. */
const ADDRESS =
  /^([A-Z][A-Z\d_]*(URL|URI|PATH|ENDPOINT|API|ADDRESS)S?(_[A-Z\d_]+)?|\w*(U[Rr][Ll]|U[Rr][Ii]|Endpoint|_url|_endpoint|_addr(ess)?))$/

/** A request to an address that another file of the repository names: it asks whatever that address is for. */
function sent(unit: Unit, call: Call, sink: Sink): void {
  // A request of Unity is made first, and sent by what is called on it.
  if (unit.chain(call.at).startsWith('UnityWebRequest.')) return
  const { tokens } = unit
  const end = Math.min(tokens.after(call.open), call.open + 40)
  for (let at = call.open + 1; at < end; at++) {
    if (tokens.kind(at) !== WORD || tokens.isPunct(at + 1, ':') || tokens.isPunct(at + 1, '=')) continue
    const found = address(unit, at) ?? (tokens.isPunct(at - 1, '.') ? undefined : given(unit, at))
    if (found === undefined) continue
    if (isAnswering(unit, call.at)) return
    const value = `${unit.chain(call.at)}(${found.address})`
    const detail = { generates: ['text'] as const, ...found, requests: true }
    sink.add('generation', unit.span(call.at), value, detail, 'low')
    return
  }
}

interface Address {
  /** The module it comes from; empty where an object of any module may hold it. */
  readonly through: string
  readonly address: string
}

/** The address that a word names: an imported constant, or a member of something else. */
function address(unit: Unit, at: number): Address | undefined {
  const name = unit.tokens.value(at)
  if (!ADDRESS.test(name)) return undefined
  if (unit.tokens.isPunct(at - 1, '.'))
    return unit.tokens.isWord(at - 2, 'this') ? undefined : { through: '', address: name }
  const one = unit.importOf(at)
  return one === undefined || one.typeOnly ? undefined : { through: one.module, address: name }
}

/** How far back a variable's value is looked for, and how long it may be. */
const BACK = 2500

/** The address that a local variable was given before: `url = isDrawing ? server.img2imgURL : server.txt2imgURL`. */
function given(unit: Unit, at: number): Address | undefined {
  const { tokens } = unit
  const name = tokens.value(at)
  if (!/^[a-z_]\w*$/.test(name) || !/url|uri|endpoint|address|path|api/i.test(name)) return undefined
  const least = tokens.start(at) - BACK
  for (let here = at - 1; here > 0 && tokens.start(here) > least; here--) {
    const value = isNamed(unit, here, name) ? valueOf(unit, here) : -1
    if (value >= 0) return addressWithin(unit, value, at)
  }
  return ofModule(unit, name)
}

const OF_MODULE = new WeakMap<Unit, Map<string, Address | undefined>>()

/** The address that a module gives a name at its top; looked for once a name. */
function ofModule(unit: Unit, name: string): Address | undefined {
  const known = OF_MODULE.get(unit) ?? new Map<string, Address | undefined>()
  OF_MODULE.set(unit, known)
  if (!known.has(name)) known.set(name, atTop(unit, name))
  return known.get(name)
}

function atTop(unit: Unit, name: string): Address | undefined {
  const { tokens } = unit
  for (let here = 0; here < tokens.count; here++) {
    if (!tokens.isFirst(here) || tokens.parent(here) >= 0 || !isNamed(unit, here, name)) continue
    const value = valueOf(unit, here)
    if (value >= 0) return addressWithin(unit, value, tokens.count)
  }
  return undefined
}

function isNamed({ tokens }: Unit, at: number, name: string): boolean {
  return tokens.kind(at) === WORD && tokens.value(at) === name && !tokens.isPunct(at - 1, '.')
}

/** The `=` behind a name that is given a value; -1 where it is given none. */
function valueOf({ tokens }: Unit, at: number): number {
  let value = at + 1
  while (value < at + 6 && !tokens.isPunct(value, '=')) value++
  return tokens.isPunct(value, '=') && !tokens.isPunct(value + 1, '=') ? value : -1
}

/** The first address in a value that begins behind `from`. */
function addressWithin(unit: Unit, from: number, before: number): Address | undefined {
  const { tokens } = unit
  for (let word = from + 1; word < from + 24 && word < before; word++) {
    if (tokens.isPunct(word, ';') || (word > from + 1 && tokens.isFirst(word) && !/[?:+.|&]/.test(tokens.value(word))))
      return undefined
    const found = tokens.kind(word) === WORD ? address(unit, word) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
