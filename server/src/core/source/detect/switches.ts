import { STRING, WORD } from '../../syntax/tokens.ts'
import { keyBefore } from '../context.ts'
import type { Detector, Sink } from '../detector.ts'
import { SWITCH_HINT, SWITCH_NAMES, switchKey } from '../switch-words.ts'
import { isElement } from '../elements.ts'
import type { Unit } from '../unit.ts'
import { allMatches } from '../../text/steps.ts'

/** Files and names that hold what a product starts with, as against what one call or one state is given. */
const DEFAULTS_PATH =
  /(^|[/._-])(config\w*|settings?|defaults?|consts?|constants?|stores?|options?|env|features?|flags?|schemas?|preferences?|site|globals?)([/._-]|$)/i
const DEFAULTS_NAME =
  /config|setting|default|initial|option|feature|flag|prefs|preference|schema|defineStore|createStore|reactive/i
const OFF = /^["'`]?(?:false|off|no|0)["'`]?$/i
const ON = /^["'`]?(?:true|on|yes|1)["'`]?$/i
/** A fallback inside a longer value: `z.boolean().default(false)`, `env.X ?? false`, `getenv("X", "false")`, `{ default: false }`. */
const FALLBACK =
  /(?:\bdefault\w*\s*[:=(]|\?\?|\|\||,|useState(?:<\w+>)?\(|\b(?:ref|Field)\()\s*["'`]?(false|true)["'`]?\s*(?:$|[,;)}])/i
/** `process.env.X === 'true'`: off where nobody sets it; `!== 'false'`: on. */
const ASKED_ON = /\b(?:env\b|environ|getenv|Getenv)[^;\n]*={2,3}\s*["'](?:true|1|on|yes)\b/i
const ASKED_OFF = /\b(?:env\b|environ|getenv|Getenv)[^;\n]*!={1,2}\s*["'](?:false|0|off|no)\b/i
/** What an expression goes on with in the next line. */
const CONTINUES = ['?', '|', '.', '=', '}', ')', ']']
const MODIFIER = /^(const|let|var|val|bool|boolean|Boolean|static|readonly|public|private|final|export)$/

/** Defaults of switches that show a label: an off one is told only where defaults stand, an on one wherever it is seen. */
export const switches: Detector = {
  start: unit => unit.says(SWITCH_HINT),
  finish(unit, sink) {
    const { tokens } = unit
    for (const match of allMatches(unit.text, SWITCH_NAMES)) {
      const at = unit.at(match.index)
      const kind = tokens.kind(at)
      if ((kind !== WORD && kind !== STRING) || tokens.value(at) !== match[0]) continue
      const key = switchKey(match[0])
      if (key !== undefined) setting(unit, at, key, sink)
    }
  },
}

function setting(unit: Unit, at: number, key: string, sink: Sink): void {
  const { tokens } = unit
  if (isElement(unit, tokens.parent(at))) return attribute(unit, at, key, sink)
  const fallback = tokens.kind(at) === STRING ? argumentAfter(unit, at) : undefined
  const value = fallback ?? valueOf(unit, at)
  if (value === undefined) return
  const text = unit.text.slice(tokens.start(value.first), tokens.end(value.last))
  const on = meaning(fallback === undefined ? text : text.replaceAll(/["'`]/g, ''))
  if (on === undefined || (!on && fallback === undefined && !isDefault(unit, at))) return
  // A string's token is its content: what is shown has its quotes.
  const start = tokens.start(at) - (tokens.kind(at) === STRING ? 1 : 0)
  const end = tokens.end(value.last) + (tokens.kind(value.last) === STRING ? 1 : 0)
  sink.add('label-switch', unit.stretch(start, end), unit.text.slice(start, end), { key, on })
}

/** `<Answer showAiLabel />`, `<Answer showAiLabel={true} />`: turned on where it is used. */
function attribute(unit: Unit, at: number, key: string, sink: Sink): void {
  const { tokens } = unit
  if (tokens.kind(at) !== WORD || !/^(javascript|typescript)$/.test(unit.language)) return
  const bare = !tokens.isPunct(at + 1, '=') && !tokens.isPunct(at + 1, '.') && tokens.start(at) > tokens.end(at - 1)
  const given = tokens.isPunct(at + 2, '{') && tokens.isWord(at + 3, 'true')
  if (bare || given) sink.add('label-switch', unit.span(at), tokens.value(at), { key, on: true })
}

/** What a value says of the switch, if it says anything surely. */
function meaning(value: string): boolean | undefined {
  if (OFF.test(value)) return false
  if (ON.test(value)) return true
  if (ASKED_OFF.test(value)) return true
  const fallback = FALLBACK.exec(value)?.[1]
  if (fallback !== undefined) return fallback.toLowerCase() === 'true'
  return ASKED_ON.test(value) ? false : undefined
}

/** The default in `getenv("SHOW_AI_LABEL", "false")`. */
function argumentAfter(unit: Unit, at: number): { first: number; last: number } | undefined {
  const { tokens } = unit
  const open = tokens.parent(at)
  if (unit.callAt(open) === undefined || tokens.isPunct(at + 1, ':')) return undefined
  let next = at + 1
  while (next < at + 5 && !tokens.isPunct(next, ',') && !tokens.isPunct(next, ')')) next++
  const end = tokens.partner(open)
  return tokens.isPunct(next, ',') && end > next + 1 && end < next + 6 ? { first: next + 1, last: end - 1 } : undefined
}

/** The tokens of the value that a name is given: behind `:` or `=`, past a type, to the end of the expression. */
function valueOf(unit: Unit, at: number): { first: number; last: number } | undefined {
  const { tokens } = unit
  const outer = tokens.parent(at)
  let sign = at + 1
  if (tokens.isPunct(sign, '?')) sign++
  if (!tokens.isPunct(sign, ':') && !tokens.isPunct(sign, '=')) return undefined
  if (tokens.isPunct(sign + 1, '=') || tokens.isPunct(sign + 1, '>')) {
    if (!tokens.isPunct(sign, ':')) return undefined
  }
  let first = sign + 1
  for (let past = first; past < first + 6 && tokens.isPunct(sign, ':'); past++) {
    if (tokens.parent(past) !== outer || tokens.kind(past) !== WORD) {
      if (tokens.isPunct(past, '=') && !tokens.isPunct(past + 1, '=')) first = past + 1
      break
    }
  }
  const end = outer < 0 ? tokens.count : tokens.after(outer) - 1
  let last = first
  for (let here = first; here < Math.min(end, first + 40); here++) {
    const inside = tokens.parent(here) === outer
    if (inside && (tokens.isPunct(here, ',') || tokens.isPunct(here, ';'))) break
    if (here > first && inside && tokens.isFirst(here) && !CONTINUES.some(sign => tokens.isPunct(here, sign))) break
    last = here
  }
  return { first, last }
}

/** Whether a name is given its value where defaults stand: not in an assignment to a member, not as an argument. */
function isDefault(unit: Unit, at: number): boolean {
  const { tokens } = unit
  if (tokens.isPunct(at - 1, '.')) return false
  const configured = DEFAULTS_PATH.test(unit.path)
  const open = tokens.parent(at)
  if (tokens.isPunct(open, '(')) return false
  if (open < 0) return configured || tokens.isFirst(at) || MODIFIER.test(tokens.value(at - 1))
  if (tokens.isPunct(at + 1, '=')) return configured || MODIFIER.test(tokens.value(at - 1))
  return configured || isNamedDefaults(unit, open)
}

/** `const defaultSettings = { … }`, `defineStore('x', { … })`. */
function isNamedDefaults(unit: Unit, from: number): boolean {
  for (let open = from, level = 0; open >= 0 && level < 4; open = unit.tokens.parent(open), level++) {
    const name = unit.callAt(open)?.name ?? keyBefore(unit, open)
    if (name !== undefined && DEFAULTS_NAME.test(name)) return true
  }
  return false
}
