import { elementAround } from './elements.ts'
import { LABEL_HINT } from './label-words.ts'
import type { Unit } from './unit.ts'
import { allMatches } from '../text/steps.ts'

/**
 * Whether a notice gives way once somebody asks: what it stood in is written over or taken away, or it is shown only as long as nothing was
 * said. No answer ever stands beside it.
 */
export function isGivenUp(unit: Unit, at: number): boolean {
  const holder = holderOf(unit, at)
  if (holder !== undefined && unit.remember(`over ${holder}`, () => isWrittenOver(unit, at, holder))) return true
  return isOfEmptyState(unit, at)
}

/** What shows words in pages and windows, and is told others later. */
const SHOWS =
  /^(markdown|write|text|info|success|warning|error|caption|code|html|empty|Label|Markdown|setText|set_text|label|title|subheader)$/
const ASSIGNED =
  /([A-Za-z_$][\w$.]{0,60})\.(?:textContent|innerText|innerHTML|text|attributedText)\s{0,4}=\s{0,4}["'`]?$/

/** The name of what a notice is put into: `note` of `note = st.markdown("…")`, `note.markdown("…")` and `note.textContent = "…"`. */
function holderOf(unit: Unit, at: number): string | undefined {
  const { tokens, text } = unit
  const start = tokens.start(at)
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const assigned = ASSIGNED.exec(line)?.[1]
  if (assigned !== undefined) return assigned
  const call = unit.enclosing(at, 1)
  if (call === undefined || !SHOWS.test(call.name)) return undefined
  const before = text.slice(text.lastIndexOf('\n', tokens.start(call.at) - 1) + 1, tokens.start(call.at))
  const given = /^\s{0,80}(?:const |let |var )?([A-Za-z_]\w{0,60})\s{0,4}=\s{0,4}[\w.]{0,40}$/.exec(before)?.[1]
  if (given !== undefined) return given
  const holder = unit.chain(call.at).split('.').at(-2)
  return holder !== undefined && !/^(st|gr|ui|self|this|console|sidebar)$/.test(holder) ? holder : undefined
}

const LINE = 160

function isWrittenOver({ text, tokens }: Unit, at: number, holder: string): boolean {
  const name = holder.replaceAll('$', '\\$').replaceAll('.', '\\.')
  const over = new RegExp(
    `(?<![\\w.])${name}\\.(?:(?:textContent|innerText|innerHTML|text|attributedText)\\s{0,4}=(?!=)|(?:markdown|write|text|info|success|warning|error|caption|code|empty|html|setText|set_text|config|configure|remove|hide|clear|destroy|replaceWith|replaceChildren|removeFromSuperview|pack_forget|grid_forget)\\(|hidden\\s{0,4}=\\s{0,4}true|isHidden\\s{0,4}=\\s{0,4}true|style\\.display\\s{0,4}=\\s{0,4}["']none)`,
    'g',
  )
  for (const match of allMatches(text, over)) {
    if (match.index <= tokens.end(at)) continue
    // Other words for the same notice leave it a notice.
    if (!LABEL_HINT.test(text.slice(match.index, match.index + LINE).split('\n')[0] ?? '')) return true
  }
  return false
}

const TURNS = '[\\w.?$]{0,40}(?:messages?|history|turns|conversations?|chats?|results?|answers?|replies)\\w{0,20}'
/** Nothing was said yet. */
const EMPTY = new RegExp(
  `^[\\s({]{0,20}(?:!\\s{0,2}${TURNS}(?:\\??\\.(?:length|value\\.length|size))?|${TURNS}\\??\\.(?:length|size)\\s{0,2}(?:={2,3}\\s{0,2}0|<\\s{0,2}1|<=\\s{0,2}0)|[\\w.]{0,30}(?:isEmpty|isNewChat|showWelcome|isWelcome|notStarted)\\w{0,20}|!\\s{0,2}[\\w.]{0,30}(?:started|hasMessages|hasStarted|asked)\\w{0,20})\\s{0,4}(?:&&|\\?(?!\\.)|$)`,
  'i',
)
const CONDITION = /(?:v-(?:if|show)|wx:if|a:if|\*ngIf|tt:if)\s?=\s?["'](?:\{\{)?([^"'{}]{1,120})(?:\}\})?["']/
const PYTHON =
  /^\s{0,80}(?:el)?if\s{1,4}(?:not\s{1,4}[\w.[\]"']{0,60}(?:messages?|history|turns|chats?)[\w\]"']{0,20}|len\([\w.[\]"']{1,80}\)\s{0,2}==\s{0,2}0)\s{0,2}:/

/** Whether a notice is shown only where nothing was said. */
function isOfEmptyState(unit: Unit, at: number): boolean {
  const { tokens } = unit
  if (unit.language === 'python') return isBelowEmpty(unit, at)
  for (let open = tokens.parent(at), level = 0; open >= 0 && level < 8; open = tokens.parent(open), level++) {
    if (!tokens.isPunct(open, '{')) continue
    const before = unit.text.slice(tokens.end(open), tokens.start(at))
    if (EMPTY.test(before.slice(0, 160)) && !/\)\s{0,80}:\s{0,80}[(<n]/.test(before)) return true
  }
  for (let element = elementAround(unit, at), level = 0; element >= 0 && level < 5; level++) {
    const tag = unit.text.slice(tokens.start(element), tokens.start(element) + 300)
    const condition = CONDITION.exec(tag.slice(0, tag.indexOf('>') < 0 ? undefined : tag.indexOf('>')))?.[1]
    if (condition !== undefined && EMPTY.test(condition.trim())) return true
    element = elementAround(unit, element)
  }
  return false
}

const LINES_UP = 12

function isBelowEmpty({ text, tokens }: Unit, at: number): boolean {
  const lines = text.slice(0, tokens.end(at)).split('\n').slice(-LINES_UP)
  let depth = indentOf(lines.at(-1) ?? '')
  for (const line of lines.slice(0, -1).toReversed()) {
    if (line.trim() === '' || indentOf(line) >= depth) continue
    depth = indentOf(line)
    if (PYTHON.test(line)) return true
  }
  return false
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
