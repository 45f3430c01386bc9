import { STRING, WORD } from '../../syntax/tokens.ts'
import { findCredential } from '../catalogue.ts'
import type { Detector } from '../detector.ts'

const NAME = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:KEY|TOKEN|SECRET|AK|SK|ID)S?\b/g

/** Names of environment variables that hold a provider's key, as strings and as properties. Their values are never looked at. */
export const credentials: Detector = {
  start: unit => ['_KEY', '_TOKEN', '_SECRET', '_AK', '_SK'].some(end => unit.mentions(end)),
  finish(unit, sink) {
    for (const { 0: value, index } of unit.text.matchAll(NAME)) {
      const at = unit.at(index)
      const kind = unit.tokens.kind(at)
      if (at < 0 || (kind !== WORD && kind !== STRING) || unit.tokens.end(at) !== index + value.length) continue
      const fact = findCredential(value)
      if (fact?.what === 'key') sink.add('credential-name', unit.span(at), value, { provider: fact.provider })
    }
  },
}
