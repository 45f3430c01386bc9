import { WORD } from '../syntax/tokens.ts'
import { ofNames } from '../text/remembered.ts'
import type { Call, Unit } from './unit.ts'

const ASKS = /^(?:GET|POST|PUT|HTTP|Get|Post|Path|PostExchange|HttpExchange|(?:Post|Get|Put|Request)Mapping)$/
/** In a class they say what is answered there. */
const ANSWERS = /Mapping$|^Path$/
/** How far behind its annotation a method may stand. */
const SOON = 40

/** `@POST("…") suspend fun next(…)` in an interface: the name by which others call it, with the interface. */
export function declaredMethod(unit: Unit, at: number): string | undefined {
  const { tokens } = unit
  const call = unit.enclosing(at, 1)
  if (call === undefined || !ASKS.test(call.name)) return undefined
  if (!tokens.isPunct(call.at - 1, '@') && !isAttribute(unit, call.at)) return undefined
  const type = typeAround(unit, call.at, ANSWERS.test(call.name) ? /^interface$/ : /^(?:interface|class)$/)
  if (type === undefined) return undefined
  for (let here = tokens.after(call.open); here < tokens.after(call.open) + SOON; here++) {
    if (tokens.isPunct(here, '@') && tokens.isPunct(here + 2, '(')) here = tokens.after(here + 2) - 1
    else if (isAttribute(unit, here)) here = tokens.after(here - 1) - 1
    else if (tokens.kind(here) === WORD && tokens.isPunct(here + 1, '(')) return `${type}.${tokens.value(here)}`
  }
  return undefined
}

/** `[Post("…")]`: what stands before a method of C#. */
function isAttribute({ tokens, language }: Unit, at: number): boolean {
  return language === 'csharp' && tokens.isPunct(at - 1, '[') && tokens.isFirst(at - 1)
}

function typeAround({ tokens, language }: Unit, at: number, keyword: RegExp): string | undefined {
  const attribute = tokens.parent(at)
  return typeAt(tokens, language === 'csharp' ? tokens.parent(attribute) : attribute, keyword)
}

/** The name of the type whose body a bracket opens. */
function typeAt(tokens: Unit['tokens'], open: number, keyword: RegExp): string | undefined {
  for (let here = open - 1; here > open - 12 && here >= 0; here--) {
    if (keyword.test(tokens.value(here))) return tokens.value(here + 1)
    if (/^[;{}]$/.test(tokens.value(here))) return undefined
  }
  return undefined
}

const TYPE = /^(?:class|struct|enum|object|interface|record|extension|impl|protocol|actor)$/
/** Names of types that say where a request goes, for others to make one of and send. */
const SAYS_WHERE =
  /^(?!Http|URL|Url|Server|Client|Web)(?:[A-Z]\w{0,40}(?:Endpoints?|Requests?|Targets?|Routers?|Routes?|APIs?|Apis?|Urls?|URLs?)|(?:[A-Z]\w{0,40})?(?:RequestProvider|RequestFactory|RequestBuilder)|Endpoints?)$/
const isSayingWhere = ofNames(name => SAYS_WHERE.test(name))

/** `struct ChatEndpoint: Endpoint { var path: String { "…" } }`: the type that a string is the address of. */
export function addressedType(unit: Unit, at: number): string | undefined {
  const { tokens, language } = unit
  if (!/^(?:swift|kotlin|java|csharp|dart|rust|scala|typescript)$/.test(language)) return undefined
  // An annotation says what the method below it asks: that is followed by the method's name.
  const call = unit.enclosing(at, 1)
  if (call !== undefined && tokens.isPunct(call.at - 1, '@')) return undefined
  for (let open = tokens.parent(at); open >= 0; open = tokens.parent(open)) {
    const type = tokens.isPunct(open, '{') ? typeAt(tokens, open, TYPE) : undefined
    if (type !== undefined) return isSayingWhere(type) ? type : undefined
  }
  return undefined
}

/** Whether a word names a type of another file by which requests are made. */
export function isAddressedType(unit: Unit, at: number): boolean {
  const { tokens } = unit
  return (
    isSayingWhere(tokens.value(at)) &&
    !TYPE.test(tokens.value(at - 1)) &&
    (tokens.isPunct(at + 1, '(') ||
      tokens.isPunct(at + 1, '.') ||
      tokens.isPunct(at + 1, ':') ||
      // `Provider<ChatTarget>()`: a client of all that the type names.
      (tokens.isPunct(at + 1, '>') && tokens.isPunct(at + 2, '(')))
  )
}

/** Names of types that declare an interface for others to call; clients of libraries only carry requests. */
const DECLARED =
  /^(?!(?:Ok|Async|Closeable|Default|Java)?Http|Web|Rest|Chat(?:Client|Model)$).{0,60}(?:Api|API|Client|Service|Interface|Endpoints?|Remote)$/
