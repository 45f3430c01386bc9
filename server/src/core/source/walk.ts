import type { Gate } from '../text/looked-at.ts'
import { PUNCT, STRING, TEXT } from '../syntax/tokens.ts'
import { type Circumstances, circumstancesOf } from './circumstances.ts'
import { Sink } from './detector.ts'
import type { Detector } from './detector.ts'
import type { Unit } from './unit.ts'

const PAREN = 40
/** Names remembered at once: an editor's server may run for days. */
const NAMES = 50_000

/** A set of detectors, with what each callee's name means to them learnt as names come along. */
export class Walker {
  readonly #detectors: readonly Detector[]
  readonly #byName = new Map<string, readonly Detector[]>()

  constructor(detectors: readonly Detector[]) {
    this.#detectors = detectors
  }

  /** Shows a unit to all detectors in one walk over its tokens. */
  walk(unit: Unit): Sink {
    const sink = new Sink((span, value) => (unit.language === 'notebook' ? {} : around(unit, span.start, value)))
    const passes = (gate: Gate | undefined): boolean => gate === undefined || unit.passes(gate)
    const active = this.#detectors.filter(one => passes(one.needs) && one.start?.(unit, sink) !== false)
    const readers = active.filter(one => (one.string ?? one.text) && passes(one.stringsNeed))
    const strings = readers.flatMap(one => one.string ?? [])
    const texts = readers.flatMap(one => one.text ?? [])
    const { tokens } = unit
    for (let at = 0; at < tokens.count; at++) {
      const kind = tokens.kind(at)
      if (kind === PUNCT) {
        if (unit.text.charCodeAt(tokens.start(at)) === PAREN) this.#call(unit, at, active, sink)
      } else if (kind === STRING) {
        if (!unit.isDocstring(at)) show(strings, unit, at, sink)
      } else if (kind === TEXT) show(texts, unit, at, sink)
    }
    for (const one of active) one.finish?.(unit, sink)
    return sink
  }

  #call(unit: Unit, open: number, active: readonly Detector[], sink: Sink): void {
    const call = unit.callAt(open)
    if (call === undefined) return
    for (const one of this.#interested(call.name)) if (active.includes(one)) one.call?.(unit, call, sink)
  }

  #interested(name: string): readonly Detector[] {
    let known = this.#byName.get(name)
    if (known === undefined) {
      known = this.#detectors.filter(one => one.call !== undefined && one.calls?.(name) !== false)
      if (this.#byName.size > NAMES) this.#byName.clear()
      this.#byName.set(name, known)
    }
    return known
  }
}

function around(unit: Unit, offset: number, value: string): Circumstances {
  const at = unit.before(offset)
  return at < 0 ? {} : circumstancesOf(unit, at, value)
}

function show(looks: readonly NonNullable<Detector['string']>[], unit: Unit, at: number, sink: Sink): void {
  const value = unit.tokens.value(at)
  if (value.length > 1) for (const look of looks) look(unit, at, value, sink)
}
