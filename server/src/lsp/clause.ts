import { line } from '../core/text/medium/line.ts'
import type { Line } from '../core/text/medium/safe.ts'
import type { Language } from '../core/locale/messages.ts'

/** How many signs a row of the panel shows beside its code and place. */
export const MOST_SIGNS: Readonly<Record<Language, number>> = { en: 90, 'zh-CN': 45 }

/** Where a first clause may end: at what introduces, at the end of a sentence, then at a comma. */
const ENDS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [/: |; |\. (?=[\p{Lu}“"])/gu, /, | \(/g, / (?=[a-z])/g],
  'zh-CN': [/[：；。]/g, /[，（]/g, /[、 ]|(?=[\u4e00-\u9fff])/g],
}
const [STOP, PAUSE, WORD] = [0, 1, 2]
/** A number, a path, a model or a service whose middle tells nobody anything that its ends do not; no word of ours. */
const LONG_NAME = /[\w./-]{17,}/g
/** A cut clause does not end in a word that waits for the next. */
const DANGLING = /(?: (?:an?|and|for|in|is|of|on|or|the|to|with)){1,3}$/
const IS_NAME = /[\d./_]|-[^-]*-|[a-z][A-Z]/

/**
 * What a diagnostic says in its row: the first clause of its message, which stands alone. The rest is the hover's. A clause that a long name
 * makes too long is cut where words end.
 */
export function firstClause(text: Line, language: Language): Line {
  return line(clauseOf(text, language).replace(/\p{Surrogate}$/u, ''))
}

function clauseOf(text: string, language: Language): string {
  const most = MOST_SIGNS[language]
  const stops = cutsOf(text, language, STOP)
  const whole = text.slice(0, stops[0] ?? text.length).replace(/[.。]$/, '')
  if (whole.length <= most) return whole
  const paused = (clause: string): string | undefined => {
    const pause = cutsOf(clause, language, PAUSE).findLast(at => at <= most && at >= most / 3)
    return pause === undefined ? undefined : clause.slice(0, pause)
  }
  const early = paused(whole)
  if (early !== undefined) return early
  const short = whole.replace(LONG_NAME, name => (IS_NAME.test(name) ? shortName(name) : name))
  if (short.length <= most) return short
  const late = paused(short)
  if (late !== undefined) return late
  const word = cutsOf(short, language, WORD).findLast(at => at < most) ?? most - 1
  return `${short.slice(0, word).trimEnd().replace(DANGLING, '')}…`
}

/** A path by its file, everything else by its ends. */
function shortName(name: string): string {
  const file = /(?<![^/])[^/]{1,24}\.\w{1,8}$/.exec(name)?.[0]
  return file && name.includes('/') ? `…/${file}` : `${name.slice(0, 8)}…${name.slice(-6)}`
}

function cutsOf(text: string, language: Language, kind: number): number[] {
  return [...text.matchAll(ENDS[language][kind]!)]
    .map(({ index }) => index)
    .filter(at => at > 0 && !isInsideQuotes(text, at))
}

/** A file name or value in quotation marks is never cut. */
function isInsideQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return (before.match(/[“《（(]/g)?.length ?? 0) > (before.match(/[”》）)]/g)?.length ?? 0)
}
