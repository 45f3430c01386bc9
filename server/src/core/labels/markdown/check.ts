import { isMap, isScalar } from 'yaml'
import { faultMessage } from '../fault-message.ts'
import { type Fault, FAULTS, fault, type LabelLaw } from '../faults.ts'
import { checkMembers, hasMembers, MEMBERS, short } from '../members.ts'
import { type LabelValue, type Member, parseLabelText } from '../value.ts'
import type { Severity } from '../../finding.ts'
import type { Message } from '../../locale/messages.ts'
import type { Span } from '../../text/span.ts'
import { fixesFor, type LabelFix } from './fixes.ts'
import {
  type Block,
  frontMatterAt,
  keyText,
  type Mapping,
  membersOf,
  pairOf,
  parseBlock,
  spanOf,
} from './front-matter.ts'
import { looseBlocks, secondFrontMatter } from './loose-blocks.ts'

/** One thing wrong with the AIGC label of a Markdown text, at the place to underline, with the edits that mend it. */
export interface MarkdownFinding {
  readonly id: Fault['id']
  readonly severity: Severity
  readonly message: Message
  readonly law: LabelLaw
  /** UTF-16 offsets; never empty. */
  readonly span: Span
  readonly fixes: readonly LabelFix[]
}

/** A label in a Markdown text. `head` is true for the standard place, the front matter. */
export interface MarkdownLabel {
  readonly span: Span
  readonly head: boolean
  readonly members: readonly Member[]
}

export interface MarkdownReading {
  readonly labels: readonly MarkdownLabel[]
  readonly findings: readonly MarkdownFinding[]
}

/**
 * Checks the AIGC label of a Markdown text as it is typed. A text without one gives nothing: whether it ought to carry
 * one is not to be seen from the text. Never throws. Guide TC260-PG-20258A; GB 45438-2025 Annex E.
 */
export function checkMarkdownLabel(text: string): MarkdownReading {
  if (!/AIGC|ContentProducer/i.test(text)) return { labels: [], findings: [] }
  const head = frontMatterAt(text)
  const first = head ? headLabel(text, head) : { labels: [], findings: [] }
  const loose = looseBlocks(text, head?.whole.end ?? 0).map(found =>
    looseLabel(text, head, found.block, found.whole, first.labels.length > 0),
  )
  const labels = [...first.labels, ...loose.flatMap(l => l.labels)]
  const repeated = labels.length > 1 ? [repeatedFinding(text, labels)] : []
  return { labels, findings: [...first.findings, ...loose.flatMap(l => l.findings), ...repeated] }
}

