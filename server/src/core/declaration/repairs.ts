import type { Fix } from '../finding.ts'
import { message, type Message } from '../locale/messages.ts'
import { applyEdits, type Span, type TextEdit } from '../text/span.ts'
import type { Declaration, DeclarationProblem } from './declaration.ts'
import { columnOf, isOneLine, keyAndBelow, remarked } from './key-lines.ts'
import { declarationMessages as texts } from './messages.ts'
import { readDeclaration } from './read.ts'
import { syntaxRepairs } from './syntax-repairs.ts'

/** More values than this are for completion, not for a menu. */
const MOST_VALUES = 5
/** Faults whose repairs are tried before they are proposed: nobody reads a list of more. */
const TRIED = 5
/** Reading the file anew for every proposal is worth it where somebody reads the faults one by one. */
const LONGEST = 20_000

/** One proposal: what it is called, and the one edit. */
interface Repair extends TextEdit {
  readonly title: Message
}

/** Whether a declaration was seen to have fewer faults after an edit, and to be readable. */
export function settles({ text, problems }: Declaration, edit: TextEdit): boolean {
  const left = readDeclaration(applyEdits(text, [edit])).problems
  return left.length < problems.length && !left.some(({ what }) => what === 'syntax')
}

/** Whether every proposal for the fault at this place of the list is tried before it is made. */
export function isTried({ text }: Declaration, place: number): boolean {
  return place < TRIED && text.length <= LONGEST
}

/**
 * What can be done about something that cannot be used as written, when no word is near it: a value of the closed list, an empty field,
 * the line taken out or set aside. Nothing is decided for the person: each is one choice, none is made by itself. `tried`: only what was
 * seen to leave fewer faults is proposed.
 */
export function repairs(declaration: Declaration, problem: DeclarationProblem, tried: boolean): Fix[] {
  const { file, text } = declaration
  const isGood = (repair: Repair): boolean => settles(declaration, repair)
  if (problem.what === 'syntax')
    return syntaxRepairs(text, problem.span.start).map(({ title, edit }) => asFix(file, { title, ...edit }))
  const usual = proposals(text, problem)
  if (!tried) return usual.map(one => asFix(file, one))
  const good = usual.filter(isGood)
  const last = good.length > 0 ? [] : setAside(text, problem).filter(isGood).slice(0, 1)
  return [...good, ...last].map(one => asFix(file, one))
}

function asFix(file: string, { title, span, newText }: Repair): Fix {
  return { title, safe: false, steps: [{ op: 'edit', file, edits: [{ span, newText }] }] }
}

function proposals(text: string, { what, span, expected = [], path }: DeclarationProblem): Repair[] {
  const key = String(path.findLast(step => typeof step === 'string') ?? '')
  const written = text.slice(span.start, span.end)
  const values = (): Repair[] =>
    expected
      .slice(0, MOST_VALUES)
      .map(value => ({ title: message(texts, 'replace', { with: value }), span, newText: value }))
  const empty = (): Repair[] =>
    written === key || key === '' ? [] : [{ title: message(texts, 'leaveEmpty', { key }), span, newText: '' }]
  switch (what) {
    case 'unknown-key':
    case 'duplicate':
      return takenOut(text, span, key)
    case 'not-one-of':
      return values()
    case 'wrong-type':
      if (expected[0] === 'true') return values()
      if (expected[0] === 'list' && isOneLine(text, span))
        return [{ title: message(texts, 'makeList', { key }), span, newText: `[${written}]` }]
      return [...empty(), ...below(text, span, key)]
    case 'missing':
      return added(text, span, key)
    default:
      return []
  }
}

/** A key with all that stands below it; behind a dash the next key takes its place, within braces its comma goes too. */
function takenOut(text: string, span: Span, key: string): Repair[] {
  const title = message(texts, 'takeOut', { key })
  const lines = keyAndBelow(text, span.start)
  const own = text.slice(lines.start, span.start)
  if (own.trim() === '') return [{ title, span: lines, newText: '' }]
  const rest = { start: span.start, end: lines.end }
  const inBraces = /^[^,{}\n]{0,500}(, *)?/.exec(text.slice(span.start))?.[0].length ?? 0
  return [
    { title, span: { start: rest.start, end: rest.end + columnOf(text, span.start) }, newText: '' },
    { title, span: { start: span.start, end: span.start + inBraces }, newText: '' },
    { title, span: lines, newText: '' },
  ]
}

/** What stands under a key that takes one value. */
function below(text: string, span: Span, key: string): Repair[] {
  const { end } = keyAndBelow(text, span.start)
  const newline = text.indexOf('\n', span.end)
  const colon = text.indexOf(':', span.end)
  if (key === '' || colon < 0) return []
  const title = message(texts, 'takeFieldsOut', { key })
  const oneLine = { start: colon + 1, end: newline < 0 ? text.length : newline }
  return [
    ...(newline >= 0 && newline + 1 < end ? [{ title, span: { start: newline + 1, end }, newText: '' }] : []),
    { title, span: oneLine, newText: '' },
  ]
}

function added(text: string, { start }: Span, key: string): Repair[] {
  const title = message(texts, 'addKey', { key })
  const at = { start, end: start }
  const inBraces = text.slice(start).startsWith('{') ? { start: start + 1, end: start + 1 } : at
  return [
    { title, span: at, newText: `${key}: \n${' '.repeat(columnOf(text, start))}` },
    { title, span: inBraces, newText: ` ${key}: '',` },
  ]
}

/** The line as a remark, or the key with all below it: nothing that a person wrote is lost. */
function setAside(text: string, { span }: DeclarationProblem): Repair[] {
  const title = message(texts, 'asRemark', {})
  const block = keyAndBelow(text, span.start)
  const line = { start: block.start, end: (text.indexOf('\n', span.start) + 1 || text.length + 1) - 1 }
  const whole = { start: 0, end: text.length }
  return [line, block, whole].map(one => ({ title, span: one, newText: remarked(text.slice(one.start, one.end)) }))
}
