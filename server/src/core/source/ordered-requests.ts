import { WORD } from '../syntax/tokens.ts'
import { ofNames } from '../text/remembered.ts'
import { typeOf } from './declared-methods.ts'
import { givenTo } from './given-names.ts'
import { statementOf } from './statements.ts'
import type { Unit } from './unit.ts'

/** Types of a product's own that carry a request from whoever puts it together to whoever sends it; those of libraries carry any. */
const ORDER =
  /^(?!(?:Server|Http|HTTP|Web|Form|Json|JSON|Curl|Client|Abstract|Base|Psr7?)Request$)[A-Z]\w{2,40}Request$/
const isOrder = ofNames(name => ORDER.test(name))
/** Methods and fields by which such a type gives its address. */
const ADDRESS = /^(?:get_?)?(?:[uU]ri|[uU]rl|[eE]ndpoint|[aA]ddress)$/
/** Letters between an address that is given a name and the request that is made with it. */
const SOON = 3000

/** The type that an address is put into for others to send: `$uri = $base . '/…'; return new PictureRequest($uri, …)`. */
export function orderedBy(unit: Unit, at: number): string | undefined {
  if (unit.language !== 'php') return undefined
  const { tokens, text } = unit
  const call = unit.enclosing(at, 1)
  if (call !== undefined) return isOrder(call.name) && tokens.isWord(call.at - 1, 'new') ? call.name : undefined
  const given = givenTo(unit, statementOf(unit, at).first, at)
  if (given === undefined) return undefined
  const start = tokens.start(at)
  const name = given.name.replaceAll('$', '')
  const made = new RegExp(`\\bnew\\s+([A-Z]\\w+)\\((?:[^()]{0,200},)?\\s*\\$${name}\\b`).exec(
    text.slice(start, start + SOON),
  )
  const type = made?.[1]
  return type !== undefined && isOrder(type) ? type : undefined
}

/** The type whose address a member is: `$request->getUri()`, where `$request` is declared as of such a type. */
export function orderAsked(unit: Unit, at: number): string | undefined {
  const { tokens } = unit
  if (unit.language !== 'php' || !ADDRESS.test(tokens.value(at)) || !tokens.isPunct(at - 1, '>')) return undefined
  const holder = at - 3
  return tokens.kind(holder) === WORD ? typeOf(unit, tokens.value(holder), ORDER) : undefined
}