function headLabel(text: string, head: Block): MarkdownReading {
  const mapping = parseBlock(text, head.content)
  const broken = mapping.document.errors[0]
  const concerns = /^[ \t]*["']?(?:aigc|ContentProducer)\b/im.test(text.slice(head.content.start, head.content.end))
  if (broken) return { labels: [], findings: concerns ? [brokenFinding(text, head, broken)] : [] }
  const pair = pairOf(mapping.map, key => key === 'AIGC') ?? pairOf(mapping.map, key => /^aigc$/i.test(key))
  if (!pair) return unwrapped(text, mapping)
  const keySpan = spanOf(pair.key, mapping.offset) ?? head.content
  const name = keyText(pair)
  if (!isMeant(name, pair.value, mapping.offset)) return { labels: [], findings: [] }
  const spelling = name === 'AIGC' ? [] : [finding(text, fault('keyword-case', { found: name }), keySpan, [])]
  const label = labelOf(text, mapping, pair.value, keySpan)
  return { labels: label.labels, findings: [...spelling, ...label.findings, ...split(text, head, mapping)] }
}

/** `AIGC: true` and the like are flags of a site's own, seen often; a label is a mapping, or text that holds one. */
function isMeant(name: string, value: unknown, offset: number): boolean {
  if (isMap(value)) return name === 'AIGC' || hasMembers(membersOf(value, offset))
  if (!isScalar(value) || typeof value.value !== 'string') return false
  return parseLabelText(value.value).form !== 'none' || /ContentProducer|"Label"/.test(value.value)
}

/** The label under the key AIGC: a mapping, or JSON in a string (double encoding). */
function labelOf(
  text: string,
  { offset }: Pick<Mapping, 'offset'>,
  value: unknown,
  keySpan: Span,
  head = true,
): MarkdownReading {
  const valueSpan = spanOf(value, offset) ?? keySpan
  const span = { start: keySpan.start, end: Math.max(keySpan.end, valueSpan.end) }
  if (isMap(value)) {
    const members = membersOf(value, offset)
    return {
      labels: [{ span, head, members }],
      findings: checkMembers(members).map(f => memberFinding(text, f, members, keySpan)),
    }
  }
  const parsed: LabelValue | undefined =
    isScalar(value) && typeof value.value === 'string' && value.value ? parseLabelText(value.value) : undefined
  if (!parsed || parsed.form === 'none') {
    const found = isScalar(value) ? (value.value === null ? 'null' : typeof value.value) : value ? 'array' : 'null'
    return {
      labels: [{ span, head, members: [] }],
      findings: [finding(text, fault('not-object', { found }), keySpan, [])],
    }
  }
  const members = parsed.members.map(member => ({ ...member, nameSpan: valueSpan, valueSpan }))
  const faults = [
    ...parsed.faults.filter(f => f.id !== 'double-encoded'),
    fault('double-encoded', {}),
    ...checkMembers(members),
  ]
  return {
    labels: [{ span, head, members }],
    findings: faults.map(f => finding(text, f, valueSpan, f.id === 'double-encoded' ? members : [])),
  }
}

/** Members written at the top of the front matter, without AIGC over them. */
function unwrapped(text: string, { map, offset }: Mapping): MarkdownReading {
  const own = map ? membersOf(map, offset).filter(member => (MEMBERS as readonly string[]).includes(member.name)) : []
  const telling = own.filter(member => /^(?:ContentProducer|ProduceID)$/.test(member.name))
  const [first] = telling
  if (telling.length < 2 || !first) return { labels: [], findings: [] }
  return { labels: [], findings: [finding(text, fault('members-unwrapped', {}), first.nameSpan, own)] }
}

/** A front matter of its own for the label, and the document's after it. */
function split(text: string, head: Block, { map }: Mapping): MarkdownFinding[] {
  const second = secondFrontMatter(text, head)
  const next = second && parseBlock(text, second.content)
  if (!second || !next?.map || next.document.errors.length) return []
  const keys = new Set(map?.items.map(keyText))
  if (next.map.items.some(pair => keys.has(keyText(pair)))) return []
  const gap = { start: head.content.end, end: second.content.start }
  const line = { start: gap.end - (gap.end - second.whole.start), end: second.whole.start + 3 }
  const f = fault('front-matter-split', {})
  return [{ ...base(f), span: line, fixes: fixesFor(text, f, line, [], gap) }]
}

function looseLabel(
  text: string,
  head: Block | undefined,
  block: Span,
  whole: Span,
  headHasLabel: boolean,
): MarkdownReading {
  const mapping = parseBlock(text, block)
  const pair = pairOf(mapping.map, key => key === 'AIGC')
  const keySpan = { start: block.start, end: block.start + 4 }
  if (!pair || mapping.document.errors.length) return { labels: [], findings: [] }
  const inner = labelOf(text, mapping, pair.value, keySpan, false)
  const f = fault('not-at-head', {})
  const fixes = headHasLabel ? [] : fixesFor(text, f, block, [], whole, head)
  return { labels: inner.labels, findings: [{ ...base(f), span: keySpan, fixes }, ...inner.findings] }
}

function brokenFinding(text: string, head: Block, error: { message: string; pos: [number, number] }): MarkdownFinding {
  const f = fault('front-matter-broken', {
    detail: short(error.message.replace(/(?<!\s)\s+at line[\s\S]*/, '')).replace(/(?<![.。:])[.。:]+$/, '. '),
  })
  const at = Math.min(head.content.start + error.pos[0], head.content.end - 1)
  return { ...base(f), span: solid(text, { start: at, end: at + 1 }), fixes: [] }
}

function repeatedFinding(text: string, labels: readonly MarkdownLabel[]): MarkdownFinding {
  const key = (label: MarkdownLabel): string =>
    JSON.stringify(MEMBERS.map(name => label.members.find(m => m.name === name)?.value ?? ''))
  const agree = labels.every(label => key(label) === key(labels[0] as MarkdownLabel))
  const f = fault(agree ? 'labels-repeated' : 'labels-disagree', { count: labels.length })
  const { start } = (labels.at(-1) as MarkdownLabel).span
  return { ...base(f), span: solid(text, { start, end: start + 4 }), fixes: [] }
}

/** Puts a member's fault at its name or value, or at the key AIGC when the member is not there. */
function memberFinding(text: string, f: Fault, members: readonly Member[], keySpan: Span): MarkdownFinding {
  const member = members.filter(m => m.name === f.member)[f.index ?? 0]
  const value = member && member.valueSpan.end > member.valueSpan.start ? member.valueSpan : member?.nameSpan
  return finding(text, f, (f.at === 'name' ? member?.nameSpan : value) ?? keySpan, members)
}

function finding(text: string, f: Fault, span: Span, members: readonly Member[]): MarkdownFinding {
  return { ...base(f), span: solid(text, span), fixes: fixesFor(text, f, span, members) }
}

function base(f: Fault): Pick<MarkdownFinding, 'id' | 'severity' | 'message' | 'law'> {
  const { severity, law } = FAULTS[f.id]
  return { id: f.id, severity, law, message: faultMessage(f) }
}

/** An empty span is widened to a sign, so that an editor can show it. */
function solid(text: string, { start, end }: Span): Span {
  if (end > start) return { start, end }
  return start < text.length ? { start, end: start + 1 } : { start: Math.max(0, start - 1), end: start }
}
