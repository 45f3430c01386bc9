import { WORD } from '../syntax/tokens.ts'
import { keyBefore } from './context.ts'
import { addressedType } from './declared-methods.ts'
import { functionAround } from './function-around.ts'
import { orderedBy } from './ordered-requests.ts'
import { requestOrGiver } from './request-call.ts'
import type { Unit } from './unit.ts'

/** Where an address that is only given a name comes to be used: nobody gets anything from a constant. */
export interface Use {
  /** The token to show. */
  readonly at: number
  /** The file names the address and leaves its use to others, who know it by `held`. */
  readonly prepares?: true
  readonly held?: string
}

/** Uses looked through at most: a name may be one of a common word. */
const MOST = 4000

/** The place where a string is used: the request that it is sent by; else itself, or where the constant or field that holds it is first read. */
export function useOf(unit: Unit, at: number): Use {
  const { sent, giver } = requestOrGiver(unit, at)
  if (sent !== undefined) return { at: sent }
  // A type that says where requests go is sent by whoever makes one.
  const type = addressedType(unit, at)
  if (type !== undefined) return { at, prepares: true, held: type }
  const order = orderedBy(unit, at)
  if (order !== undefined) return { at, prepares: true, held: order }
  const name = builtBy(unit, at) ?? heldBy(unit, at)
  if (name === undefined) return giver === undefined ? { at } : { at, prepares: true, held: giver }
  const { tokens } = unit
  for (let here = at + 1; here < Math.min(tokens.count, at + MOST); here++) {
    if (tokens.kind(here) !== WORD || tokens.value(here) !== name) continue
    if (tokens.isPunct(here + 1, '=') && !tokens.isPunct(here + 2, '=')) continue
    if (/^(function|def|func|fn|get)$/.test(tokens.value(here - 1))) continue
    return { at: here }
  }
  return { at, prepares: true, held: name }
}

/** The constant, field or entry that a string is kept under outside of all functions, or that its constructor fills. */
function heldBy(unit: Unit, at: number): string | undefined {
  const place = madeAddress(unit, at)
  const key = place === undefined ? undefined : keyBefore(unit, place)
  if (key === undefined || !/^[A-Za-z_$][\w$]{2,}$/.test(key)) return undefined
  if (isOwnField(unit, at, key)) return key
  return liesInFunction(unit, at) ? undefined : key
}

/** Where a string stands by itself, or is made an address: `URL(string: "…")`; undefined where anything else is done with it. */
function madeAddress(unit: Unit, at: number): number | undefined {
  const call = unit.enclosing(at, 1)
  if (call === undefined) return at
  return /^(URL|URI|Uri|parse|create|toHttpUrl)$/.test(call.name) ? call.at : undefined
}

/** Names of functions that only put an address together. */
const BUILDS = /^(get|build|make|resolve|compose)?_?\w*(url|uri|endpoint|address|path)$/i
const RETURNED = /\breturn\b|=>|^(?:[\w$]{1,60} )?[\w$]{1,60} ?(?:: ?\w{1,60} ?)?:?=(?!=)/

/** The function that returns a string as the address for others to ask: `getUrl() { return base + '/…' }`. */
function builtBy(unit: Unit, at: number): string | undefined {
  const start = unit.tokens.start(at)
  const line = unit.text.slice(unit.text.lastIndexOf('\n', start) + 1, start)
  if (!RETURNED.test(line.trim()) || unit.enclosing(at, 1) !== undefined) return undefined
  const name = functionAround(unit, start)
  return name !== undefined && BUILDS.test(name) ? name : undefined
}

/** `this.address = base + "/…"`. */
function isOwnField(unit: Unit, at: number, key: string): boolean {
  const start = unit.tokens.start(at)
  const line = unit.text.slice(unit.text.lastIndexOf('\n', start) + 1, start)
  return new RegExp(`^\\s*(this|self)\\.${key.replace('$', '\\$')}\\s*=`).test(line)
}

/** What stands before the bracket of a function's body: its parameters, and what may come between. */
const BODY = /^(\)|else|try|finally|do|init|get|set|async|const|throws)$/

/** Whether a token stands in the body of a function: behind `) {` or `=> {`, or in Python below a `def`. */
function liesInFunction(unit: Unit, at: number): boolean {
  const { tokens } = unit
  if (unit.language === 'python') return belowDef(unit, at)
  for (let open = tokens.parent(at); open >= 0; open = tokens.parent(open)) {
    if (!tokens.isPunct(open, '{')) continue
    // A type may stand between the parameters and the body.
    for (let here = open - 1; here > open - 12 && here >= 0; here--) {
      const value = tokens.value(here)
      if (BODY.test(value) || (value === '>' && tokens.value(here - 1) === '=')) return true
      if (/^[;{}=]$/.test(value) || /^(class|interface|object|enum|struct|record|namespace)$/.test(value)) break
    }
  }
  return false
}

/** By indentation: the nearest line above that stands further left opens a function. */
function belowDef(unit: Unit, at: number): boolean {
  const lines = unit.text.slice(0, unit.tokens.end(at)).split('\n')
  let depth = indentOf(lines.at(-1) ?? '')
  for (let line = lines.length - 2; line >= 0 && depth > 0 && line > lines.length - 400; line--) {
    const text = lines[line] ?? ''
    if (text.trim() === '' || indentOf(text) >= depth) continue
    if (/^\s*(async\s+)?def\s/.test(text)) return true
    depth = indentOf(text)
  }
  return false
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
