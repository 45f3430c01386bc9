import { gate } from '../../text/looked-at.ts'
import type { Detector } from '../detector.ts'
import { IS_PERSONA, PERSONA_CARES, PERSONA_HINT } from '../persona-words.ts'
import { plainWords } from '../plain-words.ts'

/** Prompts may be put together of several strings in a row. */
const REACH = 600

/** Personas made for continuous emotional company, as prompts tell them. */
export const persona: Detector = {
  needs: gate(PERSONA_HINT),
  start: unit => unit.says(PERSONA_HINT),
  string(unit, at, value, sink) {
    if (value.length < 10 || !PERSONA_HINT.test(value)) return
    const start = unit.tokens.start(at)
    const text = plainWords(unit.text.slice(start, start + Math.max(value.length, Math.min(REACH, value.length + 300))))
    const told = plainWords(value)
    // Placeholders for the user are words as well: `你是{{user}}的女友`.
    if (!IS_PERSONA.some(one => one.test(told) || one.test(value)) || !PERSONA_CARES.test(text)) return
    const excerpt = value.replace(/\s+/g, ' ').trim().slice(0, 60)
    sink.add('companion', unit.span(at), excerpt, { what: 'persona' }, 'medium')
  },
}
