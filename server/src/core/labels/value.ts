import { type Node, parseTree, type ParseError } from 'jsonc-parser'
import { fromUtf8 } from './bytes.ts'
import { fault, type Fault } from './faults.ts'
import { MOST_MEMBERS } from './limits.ts'
import type { Span } from '../text/span.ts'

/** One name and value of a label as it stands there. `value` is the decoded string, or the source text of another type. */
export interface Member {
  readonly name: string
  readonly type: 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array'
  readonly value: string
  /** Where name and value stand in the text they were read from (the label's text, or the Markdown file). */
  readonly nameSpan: Span
  readonly valueSpan: Span
}

/** A label's text taken apart. `wrapped`: `{"AIGC":{…}}`; `bare`: the object alone; `none`: no object found. */
export interface LabelValue {
  readonly form: 'wrapped' | 'bare' | 'none'
  readonly members: readonly Member[]
  readonly faults: readonly Fault[]
}

/** Longest text that is parsed, in characters; the standard sets no limit, real labels stay below a few thousand. */
export const LONGEST_TEXT = 1 << 20
const DEEPEST = 32

/** Reads a label's text: wrapped or bare JSON, and the wrong encodings found in the wild. Never throws. GB 45438-2025, Annex E. */
export function parseLabelText(raw: string): LabelValue {
  if (raw.length > LONGEST_TEXT) return none(fault('value-too-long', { length: raw.length }))
  const text = tidy(raw)
  if (text === '') return none(fault('not-json', {}))
  return parseJson(text, 0) ?? parseEncoded(text) ?? none(fault('not-json', {}))
}

/** Drops what surrounds the JSON in the wild: NULs, a byte-order mark, and the keyword glued in front (`AIGC{…}`). */
function tidy(raw: string): string {
  return raw
    .replace(/^[\0\uFEFF\s]+|(?<![\0\uFEFF\s])[\0\uFEFF\s]+$/g, '')
    .replace(/^AIGC\s{0,40}(?:[:=]\s{0,40})?(?=\{)/, '')
}

function none(...faults: Fault[]): LabelValue {
  return { form: 'none', members: [], faults }
}

/** Strict JSON only; undefined when the text is none. `depth` counts strings inside strings. */
function parseJson(text: string, depth: number): LabelValue | undefined {
  if (tooDeep(text)) return undefined
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  if (!root || errors.length > 0) return undefined
  if (root.type === 'string' && depth < 2) {
    const inner = parseJson(tidy(String(root.value)), depth + 1)
    return inner && { ...inner, faults: [...inner.faults, fault('double-encoded', {})] }
  }
  if (root.type !== 'object') return none(fault('not-object', { found: root.type }))
  return unwrap(root, text, depth)
}

function unwrap(root: Node, text: string, depth: number): LabelValue {
  const wrapper = (root.children ?? []).find(property => /^aigc$/i.test(nameOf(property)))
  const inner = wrapper?.children?.[1]
  if (!wrapper || !inner) return { form: 'bare', members: membersOf(root, text), faults: [] }
  const name = nameOf(wrapper)
  const spelling = name === 'AIGC' ? [] : [fault('keyword-case', { found: name })]
  if (inner.type === 'object') return { form: 'wrapped', members: membersOf(inner, text), faults: spelling }
  const nested = inner.type === 'string' && depth < 2 ? parseJson(tidy(String(inner.value)), depth + 1) : undefined
  if (nested)
    return { ...nested, form: 'wrapped', faults: [...spelling, ...nested.faults, fault('double-encoded', {})] }
  return { form: 'wrapped', members: [], faults: [...spelling, fault('not-object', { found: inner.type })] }
}

const nameOf = (property: Node): string => String(property.children?.[0]?.value ?? '')

function membersOf(object: Node, text: string): Member[] {
  return (object.children ?? []).slice(0, MOST_MEMBERS).flatMap(property => {
    const [key, value] = property.children ?? []
    if (!key || !value) return []
    const source = text.slice(value.offset, value.offset + value.length)
    const type = value.type === 'property' ? 'object' : value.type
    return [
      {
        name: String(key.value),
        type,
        value: type === 'string' ? String(value.value) : source,
        nameSpan: span(key),
        valueSpan: span(value),
      },
    ]
  })
}

const span = (node: Node): Span => ({ start: node.offset, end: node.offset + node.length })

/** Base64 (plain or URL-safe) around JSON, as some vendors' transport form leaks into files. */
function parseEncoded(text: string): LabelValue | undefined {
  const decoded = /^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(text) ? fromUtf8(fromBase64(text)) : undefined
  const value = decoded === undefined ? undefined : parseJson(tidy(decoded), 0)
  return value && value.form !== 'none' ? { ...value, faults: [...value.faults, fault('base64', {})] } : undefined
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Decodes Base64 of either alphabet; signs outside it are skipped. */
export function fromBase64(text: string): Uint8Array {
  const out: number[] = []
  let bits = 0
  let held = 0
  for (const sign of text) {
    const value = BASE64.indexOf(sign === '-' ? '+' : sign === '_' ? '/' : sign)
    if (value < 0) continue
    held = ((held << 6) | value) & 0xffffff
    bits += 6
    if (bits >= 8) out.push((held >> (bits -= 8)) & 0xff)
  }
  return Uint8Array.from(out)
}

/** The JSON parser recurses; brackets nested deeper than any label are refused before it. */
function tooDeep(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    if (sign === '{' || sign === '[') {
      if (++depth > DEEPEST) return true
    } else if (sign === '}' || sign === ']') depth--
  }
  return false
}
