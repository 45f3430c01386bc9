import type { Detector } from '../detector.ts'
import { providerNamed } from '../../catalogue/provider-names.ts'
import { allMatches } from '../../text/steps.ts'

/** So many names in one file make a choice among providers. */
const ENOUGH = 3
const AFFIX = /^ServiceType|API$/g
const WORDS = /\b[A-Za-z][\w-]{2,18}\b/g
/** The ends of the commonest names: one of them stands in every such choice. */
const HINTS = ['penai', 'penAI', 'PENAI', 'nthropic', 'NTHROPIC', 'laude', 'llama', 'eepseek', 'eepSeek', 'EEPSEEK']

/** A choice among providers: cases, keys and members named after them. It says which services a product can reach, not which it does. */
export const providerSwitch: Detector = {
  finish(unit, sink) {
    if (unit.language === 'html' || !HINTS.some(one => unit.mentions(one))) return
    const { tokens } = unit
    const found = new Set<string>()
    let first = -1
    for (const { 0: value, index } of allMatches(unit.text, WORDS)) {
      const name = providerNamed(value.startsWith('S') || value.endsWith('I') ? value.replace(AFFIX, '') : value)
      if (name === undefined) continue
      const at = unit.at(index)
      if (at < 0 || tokens.end(at) !== index + value.length) continue
      found.add(name)
      if (first < 0) first = at
      if (found.size === ENOUGH) break
    }
    if (found.size >= ENOUGH)
      sink.add('model', unit.span(first), '', { role: 'inference', variable: [...found].join(', ') }, 'low')
  },
}
