import { STRING, TEXT, WORD } from '../../syntax/tokens.ts'
import type { Detector } from '../detector.ts'
import { elementAround, isControl } from '../elements.ts'
import { isSettingsModule } from '../settings-modules.ts'
import { SHOWN_HINT, shownName, shownNamesIn } from '../shown-names.ts'
import type { Unit } from '../unit.ts'
import { gate } from '../../text/looked-at.ts'

/** Calls that put what they are given before people. */
const SHOWS =
  /^(caption|markdown|write|info|text|html|Text|Label|Markdown|HTML|send\w*|reply\w*|append|push|success|warning|small|emit|yield)$/

/** Settings whose words a view shows or an answer ends with, by name, so that a label kept in settings can be told from one that nobody renders. */
export const shownSettings: Detector = {
  needs: gate(SHOWN_HINT),
  finish(unit, sink) {
    const isModule = isSettingsModule(unit)
    for (const { name, index } of shownNamesIn(unit.text)) {
      const key = shownName(name)
      if (key === undefined) continue
      if (isShown(unit, index)) sink.link('config', `shown:${key}`)
      // What code keeps among its settings reaches people by ways that no single file shows: naming it is enough.
      if (!isModule && unit.holds(index)) sink.link('config', `named:${key}`)
    }
  },
}

/** Whether a name is put into markup, joined to other words, or handed to a call that shows. */
function isShown(unit: Unit, offset: number): boolean {
  const { tokens } = unit
  const at = unit.before(offset)
  const kind = tokens.kind(at)
  // A key that settings are asked by: `settings["reply_suffix"]`.
  const asKey =
    kind === STRING && tokens.start(at) + 1 === offset && tokens.isPunct(at - 1, '[') && tokens.isPunct(at + 1, ']')
  if (!asKey) {
    if (kind === TEXT || (kind === STRING && tokens.start(at) !== offset)) return inPlaceholder(unit, offset)
    if ((kind !== WORD && kind !== STRING) || tokens.start(at) !== offset) return false
  }
  if (tokens.isPunct(at + 1, ':') || (tokens.isPunct(at + 1, '=') && !tokens.isPunct(at + 2, '='))) return false
  const element = elementAround(unit, at)
  if (element >= 0) return kind === WORD && !isControl(unit, element) && isExpression(unit, at, element)
  let end = at
  while (tokens.isPunct(end + 1, ']') || tokens.isPunct(end + 1, ')') || tokens.isPunct(end + 1, '.')) end++
  const before = startOf(unit, at) - 1
  if (tokens.isPunct(end + 1, '+') || tokens.isPunct(before, '+')) return true
  if (tokens.isPunct(before, '=') && tokens.isPunct(before - 1, '+')) return true
  const call = unit.enclosing(at, 2)
  return call !== undefined && SHOWS.test(call.name)
}

/** `{{ page.footerNote }}` in the text of a template, `{settings.reply_suffix}` in a string that is filled in. */
function inPlaceholder(unit: Unit, offset: number): boolean {
  const { text } = unit
  const open = text.lastIndexOf('{', offset)
  return open >= offset - 60 && !/[}\n]/.test(text.slice(open, offset)) && text.indexOf('}', offset) < offset + 80
}

/** Whether a word stands in an expression between tags, not as the value of an attribute. */
function isExpression(unit: Unit, at: number, element: number): boolean {
  const { tokens } = unit
  let here = at
  while (tokens.parent(here) !== element) here = tokens.parent(here)
  return here === at ? unit.language === 'vue' || unit.language === 'svelte' : !tokens.isPunct(here - 1, '=')
}

function startOf(unit: Unit, at: number): number {
  const { tokens } = unit
  let here = at
  for (let steps = 0; steps < 8; steps++) {
    if (tokens.isPunct(here - 1, '[') || tokens.isPunct(here - 1, '(') || tokens.isPunct(here - 1, '.')) here -= 2
    else break
  }
  return here
}
