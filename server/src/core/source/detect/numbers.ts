import { isAiFiling } from '../../law/numbers/classify.ts'
import { findNumbers } from '../../law/numbers/find.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Unit } from '../unit.ts'

/** What a number of any kind has in it: the words of a filing, or a day after a hyphen. */
const HINT = /备|ICP|-20[12]\d{5}/i

/** Numbers of sites and of companies in texts that people see. Those of AI services have a reader of their own. */
export const filingNumbers: Detector = {
  text: (unit, at, value, sink) => numbers(unit, at, value, true, sink),
  string: (unit, at, value, sink) => numbers(unit, at, value, false, sink),
}

function numbers(unit: Unit, at: number, value: string, shown: boolean, sink: Sink): void {
  if (value.length < 8 || value.length > 2000 || !unit.says(HINT) || !HINT.test(value)) return
  const start = unit.tokens.start(at)
  for (const { kind, text, span } of findNumbers(value)) {
    if (isAiFiling(kind)) continue
    const place = unit.stretch(start + span.start, start + span.end)
    sink.add('filing-number', place, text, { numberKind: kind, shown })
    if (kind === 'icp-filing' || kind === 'icp-licence') {
      sink.add('audience-hint', place, text, { territory: 'mainland-china', weight: 3, what: 'icp-number' })
    }
  }
}
