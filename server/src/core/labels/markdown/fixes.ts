import type { Fault } from '../faults.ts'
import { MEMBERS } from '../members.ts'
import { labelFixMessages } from '../messages.ts'
import type { Member } from '../value.ts'
import { type Message, message } from '../../locale/messages.ts'
import type { Span, TextEdit } from '../../text/span.ts'
import type { Block } from './front-matter.ts'
import { lineStart } from '../../text/line-start.ts'

/** A change to the text that mends a fault. `safe`: nothing is stated that the text did not already say. */
export interface LabelFix {
  readonly title: Message
  readonly edits: readonly TextEdit[]
  readonly safe: boolean
}

const T = labelFixMessages

/** The fixes for a fault. `span` is what is underlined, `whole` what moves or goes in the faults about places. */
export function fixesFor(
  text: string,
  f: Fault,
  span: Span,
  members: readonly Member[],
  whole?: Span,
  head?: Block,
): LabelFix[] {
  const member = members.filter(m => m.name === f.member)[f.index ?? 0]
  switch (f.id) {
    case 'member-type':
      return member && /^(?:number|boolean|null)$/.test(member.type) && f.member !== undefined && member.value
        ? [
            {
              title: message(T, 'quote', { member: f.member }),
              edits: [{ span, newText: `"${member.value}"` }],
              safe: true,
            },
          ]
        : []
    case 'label-value':
      return [{ title: message(T, 'set-label', {}), edits: [{ span, newText: '"1"' }], safe: false }]
    case 'keyword-case':
      return [rename(text, span, 'AIGC')]
    case 'member-misspelt':
      return [rename(text, span, String((f.data as { suggestion?: string }).suggestion))]
    case 'propagation-missing':
      return fill(text, f, members)
    case 'member-repeated':
      return member
        ? [
            {
              title: message(T, 'remove-repeated', { member: member.name }),
              edits: [{ span: lineOf(text, member), newText: '' }],
              safe: false,
            },
          ]
        : []
    case 'double-encoded':
      return members.length
        ? [{ title: message(T, 'decode', {}), edits: [{ span, newText: flow(members) }], safe: true }]
        : []
    case 'members-unwrapped':
      return [wrap(text, members)]
    case 'front-matter-split':
      return whole
        ? [{ title: message(T, 'join-front-matter', {}), edits: [{ span: whole, newText: '' }], safe: true }]
        : []
    case 'not-at-head':
      return whole ? [moveToHead(text, span, whole, head)] : []
    default:
      return []
  }
}

function rename(text: string, span: Span, to: string): LabelFix {
  const old = text.slice(span.start, span.end)
  const quote = /^["']/.exec(old)?.[0] ?? ''
  return {
    title: message(T, 'rename', { from: old.slice(quote.length, old.length - quote.length), to }),
    edits: [{ span, newText: quote + to + quote }],
    safe: true,
  }
}

/** First write: the propagator is the producer (Annex E, note 1). Members that are not there go behind the last one. */
function fill(text: string, f: Fault, members: readonly Member[]): LabelFix[] {
  const { members: names, from } = f.data as { members: readonly string[]; from: readonly string[] }
  const edits: TextEdit[] = []
  const added: string[] = []
  const last = members.toSorted((a, b) => b.valueSpan.end - a.valueSpan.end)[0]
  for (const [i, name] of names.entries()) {
    const source = members.find(m => m.name === from[i])
    const member = members.find(m => m.name === name)
    if (source?.type !== 'string' || !source.value || source.valueSpan.start === source.nameSpan.start) return []
    const value = JSON.stringify(source.value)
    const empty = member && member.valueSpan.end === member.valueSpan.start
    if (member)
      edits.push({ span: empty ? afterColon(text, member) : member.valueSpan, newText: empty ? ` ${value}` : value })
    else added.push(`${name}: ${value}`)
  }
  if (last && added.length) edits.push(addition(text, last, added))
  return [{ title: message(T, 'fill', { members: names, from }), edits, safe: true }]
}

/** Right behind the colon of a member without a value. */
function afterColon(text: string, { nameSpan }: Member): Span {
  const at = text.indexOf(':', nameSpan.end) + 1
  return { start: at, end: at }
}

/** New members behind the last one: on lines of their own, or after a comma in flow form. */
function addition(text: string, last: Member, added: readonly string[]): TextEdit {
  const indent = text.slice(lineStart(text, last.nameSpan.start), last.nameSpan.start)
  if (!/^[ \t]*$/.test(indent)) {
    const quoted = added.map(entry => entry.replace(/^(\w+): /, '"$1": '))
    return {
      span: { start: last.valueSpan.end, end: last.valueSpan.end },
      newText: quoted.map(entry => `, ${entry}`).join(''),
    }
  }
  const stop = text.indexOf('\n', last.valueSpan.end)
  const at = (stop < 0 ? text.length : stop) - (text[stop - 1] === '\r' ? 1 : 0)
  return { span: { start: at, end: at }, newText: added.map(entry => `${eol(text)}${indent}${entry}`).join('') }
}

const eol = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

/** A member's line, or the member with the comma before it in flow form. */
function lineOf(text: string, member: Member): Span {
  const start = lineStart(text, member.nameSpan.start)
  const end = text.indexOf('\n', member.valueSpan.end)
  if (/^\s*$/.test(text.slice(start, member.nameSpan.start))) return { start, end: end < 0 ? text.length : end + 1 }
  const comma = text.lastIndexOf(',', member.nameSpan.start)
  return { start: comma > start ? comma : member.nameSpan.start, end: member.valueSpan.end }
}

/** Members as a YAML flow mapping, which is JSON at the same time. */
function flow(members: readonly Member[]): string {
  return `{${members.map(m => `${JSON.stringify(m.name)}: ${m.type === 'string' ? JSON.stringify(m.value) : m.value}`).join(', ')}}`
}

/** Moves top-level members under AIGC, at the place of the first. */
function wrap(text: string, members: readonly Member[]): LabelFix {
  const ordered = MEMBERS.flatMap(name => members.filter(m => m.name === name))
  const lines = ordered.map(m => `  ${m.name}: ${m.type === 'null' ? '""' : JSON.stringify(m.value)}`)
  const edits = members.map((m, i) => ({
    span: lineOf(text, m),
    newText: i === 0 ? ['AIGC:', ...lines, ''].join(eol(text)) : '',
  }))
  return { title: message(T, 'wrap', {}), edits, safe: true }
}

function moveToHead(text: string, block: Span, whole: Span, head: Block | undefined): LabelFix {
  const lines = text.slice(block.start, block.end).replace(/(?<!\s)\s*$/, '') + eol(text)
  const at = head?.content.start ?? (text.startsWith('\uFEFF') ? 1 : 0)
  const newText = head ? lines : `---${eol(text)}${lines}---${eol(text)}${eol(text)}`
  return {
    title: message(T, 'move-to-head', {}),
    edits: [
      { span: { start: at, end: at }, newText },
      { span: whole, newText: '' },
    ],
    safe: true,
  }
}
