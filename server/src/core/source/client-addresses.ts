import { WORD } from '../syntax/tokens.ts'
import { allMatches } from '../text/steps.ts'
import { findHost, hostOf } from './catalogue.ts'
import { type Maker, makersOf } from './client-makers.ts'
import type { Unit } from './unit.ts'

/** A vendor's client that is told another address than the vendor's. */
export interface SentElsewhere {
  readonly vendor: string
  /** Where the address is given, and under which name. */
  readonly start: number
  readonly name: string
  /** The catalogue knows the host; what stands there is told by itself. */
  readonly known: boolean
  /** It holds for clients too that are made without an address. */
  readonly forAll: boolean
  /** The address itself stands there, and not what holds it. */
  readonly written: boolean
}

/** What a file says of where its vendors' clients go. */
export interface Clients {
  readonly elsewhere: readonly SentElsewhere[]
  /** Vendors of whom a client is made without an address. */
  readonly plain: ReadonlySet<string>
}

/** `base_url=`, `baseURL:`, `uri_base:`, `cfg.BaseURL =`, `"base_url": `. */
const GIVEN =
  /(?<![\w$])(?:(?:openai_|anthropic_)?(?:base_?ur[il]|api_?base(?:_?url)?|api_?host)|uri_base|server_?ur[li]|Endpoint)["']?\s{0,4}(?:=(?![=>])|:(?![:=])|=>)\s{0,4}/gi
/** `.baseUrl("…")`, `option.WithBaseURL(…)`, `.with_api_base(…)`, `->withBaseUri(…)`. */
const SET = /(?:\.|->|::|\b)(?:with_?|set_?)?(?:base_?ur[il]|api_?base|endpoint)\s{0,4}\(\s{0,40}/gi
/** `{ baseURL, apiKey }`. */
const SHORT = /(?<=[{,]\s{0,40})(?:baseURL|baseUrl)(?=\s{0,40}[,}])/g
/** An address that all calls of a module take: `openai.base_url = …`. */
const OF_MODULE = /(?<![\w.])(openai|anthropic)\.$/
/** What an object of options is called, or a client whose address is set. */
const OPTIONS = /conf|cfg|opt|param|kwargs|args|client|setting/i

const SETTER = /^with|^set/i
const MEMBER_OF = /(?<!\w)(\w{1,60})(?:\.|->)$/
/** `const options = {`, `opts := &Options{`, `kwargs = dict(`: under which name options are kept. */
const KEPT_AS =
  /(?<!\w)(\w{1,60})\s{0,4}(?::[^=\n]{0,60})?:?=\s{0,4}(?:new\s{1,4}|&)?(?:(?<![\w.])[\w.]{1,60})?\s{0,4}(?:\(\))?\s{0,4}$/

interface Given {
  readonly start: number
  readonly name: string
  /** What stands behind the name: the address, or what it is taken from. */
  readonly value: string
}

/** Where the clients that a file makes go. */
export function clientsOf(unit: Unit): Clients {
  let known = KNOWN.get(unit)
  if (known === undefined) KNOWN.set(unit, (known = lookFor(unit)))
  return known
}

const KNOWN = new WeakMap<Unit, Clients>()
const NONE: Clients = { elsewhere: [], plain: new Set() }

function lookFor(unit: Unit): Clients {
  const addresses = addressesOf(unit)
  const makers = makersOf(unit)
  const [global] = addresses.flatMap(one => moduleOf(unit, one) ?? [])
  if (makers.length === 0 && global === undefined) return NONE
  const vendors = new Set(makers.map(one => one.vendor))
  const free = addresses.filter(one => !makers.some(maker => isWithin(one, maker)) && isOptions(unit, one))
  const elsewhere: SentElsewhere[] = []
  const plain = new Set<string>()
  for (const maker of makers) {
    const own = addresses.filter(one => isWithin(one, maker))
    const given = own.length > 0 ? own : vendors.size === 1 ? free : []
    const sent = given.flatMap(one => sentBy(unit, maker, one))
    if (sent.length > 0) elsewhere.push(...sent)
    else if (!maker.forAll) plain.add(maker.vendor)
  }
  if (global !== undefined) elsewhere.push(...sentBy(unit, { vendor: global.vendor, forAll: true }, global))
  // A configuration is made first and told its address in the next line.
  for (const one of elsewhere) if (vendors.size === 1 && isOptions(unit, one)) plain.delete(one.vendor)
  return { elsewhere, plain }
}

function addressesOf(unit: Unit): Given[] {
  const given: Given[] = []
  for (const pattern of [GIVEN, SET, SHORT])
    for (const { 0: all, index } of allMatches(unit.text, pattern)) {
      const name = /\w+/.exec(all)?.[0] ?? all
      const start = index + all.indexOf(name)
      const end = index + all.length
      const value = pattern === SHORT ? name : expression(unit, end)
      if (value !== '' && unit.before(start) >= 0 && unit.holds(start)) given.push({ start, name, value })
    }
  return given
}

/** The module whose calls all go to an address. */
function moduleOf(unit: Unit, given: Given): (Given & { vendor: string }) | undefined {
  const module = OF_MODULE.exec(unit.text.slice(Math.max(0, given.start - 20), given.start))?.[1]
  return module === undefined ? undefined : { ...given, vendor: module }
}

function isWithin({ start }: Given, maker: Maker): boolean {
  return start > maker.start && start < maker.end
}

/** Whether an address is given to what a client is made with: `cfg.BaseURL = …`, `const options = { baseURL: … }`, `option.WithBaseURL(…)`. */
function isOptions(unit: Unit, { start, name }: Pick<Given, 'start' | 'name'>): boolean {
  const before = unit.text.slice(Math.max(0, start - 40), start)
  if (SETTER.test(name)) return true
  const holder = MEMBER_OF.exec(before)?.[1]
  if (holder !== undefined) return OPTIONS.test(holder)
  const open = unit.tokens.parent(unit.before(start))
  if (open < 0 || !(unit.tokens.isPunct(open, '{') || unit.tokens.isPunct(open, '('))) return false
  const at = unit.tokens.start(open)
  const given = KEPT_AS.exec(unit.text.slice(Math.max(0, at - 160), at))
  return given !== null && OPTIONS.test(given[1] ?? '')
}

/** The expression that begins at an offset, up to what ends an argument or a line. */
function expression(unit: Unit, from: number): string {
  const { tokens } = unit
  let at = unit.before(from)
  if (at < 0 || tokens.end(at) <= from) at++
  const first = at
  while (at < tokens.count && at < first + 40) {
    if (at > first && tokens.isFirst(at) && !/^[.?|&+)-]/.test(tokens.value(at))) break
    if ([',', ';', ')', '}', ']'].some(sign => tokens.isPunct(at, sign))) break
    at = ['(', '[', '{'].some(sign => tokens.isPunct(at, sign)) ? tokens.after(at) : at + 1
  }
  return at === first ? '' : unit.text.slice(from, tokens.end(Math.min(at, tokens.count) - 1))
}

const ADDRESS = /["'`](https?:\/\/[^"'`\s]{3,200})/
/** Nothing is set, or the vendor's own address stays where nobody sets another. */
const OPTIONAL =
  /(?:\bor|\|\||\?\?|\?:|\belse|:|=)\s{0,4}(?:None|undefined|null|nil|""|'')|^(?:None|undefined|null|nil|""|'')$/
/** Whoever comes here was asked first whether an address is set. */
const CONDITION = /(?:\?|&&|\.\.\.|\bif\b)[^;\n]{0,120}(?:\n[^\n;]{0,40})?$|\b(?:if|unless)\b[^\n]{0,120}[{:]?\s{0,40}$/
const HOLDER = /(?<![\w.$>@-])[\w.$>@-]{0,80}$/

/** The client of a vendor that an address is given to, unless the address is the vendor's or may be none. */
function sentBy(unit: Unit, { vendor, forAll }: Pick<Maker, 'vendor' | 'forAll'>, given: Given): SentElsewhere[] {
  const { start, name } = given
  if (CONDITION.test(unit.text.slice(Math.max(0, start - 160), start).replace(HOLDER, ''))) return []
  const value = resolved(unit, given.value)
  if (OPTIONAL.test(value) || OPTIONAL.test(given.value)) return []
  const address = ADDRESS.exec(value)?.[1]
  if (address === undefined) {
    // A setting that is named after the vendor holds his address, or a way to him.
    return NAMED_AFTER[vendor]?.test(value) || !/[A-Za-z_]/.test(value)
      ? []
      : [{ vendor, start, name, known: false, forAll, written: false }]
  }
  const host = hostOf(address)
  const fact = host === undefined ? undefined : findHost(host.host, host.path)
  return fact?.provider === vendor ? [] : [{ vendor, start, name, known: fact !== undefined, forAll, written: true }]
}

const NAMED_AFTER: Readonly<Record<string, RegExp>> = {
  openai: /open_?-?ai|azure/i,
  anthropic: /anthropic|claude|bedrock|vertex/i,
  'google-gemini': /google|gemini|vertex/i,
  mistral: /mistral/i,
  groq: /groq/i,
  cohere: /cohere/i,
  deepseek: /deep_?-?seek/i,
}

const PLAIN_NAME = /^(?:this\.|self\.|@)?([A-Za-z_]\w{1,60})$/
const ASSIGNED = /^\s{0,4}\??(?::\s{0,4}[^=,;)\n]{0,60})?\s{0,4}:?=(?![=>])\s{0,4}/

/** What a plain name was given in the same file, else the expression itself. */
function resolved(unit: Unit, value: string): string {
  const name = PLAIN_NAME.exec(value.trim())?.[1]
  if (name === undefined) return value
  const { tokens } = unit
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind(at) !== WORD || tokens.value(at) !== name) continue
    const given = ASSIGNED.exec(unit.text.slice(tokens.end(at), tokens.end(at) + 120))
    if (given === null) continue
    const found = expression(unit, tokens.end(at) + given[0].length)
    if (found !== '' && found !== name) return found
  }
  return unit.says(OPTIONAL_PARAMETERS) && isOptionalParameter(unit, name) ? 'None' : value
}

const OPTIONAL_PARAMETERS = /base\w{0,20}\?\s{0,4}:|Optional\[|\|\s{0,4}None|\bstring \| undefined/

function isOptionalParameter(unit: Unit, name: string): boolean {
  return unit.remember(`optional ${name}`, () =>
    new RegExp(`\\b${name}(?:\\?\\s*:|\\s*:\\s*(?:Optional\\[|[\\w.]+\\s*\\|\\s*(?:None|undefined|null)))`).test(
      unit.text,
    ),
  )
}
