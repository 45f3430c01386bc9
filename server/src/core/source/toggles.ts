import { STRING, TEXT, WORD } from '../syntax/tokens.ts'
import { isElement } from './elements.ts'
import { pythonToggle } from './python-toggles.ts'
import { templateCondition } from './template-blocks.ts'
import { isSwitchName, switchKey } from './switch-words.ts'
import type { Unit } from './unit.ts'

/** How surely people see a text, and the switch it hangs on where the condition is that switch alone. */
export interface Showing {
  readonly shown: 'always' | 'default-off' | 'unknown'
  readonly toggle?: string
}

/** A switch around a text; `plain` when the text is shown if the switch is on, not if it is off or something else holds. */
export interface Toggle {
  readonly name: string
  readonly plain: boolean
}

const CONDITIONS = /^(v-(if|show)|wx:if|a:if|s-if|tt:if|\*ngIf|ng-if|ng-show|x-show|x-if|th:if)$/
/** A condition that is kept as a string: `{{loading}}`, `chat.loading`. */
const ASKED = /^(?:\{\{)?\s*(!?)\s{0,9}(?:[\w$]+\??\.)*([\w$]+)\s*(?:\}\})?$/

/**
 * Whether a text is always shown, or only under a switch named after it: `{settings.disclaimer && …}`, `v-if="watermark"`.
 * A switch that the same text sets to false from the start is off by default; defaults in other files are joined by its key.
 */
export function shownAs(unit: Unit, at: number): Showing {
  const found = unit.language === 'python' ? pythonToggle(unit, at) : conditionAround(unit, at)
  if (found === undefined) return { shown: 'always' }
  const toggle = found.plain ? switchKey(found.name) : undefined
  return { shown: startsOff(unit, found.name) ? 'default-off' : 'unknown', ...(toggle ? { toggle } : {}) }
}

function startsOff(unit: Unit, name: string): boolean {
  const word = name.replaceAll('$', '\\$')
  return new RegExp(
    `\\b${word}\\b[^;\\n]{0,40}?(?:[:=]\\s*|useState(?:<\\w+>)?\\(|ref\\(|default:\\s*)(?:false|False)\\b`,
  ).test(unit.text)
}

/** The nearest condition around a token that asks for a name which fits. */
export function conditionAround(
  unit: Unit,
  at: number,
  fits: (name: string) => boolean = isSwitchName,
): Toggle | undefined {
  let here = at
  for (let level = 0; level < 6 && here >= 0; level++) {
    const found = isElement(unit, here) ? conditionOfElement(unit, here, fits) : undefined
    if (found !== undefined) return found
    const from = here
    here = unit.tokens.parent(from)
    const before = conditionBefore(unit, from, here, fits)
    if (before !== undefined) return before
  }
  return unit.language === 'html' ? templateCondition(unit, unit.tokens.start(at), fits) : undefined
}

/** `disclaimer && <p>…`, `disclaimer === 'on' ? … : …`, `if (disclaimer) …`, `if disclaimer {`, `{#if disclaimer}…`. */
function conditionBefore(unit: Unit, from: number, outer: number, fits: (name: string) => boolean): Toggle | undefined {
  const { tokens } = unit
  for (let back = from - 1; back > Math.max(outer, from - 14); back--) {
    if (tokens.isPunct(back, ';')) return undefined
    if (tokens.kind(back) !== WORD || !fits(tokens.value(back))) continue
    const name = tokens.value(back)
    const next = afterComparison(unit, back)
    const level = tokens.parent(back) === outer
    if (level && (tokens.isPunct(next, '&') || tokens.isPunct(next, '?')))
      return { name, plain: isPlain(unit, back) && !isElse(unit, next, from) }
    if (tokens.isPunct(next, ')') && (!level || outer < 0)) return { name, plain: isIf(unit, back, next, from) }
    if (next === from && tokens.isPunct(from, '{') && tokens.isWord(startOfChain(unit, back) - 1, 'if'))
      return { name, plain: true }
    if (next === from && isBlock(unit, back)) return { name, plain: true }
  }
  return undefined
}

/** `if (a.disclaimer) {`, and nothing between. */
function isIf(unit: Unit, at: number, close: number, from: number): boolean {
  const { tokens } = unit
  const open = tokens.partner(close)
  const next = tokens.isWord(close + 1, 'return') ? close + 2 : close + 1
  return tokens.isWord(open - 1, 'if') && next === from && startOfChain(unit, at) === open + 1
}

/** `{#if a.disclaimer}` just before; its braces are no tokens. */
function isBlock(unit: Unit, at: number): boolean {
  const { tokens, text } = unit
  const start = startOfChain(unit, at) - 1
  return (
    tokens.isWord(start, 'if') &&
    text.slice(tokens.start(start) - 2, tokens.start(start)) === '{#' &&
    text.startsWith('}', tokens.end(at))
  )
}

/** `<p v-if="config.disclaimer">`. */
function conditionOfElement(unit: Unit, element: number, fits: (name: string) => boolean): Toggle | undefined {
  const { tokens } = unit
  let condition = false
  for (let at = element + 2; at < element + 30 && tokens.parent(at) === element && tokens.kind(at) !== TEXT; at++) {
    if (tokens.kind(at) !== WORD) continue
    const name = tokens.value(at)
    if (CONDITIONS.test(name)) {
      condition = true
      const asked = tokens.kind(at + 2) === STRING ? ASKED.exec(tokens.value(at + 2)) : null
      if (asked?.[2] !== undefined && fits(asked[2])) return { name: asked[2], plain: asked[1] === '' }
    } else if (condition && fits(name)) return { name, plain: isPlain(unit, at) }
  }
  return undefined
}

/** Index after `=== 'true'`, or after the name alone. */
function afterComparison(unit: Unit, at: number): number {
  const { tokens } = unit
  let next = at + 1
  while (tokens.isPunct(next, '=')) next++
  if (next < at + 3) return at + 1
  const yes =
    /^(true|1|on|yes)$/i.test(tokens.value(next)) && (tokens.kind(next) === STRING || tokens.kind(next) === WORD)
  return yes ? next + 1 : at + 1
}

/** Whether a chain is neither negated nor an alternative to something else. */
function isPlain(unit: Unit, at: number): boolean {
  const { tokens } = unit
  const before = startOfChain(unit, at) - 1
  return !(tokens.isPunct(before, '!') && !tokens.isPunct(before - 1, '!')) && !tokens.isPunct(before, '|')
}

/** Whether a token stands behind the colon of `a ? b : c`. */
function isElse(unit: Unit, sign: number, from: number): boolean {
  const { tokens } = unit
  const outer = tokens.parent(sign)
  for (let at = sign + 1; at < from; at++) if (tokens.parent(at) === outer && tokens.isPunct(at, ':')) return true
  return false
}

/** Index of the first token of `a.b?.c`, whose last name is given. */
function startOfChain(unit: Unit, at: number): number {
  const { tokens } = unit
  let here = at
  while (tokens.isPunct(here - 1, '.')) {
    const name = tokens.isPunct(here - 2, '?') ? here - 3 : here - 2
    if (tokens.kind(name) !== WORD) break
    here = name
  }
  return here
}
