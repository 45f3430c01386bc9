import type { Span } from '../../text/span.ts'
import { lookupNumber } from '../filed-list.ts'
import { type ClassifiedNumber, classifyNumber } from './classify.ts'
import { PROVINCE_SIGNS, REGION_SPELLINGS } from './regions.ts'

/** A number inside a longer text, with its place there. Offsets inside `reading` count from the number's own start. */
export type FoundNumber = ClassifiedNumber & { readonly span: Span; readonly text: string }

const DIGIT = '[0-9０-９xX*＊]'
const GAP = '[ \\t\\u00a0\\u3000]?'
const RUN = `${DIGIT}+(?:${GAP}${DIGIT}+)*`
const MARKED: readonly RegExp[] = [
  new RegExp(`网信算备${GAP}[:：]?${GAP}${RUN}(?:${GAP}号)?`, 'gu'),
  new RegExp(`[${PROVINCE_SIGNS}]?${GAP}公网安备${GAP}[:：]?${GAP}${RUN}(?:${GAP}号)?`, 'gu'),
  new RegExp(`[${PROVINCE_SIGNS}]?${GAP}ICP${GAP}备${GAP}${RUN}(?:${GAP}号(?:-\\d{1,3}[A-Za-z]?)?)?`, 'giu'),
  new RegExp(
    `[${PROVINCE_SIGNS}]${GAP}(?:ICP${GAP}证${GAP}[A-Z]?\\d{5,10}${GAP}号?|[AB][12]-\\d{8})(?:-\\d{1,3})?`,
    'gu',
  ),
]

const SERVICE = new RegExp(
  `(?<![A-Za-z0-9_./@-])(?:${REGION_SPELLINGS.join('|')})-[A-Za-z0-9.'’·-]{0,70}-\\d[0-9S]{4,15}(?![A-Za-z0-9_/-])(?!\\.[A-Za-z])`,
  'giu',
)
const CONTEXT = /备案|登记|上线编号|大模型|生成式|filing|registration number|record number/i
const CODES = /(?<![0-9A-Za-z])(?:0011[0-9A-Z]{23}|[0-9A-Y]{2}\d{6}[0-9A-Y]{10})(?![0-9A-Za-z])/g

/**
 * Every number of the known kinds in a text, in order. Precise before complete: what looks like a number but may be a file
 * name, an identity card or a hash is left out unless the list, a check character or the words before it speak for it.
 */
export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = []
  for (const pattern of MARKED)
    if (mayHold(pattern, text)) for (const match of text.matchAll(pattern)) add(found, match[0], match.index)
  if (text.includes('-20') || CONTEXT.test(text))
    for (const match of text.matchAll(SERVICE)) addService(found, text, match[0], match.index)
  for (const match of text.matchAll(CODES)) addCode(found, text, match[0], match.index)
  return found.toSorted((a, b) => a.span.start - b.span.start)
}

/** The fixed part of a marked pattern, so that most texts are passed over without matching. */
function mayHold(pattern: RegExp, text: string): boolean {
  if (pattern.source.startsWith('网信算备')) return text.includes('网信算备')
  if (pattern.source.includes('公网安备')) return text.includes('公网安备')
  return /ICP/i.test(text) || /[AB][12]-\d/.test(text)
}

function add(found: FoundNumber[], raw: string, at: number): void {
  const number = raw.trim()
  const start = at + raw.indexOf(number)
  if (!/[0-9０-９]{4}|[xX*＊]{4}/.test(number)) return
  const classified = classifyNumber(number)
  if (classified) found.push({ ...classified, text: number, span: { start, end: start + number.length } })
}

/** The old form is a place, a word and a day: it counts when it is on the list, or when the words before it say what it is. */
function addService(found: FoundNumber[], text: string, raw: string, start: number): void {
  const number = raw.replace(/(?<![.-])[.-]+$/, '')
  const classified = classifyNumber(number)
  if (!classified) return
  const spoken = CONTEXT.test(text.slice(Math.max(0, start - 40), start))
  if (!spoken && !(classified.reading.ok && speaksForItself(number))) {
    const answer = lookupNumber(number)
    if (answer.kind !== 'found' && answer.kind !== 'near-miss') return
  }
  found.push({ ...classified, text: number, span: { start, end: start + number.length } })
}

/** `Beijing-BianYing-20240428S0001`, `Shanghai-MiniMax-202505230046`: both parts capitalised, and a running number. */
function speaksForItself(number: string): boolean {
  return /^[A-Z][A-Za-z]+-[A-Z0-9].*-\d{8}(?:\d{4}|S\d{4})$/.test(number)
}

/** Credit codes and provider codes: only with agreeing check characters; digits alone may be an identity card and need their name before them. */
function addCode(found: FoundNumber[], text: string, number: string, start: number): void {
  const classified = classifyNumber(number)
  if (classified?.kind !== 'social-credit-code' && classified?.kind !== 'provider-code') return
  const named = /信用代码|credit code|AIGC|ContentProducer|ContentPropagator|服务提供者编码/i.test(
    text.slice(Math.max(0, start - 40), start),
  )
  if (!named && !(classified.reading.ok && /[A-Z]/.test(number))) return
  found.push({ ...classified, text: number, span: { start, end: start + number.length } })
}
