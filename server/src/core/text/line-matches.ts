import { step } from './steps.ts'

/** Where lines may begin beside behind `\n`. */
const OTHER_BREAKS = ['\r', '\u2028', '\u2029']

/** An expression for the beginning of a line, in both forms that searching for it takes. */
export interface LinePattern {
  /** What stands at a line's beginning, behind blanks where `indented`. */
  readonly sticky: RegExp
  /** The same for texts whose lines end otherwise. */
  readonly everywhere: RegExp
  readonly indented: boolean
  /** Letters that a line can begin with to match, behind blanks where `indented`; any letter where left out. */
  readonly first?: string
}

/** `source` is written as it stands behind the beginning of a line, and behind its blanks where lines may be indented. */
export function linePattern(source: string, { indented = false, first = '' } = {}): LinePattern {
  const whole = indented ? `[ \\t]*(?:${source})` : `(?:${source})`
  const at = { sticky: new RegExp(whole, 'y'), everywhere: new RegExp(`^${whole}`, 'gm'), indented }
  return first === '' ? at : { ...at, first }
}

/** All matches at beginnings of lines. Most lines are told by their first letter, without asking the expression. */
export function* lineMatches(text: string, pattern: LinePattern): Generator<RegExpExecArray, undefined> {
  step(text.length >> 5)
  if (OTHER_BREAKS.some(one => text.includes(one))) {
    yield* text.matchAll(pattern.everywhere)
    return
  }
  const { sticky, indented, first } = pattern
  for (let start = 0; ; ) {
    let at = start
    let code = text.charCodeAt(at)
    if (indented) while (code === 32 || code === 9) code = text.charCodeAt(++at)
    // Nothing that is looked for begins with a blank, a line end or a closing brace.
    if (code > 32 && code !== 125 && (first === undefined || first.includes(text.charAt(at)))) {
      sticky.lastIndex = start
      const match = sticky.exec(text)
      if (match !== null) {
        step(4)
        yield match
      }
    }
    const end = text.indexOf('\n', at)
    if (end < 0) return
    start = end + 1
  }
}
