import { allMatches } from '../text/steps.ts'
import type { Unit } from './unit.ts'

const ANSWERED = /\bwfile\b(?:\.write\()?/g
/** An answer that stands there letter by letter. */
const CONSTANT = /^\s{0,40}[bru]{0,2}(?:"[^"\n]{0,2000}"|'[^'\n]{0,2000}')(?:\.encode\([^()\n]{0,20}\))?\s{0,40}\)/i
/** Whoever gets the handler itself may answer with it; what a base class answers is not seen. */
const HANDED_ON = /(?<!def )\b\w+\(self[,)]|\bsuper\(\)\.do_/

/**
 * Whether a server of Python's own library tells nobody anything but what stands in its text: that it is up, or that a login is done. One that
 * takes a single request waits for a login as well.
 */
export function saysNothingNew(unit: Unit): boolean {
  if (/\.handle_request\(/.test(unit.text) && !/\bserve_forever\b|\bwhile\b/.test(unit.text)) return true
  const answers = [...allMatches(unit.text, ANSWERED)]
  return (
    answers.length > 0 &&
    answers.every(({ 0: sign, index }) => {
      const end = index + sign.length
      return sign.endsWith('(') && CONSTANT.test(unit.text.slice(end, end + 2100))
    }) &&
    !HANDED_ON.test(unit.text)
  )
}
