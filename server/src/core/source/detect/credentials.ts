import type { Evidence } from '../../evidence/evidence.ts'
import { STRING, WORD } from '../../syntax/tokens.ts'
import { findCredential } from '../catalogue.ts'
import type { Detector } from '../detector.ts'
import type { Unit } from '../unit.ts'
import { allMatches } from '../../text/steps.ts'

const NAME = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:KEY|TOKEN|SECRET|AK|SK|ID)S?\b/g

/** So many providers' keys in code that asks none of them are a table of what exists; settings name what is asked. */
const TABLE = 6
const asks = (one: Evidence): boolean => one.kind === 'import' || one.kind === 'generation'
const SETTINGS = /config|setting|env|constant|option/i

/** Names of environment variables that hold a provider's key, as strings and as properties. Their values are never looked at. */
export const credentials: Detector = {
  start: unit => ['_KEY', '_TOKEN', '_SECRET', '_AK', '_SK'].some(end => unit.mentions(end)),
  finish(unit, sink) {
    const found = new Map<number, { value: string; provider: string | undefined }>()
    for (const { 0: value, index } of allMatches(unit.text, NAME)) {
      const at = unit.at(index)
      const kind = unit.tokens.kind(at)
      if (at < 0 || (kind !== WORD && kind !== STRING) || unit.tokens.end(at) !== index + value.length) continue
      const fact = findCredential(value)
      if (fact?.what === 'key') found.set(at, { value, provider: fact.provider })
    }
    const providers = new Set([...found.values()].map(one => one.provider))
    const table =
      providers.size >= TABLE &&
      !SETTINGS.test(unit.path) &&
      !sink.evidence.some(one => asks(one) && providers.has((one.detail as { provider?: string }).provider))
    for (const [at, { value, provider }] of found)
      sink.add('credential-name', unit.span(at), value, { provider }, table || isSet(unit, at) ? 'low' : 'high')
  },
}

const SETS = /^(setenv|putenv|set_var|env|put|setdefault)$/i

/** A variable that this program sets is for a program that it starts: who needs it is asked there. */
function isSet(unit: Unit, at: number): boolean {
  const { tokens } = unit
  const assigned = (from: number) =>
    tokens.isPunct(from, '=') && !tokens.isPunct(from + 1, '=') && !tokens.isPunct(from + 1, '>')
  if (tokens.isPunct(at + 1, ']')) return assigned(at + 2)
  const call = unit.enclosing(at, 1)
  if (call !== undefined && SETS.test(call.name) && call.open === at - 1 && tokens.isPunct(at + 1, ',')) return true
  return (
    /\benv(iron)?\.$/.test(unit.text.slice(Math.max(0, tokens.start(at) - 20), tokens.start(at))) && assigned(at + 1)
  )
}
