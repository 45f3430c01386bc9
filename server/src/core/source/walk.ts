import { PUNCT, STRING, TEXT } from '../syntax/tokens.ts'
import { Sink } from './detector.ts'
import type { Detector } from './detector.ts'
import type { Unit } from './unit.ts'

/** Shows a unit to all detectors in one walk over its tokens. */
export function walk(unit: Unit, detectors: readonly Detector[]): Sink {
  const sink = new Sink()
  const active = detectors.filter(one => one.start?.(unit, sink) !== false)
  const calls = active.filter(one => one.call !== undefined)
  const strings = active.filter(one => one.string !== undefined)
  const texts = active.filter(one => one.text !== undefined)
  const { tokens } = unit
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind(at)
    if (kind === STRING) {
      if (!unit.isDocstring(at)) show(strings, 'string', unit, at, sink)
    } else if (kind === TEXT) show(texts, 'text', unit, at, sink)
    else if (kind === PUNCT && unit.text.charCodeAt(tokens.start(at)) === 40) {
      const call = unit.callAt(at)
      if (call !== undefined) for (const one of calls) one.call?.(unit, call, sink)
    }
  }
  for (const one of active) one.finish?.(unit, sink)
  return sink
}

function show(detectors: readonly Detector[], what: 'string' | 'text', unit: Unit, at: number, sink: Sink): void {
  const value = unit.tokens.value(at)
  if (value.length > 1) for (const one of detectors) one[what]?.(unit, at, value, sink)
}
