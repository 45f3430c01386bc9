import { WORD } from '../../syntax/tokens.ts'
import { findCredential } from '../catalogue.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Unit } from '../unit.ts'

const HINT = /_(KEY|TOKEN|SECRET|ID)\b|_KEY_/
const NAME = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/

/** Names of environment variables that hold a provider's key, as strings and as properties. Their values are never looked at. */
export const credentials: Detector = {
  start: unit => HINT.test(unit.text),
  string(unit, at, value, sink) {
    if (value.length < 60 && NAME.test(value)) name(unit, at, value, sink)
  },
  finish(unit, sink) {
    const { tokens, text } = unit
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.kind(at) !== WORD || tokens.end(at) - tokens.start(at) < 7) continue
      const code = text.charCodeAt(tokens.start(at))
      if (code < 65 || code > 90 || text.charCodeAt(tokens.end(at) - 1) > 90) continue
      const value = tokens.value(at)
      if (NAME.test(value)) name(unit, at, value, sink)
    }
  },
}

function name(unit: Unit, at: number, value: string, sink: Sink): void {
  const fact = findCredential(value)
  if (fact?.what === 'key') sink.add('credential-name', unit.span(at), value, { provider: fact.provider })
}
