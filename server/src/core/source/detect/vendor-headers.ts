import type { Modality } from '../../evidence/vocabulary.ts'
import { gate } from '../../text/looked-at.ts'
import { isCompared } from '../context.ts'
import type { Detector, Sink } from '../detector.ts'
import { recognises } from '../purpose.ts'
import { requestOf } from '../request-call.ts'
import { isFormAlone } from '../spoken-of.ts'
import { statementOf } from '../statements.ts'
import type { Unit } from '../unit.ts'

interface Told {
  readonly header: RegExp
  /** What it must be given, where others of the vendor's requests carry it too. */
  readonly given?: RegExp
  /** What must stand near it: the body of a request for content, where lists are asked for under the same header. */
  readonly near?: readonly RegExp[]
  readonly not?: RegExp
  readonly provider: string
  /** What is made, by what stands near; where nothing tells, nothing is said. */
  readonly makes: readonly (readonly [RegExp | undefined, Modality])[]
}

const SPEECH: Told['makes'] = [[undefined, 'audio']]
const DRAWN = /image-?synthesis|text2image|image2image|image-generation|wanx|[-_]t2i|qwen-image/i
const FILMED = /video-?synthesis|video-generation|[-_](?:t2v|i2v|kf2v)/i

/** Headers of requests that have content made, whatever their address: a setting may hold that. */
const HEADERS: readonly Told[] = [
  {
    header: /^x-dashscope-sse$/i,
    provider: 'dashscope',
    makes: [
      [/qwen\d?-?(?:omni-)?tts|SpeechSynthesizer|cosyvoice/i, 'audio'],
      [undefined, 'text'],
    ],
  },
  // What takes its time: recordings are read in such a way too.
  {
    header: /^x-dashscope-async$/i,
    given: /enable/i,
    provider: 'dashscope',
    makes: [
      [DRAWN, 'image'],
      [FILMED, 'video'],
    ],
  },
  {
    header: /^anthropic-(?:version|dangerous-direct-browser-access)$/i,
    near: [/\bmessages\b["'`]?\s{0,9}(?::|=>|=|,|\})/, /\bmax_?tokens\b/i],
    not: /count_tokens|\/batches\b/,
    provider: 'anthropic',
    makes: [[undefined, 'text']],
  },
  {
    header: /^xi-api-key$/i,
    near: [/\btext["'`]?\s{0,9}(?::|=>|,|\})|\btext=/, /\bvoice_?settings\b|\bmodel_?id\b/i],
    not: /speech-to-text|\bdubbing\b|\bscribe_/i,
    provider: 'elevenlabs',
    makes: SPEECH,
  },
  {
    header: /^x-api-resource-id$/i,
    given: /seed-tts|volc\.service_type\.100(?:29|48)\b/,
    near: [/\btext\b/],
    provider: 'volcengine-speech',
    makes: SPEECH,
  },
]
const ANY =
  /^(?:x-dashscope-(?:sse|async)|anthropic-(?:version|dangerous-direct-browser-access)|xi-api-key|x-api-resource-id)\b/i
const HINT = gate('x-dashscope-', 'anthropic-version', 'anthropic-dangerous', 'xi-api-key', 'x-api-resource-id')

/** Calls by which a header is set. */
const SETS = /header|^(?:set|add|append|put|insert|field|(?:set|add)RequestProperty|TryAddWithoutValidation)$/i
/** A header and what it is given in one string, as PHP and C write them. */
const LINE = /^([\w-]{1,48}):\s{0,4}(\S.{0,120})?$/
/** How far around the header and the call what is sent may be put together. */
const NEAR = 1500
/** How far behind a header its value may stand. */
const VALUE = 160
/** Other vendors' keys beside: whom the request goes to, is chosen. */
const CHOSEN = /\bBearer\b/

/** A request under a header that only requests for content carry generates. */
export const vendorHeaders: Detector = {
  needs: HINT,
  start: unit => unit.role === 'product' && unit.language !== 'html' && unit.language !== 'shell' && !recognises(unit),
  string(unit, at, value, sink) {
    if (!ANY.test(value) || isCompared(unit, at)) return
    const line = LINE.exec(value)
    const header = line?.[1] ?? value
    const told = HEADERS.find(one => one.header.test(header))
    if (told === undefined || (line === null && !isSet(unit, at))) return
    const start = unit.tokens.start(at)
    if (told.given !== undefined && !told.given.test(unit.text.slice(start, start + VALUE))) return
    const sent = requestOf(unit, at)
    if (sent === undefined) return
    const near = around(unit, at, sent)
    if (told.not?.test(near)) return
    if (told.near !== undefined) {
      const said = toldBy(unit, at, sent)
      if (said === undefined || told.near.some(one => !one.test(said))) return
    }
    const made = told.makes.filter(([said]) => said === undefined || said.test(near))
    // Pictures and films asked for side by side: which of them this is, nothing tells.
    if (made.length === 0 || (told.makes.every(([said]) => said !== undefined) && made.length > 1)) return
    const isChosen = told.provider === 'anthropic' && (CHOSEN.test(near) || isFormAlone(unit))
    addAsked(unit, sink, sent, [(made[0] as (typeof made)[number])[1]], isChosen ? undefined : told.provider)
  },
}

/** `'X-…': 'enable'`, `headers['X-…'] = 'enable'`, `.header('X-…', 'enable')`: what is set, and not what is read or allowed. */
function isSet(unit: Unit, at: number): boolean {
  const { tokens } = unit
  if (tokens.isPunct(at + 1, ':') || tokens.isWord(at - 2, 'forHTTPHeaderField')) return true
  if (tokens.isPunct(at + 1, '=') && tokens.isPunct(at + 2, '>')) return true
  if (tokens.isPunct(at + 1, ']')) return tokens.isPunct(at + 2, '=') && !tokens.isPunct(at + 3, '=')
  if (!tokens.isPunct(at + 1, ',')) return false
  const call = unit.enclosing(at, 1)
  return call !== undefined && call.open === at - 1 && SETS.test(call.name)
}

/** What stands around a header and around the call that sends it. */
function around(unit: Unit, at: number, sent: number): string {
  const { text, tokens } = unit
  const [first, last] = [Math.min(tokens.start(at), tokens.start(sent)), Math.max(tokens.start(at), tokens.start(sent))]
  const from = Math.max(0, first - NEAR)
  return last - first > 2 * NEAR
    ? `${text.slice(from, first + NEAR)}\n${text.slice(last - NEAR, last + NEAR)}`
    : text.slice(from, last + NEAR)
}

/** So far before a call is looked for what it sends. */
const BEFORE = 700
/** It sends something along; routes that are answered by that word do not count. */
const POSTED =
  /\bPOST\b|(?<!\b(?:app|router|server|api|bot|route)\.)\b[pP]ost\w{0,12}\(|\b(?:body|json|data)\b["']?\s{0,9}[:=(]|\bbody\b/

/** What a request that sends something is told: itself and what stands before it, for behind it stands the next. Undefined where it only asks. */
function toldBy(unit: Unit, at: number, sent: number): string | undefined {
  const { text, tokens } = unit
  const open = sent + 1
  if (!tokens.isPunct(open, '(') || /^get$/i.test(tokens.value(sent))) return undefined
  const [start, end] = [tokens.start(sent), tokens.end(tokens.after(open) - 1)]
  const isWithin = tokens.start(at) > start && tokens.start(at) < end
  const posted = text.slice(isWithin ? start : Math.max(0, start - BEFORE), end)
  return POSTED.test(posted) ? text.slice(Math.max(0, start - NEAR), end) : undefined
}

/** Adds a request; where a call is seen at that statement already, that one is made sure and told whom it asks. */
export function addAsked(
  unit: Unit,
  sink: Sink,
  sent: number,
  generates: readonly Modality[],
  provider?: string,
): void {
  const { first, last } = statementOf(unit, sent)
  const { start } = unit.span(first)
  const { end } = unit.span(Math.max(first, Math.min(last, unit.tokens.count) - 1))
  for (const [index, one] of sink.evidence.entries()) {
    if (one.kind !== 'generation' || one.detail.through !== undefined) continue
    const place = one.detail.sent ?? one.span
    if (place.start < start || place.start >= end) continue
    const detail = { ...one.detail, ...(one.detail.provider === undefined && provider !== undefined && { provider }) }
    sink.evidence[index] = { ...one, detail, confidence: one.confidence === 'low' ? 'medium' : one.confidence }
    return
  }
  const confidence = provider === undefined ? 'medium' : 'high'
  sink.add('generation', unit.span(sent), unit.chain(sent), { generates, ...(provider && { provider }) }, confidence)
}
