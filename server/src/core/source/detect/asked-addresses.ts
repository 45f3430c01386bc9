import { PUNCT, WORD } from '../../syntax/tokens.ts'
import { ofNames } from '../../text/remembered.ts'
import type { Detector } from '../detector.ts'
import { ANY, askedMethod, isAddressedType } from '../declared-methods.ts'
import { orderAsked } from '../ordered-requests.ts'
import { recognises } from '../purpose.ts'
import { requestOf } from '../request-call.ts'
import { isSending } from '../sending-calls.ts'
import type { Unit } from '../unit.ts'
import { isWeighedHere } from '../weighed-answers.ts'
import { CLIENTS } from './request-bodies.ts'

/** A constant or member that holds an address. */
const ADDRESS =
  /^(?:[A-Z][A-Z\d_]*(?:URL|URI|PATH|ENDPOINT|API|ADDRESS|HOST|GATEWAY)S?(?:_[A-Z\d_]+)?|\w{0,40}(?:U[Rr][Ll]|U[Rr][Ii]|Endpoint|_url|_endpoint))$/
/** An object of another file that holds several. */
const HOLDS = /url|api|endpoint|path|route|address|config|const|setting/i
const isAddress = ofNames(name => ADDRESS.test(name))
const holdsSome = ofNames(name => HOLDS.test(name))

/** A file that sends what another puts together may know no client of the language's own. */
const ENDPOINTS = /[a-z](?:Endpoint|Request|Router|Target|API|Api)[.(:>]|[fF]etch\w{1,40}\(/

/** So many names are followed in a file at most. */
const MOST = 40

interface Address {
  /** The module it comes from; empty where any may hold it. */
  readonly through: string
  readonly address: string
}

/**
 * Addresses that another file names, at the call that they are sent by, through whatever builder or variable. Held low: only where some
 * file keeps such an address under that name (see `service/wrappers.ts`) do they count.
 */
export const askedAddresses: Detector = {
  start: unit => unit.role === 'product' && unit.language !== 'html' && !recognises(unit),
  calls: () => true,
  // A method of an interface that another file declares asks whatever that is declared to ask.
  call(unit, call, sink) {
    const address = askedMethod(unit, call)
    if (address === undefined || isSending(unit, call.at)) return
    // One value of a few that a model picks takes part in an answer, and is none.
    const side = isWeighedHere(unit, call.at) && { side: true as const }
    const detail = { generates: ['text'] as const, through: '', address, requests: true, ...side }
    // Beside the same call as one of a module that it may come from.
    const value = address.startsWith(ANY) ? `${unit.chain(call.at)}()` : unit.chain(call.at)
    sink.add('generation', unit.span(call.at), value, detail, 'low')
  },
  finish(unit, sink) {
    if (!unit.says(CLIENTS) && !unit.says(ENDPOINTS)) return
    const { tokens } = unit
    const isMaybe = maybe(unit)
    let left = MOST
    for (let at = 0; at < tokens.count && left > 0; at++) {
      if (tokens.kind(at) !== WORD || !isMaybe(at)) continue
      const found = addressAt(unit, at)
      if (found === undefined) continue
      left--
      const sent = requestOf(unit, at)
      if (sent === undefined) continue
      const value = `${unit.chain(sent)}(${found.address})`
      sink.add('generation', unit.span(sent), value, { generates: ['text'], ...found, requests: true }, 'low')
    }
  },
}

/** The letters that names of addresses end with which are not written in capitals: url, uri, endpoint. */
const LAST = new Set('lLiIt')

/**
 * Whether a word may name an address, by its letters: what begins with a capital is a type or a constant, other names end like an address; and any
 * member of what is taken from another file that may hold some.
 */
function maybe({ imports, text, tokens }: Unit): (at: number) => boolean {
  const takesHolder = imports.some(one => !one.typeOnly && one.names.some(holdsSome))
  return at => {
    const first = text.charCodeAt(tokens.start(at))
    if ((first > 64 && first < 91) || LAST.has(text.charAt(tokens.end(at) - 1))) return true
    return takesHolder && tokens.kind(at - 1) === PUNCT
  }
}

/** The address of another file that a word names. */
function addressAt(unit: Unit, at: number): Address | undefined {
  const { tokens } = unit
  if (isAddressedType(unit, at)) return { through: '', address: tokens.value(at) }
  const order = orderAsked(unit, at)
  if (order !== undefined) return { through: '', address: order }
  const isMember = tokens.isPunct(at - 1, '.') || tokens.isPunct(at - 1, ':') || tokens.isPunct(at - 1, '>')
  const name = tokens.value(at)
  if (isMember && !/^(?:this|self|\$this)$/.test(tokens.value(at - 2))) {
    const one = unit.importOf(at)
    const known = one !== undefined && !one.typeOnly && holdsSome(tokens.value(rootOf(unit, at)))
    if (!known && !isAddress(name)) return undefined
    return { through: one?.module ?? '', address: name }
  }
  if (isMember || !isAddress(name)) return undefined
  const one = unit.importOf(at)
  if (one !== undefined) return one.typeOnly ? undefined : { through: one.module, address: name }
  return isDefinedHere(unit, name) ? undefined : { through: '', address: name }
}

function rootOf({ tokens }: Unit, at: number): number {
  let first = at
  while (tokens.isPunct(first - 1, '.') && tokens.kind(first - 2) === WORD) first -= 2
  return first
}

/** Whether the file gives the name a value, or takes it as a parameter. */
function isDefinedHere(unit: Unit, name: string): boolean {
  return unit.remember(`defines ${name}`, () => {
    const { tokens } = unit
    for (let at = 0; at < tokens.count; at++) {
      if (!tokens.isWord(at, name)) continue
      if (tokens.isPunct(at + 1, '=') || (tokens.isPunct(at + 1, ':') && !tokens.isPunct(at + 2, ':'))) return true
      if (tokens.kind(at - 1) === WORD && !/^(?:return|await|in|of|and|or|not|throw|new)$/.test(tokens.value(at - 1)))
        return true
    }
    return false
  })
}
