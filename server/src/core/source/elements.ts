import { TEXT, WORD } from '../syntax/tokens.ts'
import type { Unit } from './unit.ts'

const CONTROLS =
  /^(button|a|option|select|input|textarea|label|th|title|nav|menu|MenuItem|Tab|Radio|Checkbox|Switch|el-button|a-button|n-button|van-button|el-tab-pane|el-radio|el-option|a-menu-item|el-menu-item|h1|h2|code|pre|script)$|[Bb]utton$|MenuItem$|Option$|Trigger$|Title$|Tab$|Link$|Heading$|Placeholder$/
const HANDLERS = /^(onClick|@click|on:click|onclick|v-on:click|onPress|onTap|bindtap|@tap)$/

/** Whether an index opens an element. */
export function isElement(unit: Unit, at: number): boolean {
  return at >= 0 && unit.tokens.isPunct(at, '<')
}

/** The name of the element that an index opens; `''` for anything else. */
export function elementName(unit: Unit, at: number): string {
  return isElement(unit, at) && unit.tokens.kind(at + 1) === WORD ? unit.tokens.value(at + 1) : ''
}

/** The element around an element or token, past braces; -1 outside. */
export function elementAround(unit: Unit, at: number): number {
  let here = unit.tokens.parent(at)
  while (here >= 0 && !isElement(unit, here)) here = unit.tokens.parent(here)
  return here
}

/** Whether an element, or one of the three around it, is something to press, choose or head a page with. */
export function isControl(unit: Unit, element: number): boolean {
  let here = isElement(unit, element) ? element : elementAround(unit, element)
  for (let level = 0; level < 3 && here >= 0; level++) {
    if (CONTROLS.test(elementName(unit, here)) || handles(unit, here)) return true
    here = elementAround(unit, here)
  }
  return false
}

function handles(unit: Unit, element: number): boolean {
  const { tokens } = unit
  for (let at = element + 2, seen = 0; seen < 40 && at < tokens.count; at++, seen++) {
    if (tokens.kind(at) === TEXT || (tokens.isPunct(at, '<') && tokens.parent(at) === element)) return false
    if (tokens.parent(at) !== element || tokens.kind(at) !== WORD) continue
    if (HANDLERS.test(tokens.value(at))) return true
  }
  return false
}

/** Whether an element's own attributes hide it for good: `hidden`, `display:none`. */
export function isUnseen(unit: Unit, element: number): boolean {
  const { tokens, text } = unit
  for (let at = element + 2, seen = 0; seen < 40 && at < tokens.count; at++, seen++) {
    if (tokens.kind(at) === TEXT || (tokens.isPunct(at, '<') && tokens.parent(at) === element)) return false
    if (tokens.parent(at) !== element) continue
    if (tokens.isWord(at, 'hidden') && !tokens.isPunct(at + 1, '=') && !tokens.isPunct(at - 1, ':')) return true
    if (
      /^style$/.test(tokens.value(at)) &&
      /^[:\s="'{]{1,8}\s?(?:[\w-]{1,30}\s?:[^;"'}]{1,60};\s?){0,6}(?:display['"]?\s?:\s?['"]?none|visibility['"]?\s?:\s?['"]?hidden)/.test(
        text.slice(tokens.end(at), tokens.end(at) + 300),
      )
    )
      return true
  }
  return false
}