/** Names of such types that a model answers for, and of methods by which any is asked for words; both of programs on the JVM. */
const ANSWERING =
  /^(?:AI|Ai)[A-Z]\w{0,60}$|^[A-Z]\w{0,60}(?:A[Ii]|LLM|Llm|[Aa]ssistant|[Aa]gent|[Bb]ot|Expert|Advisor|Copilot|Tutor|Coach|Guide|Writer|Generator|Extractor|Translator|Summari[sz]er|Analy[sz]er|Classifier|Reviewer|Planner)$|^(?:Assistant|Agent|Bot|Chat)$/
const WORDED = /chat|ask|answer|repl(?:y|ies)|respond|talk|generat|summari[sz]|translat|write|compose|explain|suggest/i
const NAMED_TYPE = /^(?!String)[A-Z]\w{2,60}$/
const types = new WeakMap<Unit, Map<string, string | undefined>>()

/** `api.next(…)`, where `api` is declared as of such a type: the interface with its method. */
export function askedMethod(unit: Unit, call: Call): string | undefined {
  const { tokens } = unit
  if (!/^(?:java|kotlin|dart|csharp)$/.test(unit.language) || !tokens.isPunct(call.at - 1, '.')) return undefined
  const holder = tokens.isPunct(call.at - 2, '?') || tokens.isPunct(call.at - 2, '!') ? call.at - 3 : call.at - 2
  const made = tokens.isPunct(holder, ')') ? madeAt(tokens, holder) : undefined
  // `retrofit.create(ModelApi::class.java).next(…)`: made and asked at once.
  if (made !== undefined) return `${made}.${call.name}`
  if (tokens.kind(holder) !== WORD) return undefined
  const type = typeOf(unit, tokens.value(holder)) ?? answeringType(unit, tokens.value(holder), call.name)
  if (type !== undefined) return `${type}.${call.name}`
  // `Network.api.next(…)`: what another object holds is of a type that this file need not name.
  return tokens.isPunct(holder - 1, '.') && HELD.test(tokens.value(holder)) ? `${ANY}.${call.name}` : undefined
}

const HELD = /^(?:\w{0,40}(?:Api|API|Service|Client)|api|service|client)$/
/** Stands for whatever interface declares a method, or for whatever method an interface has. */
export const ANY = '*'

/** The type that a model may answer for which a name is declared as of. */
function answeringType(unit: Unit, name: string, method: string): string | undefined {
  if (unit.language !== 'java' && unit.language !== 'kotlin') return undefined
  return typeOf(unit, name, ANSWERING) ?? (WORDED.test(method) ? typeOf(unit, name, NAMED_TYPE) : undefined)
}

/** The type that a name is declared as of: `ModelApi api`, `api: ModelApi`. */
export function typeOf(unit: Unit, name: string, among = DECLARED): string | undefined {
  let known = types.get(unit)
  if (known === undefined) types.set(unit, (known = new Map()))
  const asked = among === DECLARED ? name : `${name} ${among.source}`
  if (!known.has(asked)) known.set(asked, declaredAs(unit, name, among))
  return known.get(asked)
}

function declaredAs({ tokens }: Unit, name: string, among: RegExp): string | undefined {
  for (let at = 0; at < tokens.count; at++) {
    if (!tokens.isWord(at, name)) continue
    const type = tokens.isPunct(at + 1, ':') ? at + 2 : at - 1
    if (tokens.kind(type) === WORD && among.test(tokens.value(type))) return tokens.value(type)
    const made = tokens.isPunct(at + 1, '=') ? madeOf(tokens, at + 2, among) : undefined
    if (made !== undefined) return made
  }
  return undefined
}

/** So far behind the sign the type may stand that a value is made of, and so far before its brackets. */
const MADE = 16
const GIVEN = 3

/** The type that a call makes a client for which ends here; what only begins to build one gives none yet. */
function madeAt(tokens: Unit['tokens'], close: number): string | undefined {
  const open = tokens.partner(close)
  return tokens.isWord(open - 1, 'builder') ? undefined : madeOf(tokens, open - GIVEN, DECLARED, close)
}

/** `retrofit.create(ModelApi::class.java)`, `RestService.For<IModelApi>(…)`: the type that a client is made for. */
function madeOf(tokens: Unit['tokens'], from: number, among: RegExp, end = from + MADE): string | undefined {
  for (let at = from; at < end && !tokens.isPunct(at, ';') && !tokens.isPunct(at, '{'); at++) {
    if (tokens.kind(at) !== WORD || !among.test(tokens.value(at))) continue
    const isClass = tokens.isPunct(at + 1, '.') || tokens.isPunct(at + 1, ':')
    if (isClass && /^class$/.test(tokens.value(at + 2) === ':' ? tokens.value(at + 3) : tokens.value(at + 2)))
      return tokens.value(at)
    if (tokens.isPunct(at - 1, '<') && tokens.isPunct(at + 1, '>')) return tokens.value(at)
  }
  return undefined
}
