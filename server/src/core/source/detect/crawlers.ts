import { STRING, WORD } from '../../syntax/tokens.ts'
import type { Detector } from '../detector.ts'
import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'

const SETTING = /\b(ROBOTSTXT_OBEY|respect_?robots(?:_?txt)?|obey_?robots(?:_?txt)?|ignore_?robots(?:_?txt)?)\b/gi

/** Settings by which a crawler obeys or ignores what sites ask of it. */
export const crawlers: Detector = {
  needs: gate(SETTING),
  finish(unit, sink) {
    if (!/robots/i.test(unit.path) && !unit.mentions('robots') && !unit.mentions('ROBOTS')) return
    const { tokens } = unit
    for (const { 0: name, index } of allMatches(unit.text, SETTING)) {
      const at = unit.at(index)
      const kind = tokens.kind(at)
      if (kind !== WORD && kind !== STRING) continue
      const value = tokens.value(at + 2)
      if (!/^(true|false)$/i.test(value)) continue
      const obeyed = /^true$/i.test(value) !== /ignore/i.test(name)
      sink.add('crawler', unit.span(at, at + 2), `${name} = ${value}`, { robots: obeyed ? 'obeyed' : 'ignored' })
    }
  },
}
