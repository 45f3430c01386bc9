import type { Modality } from '../../evidence/vocabulary.ts'
import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'
import { findCredential } from '../catalogue.ts'
import { isCompared } from '../context.ts'
import type { Detector } from '../detector.ts'
import { recognises } from '../purpose.ts'
import { requestOf } from '../request-call.ts'
import { isContentSent } from '../sending-calls.ts'
import type { Unit } from '../unit.ts'
import { addAsked } from './vendor-headers.ts'

interface Keyed {
  /** Whose key the request goes under. */
  readonly provider: string
  /** What the request is made of, by what stands near it. */
  readonly makes: readonly (readonly [RegExp, Modality])[]
  /** What the same key is good for that gives no content. */
  readonly not: RegExp
}

/**
 * Vendors whose models are asked at an address each, so that a product keeps these as data. The key alone says too little, for it opens files
 * and measures meaning as well: what comes back must be told too.
 */
const VENDORS: readonly Keyed[] = [
  {
    provider: 'huggingface',
    makes: [
      [/IMAGE_(?:JPEG|PNG|WEBP)|\bimage\/(?:jpe?g|png|webp)|\btext[-_]to[-_]image\b/, 'image'],
      [/\bgenerated_text\b|\bmax_new_tokens\b/, 'text'],
    ],
    not: /feature-?extraction|sentence-?similarity|classif|detect|segment|caption|transcri|whisper|\basr\b|speech-recognition|\/datasets\/|huggingface\.co\/api\/|embed|summar|question-?answering|depth|background|upscal|super_?resolution|moderat|nsfw|\bvectors?\b|nearest|similar/i,
  },
]

/** A request in words, or one that takes only a picture back: what just hands a file over asks what is in it, or keeps it. */
const WORDS = /\binputs\b|\bprompt|\baccept\W{1,12}(?:\w{1,20}\.)?image[/_]/i
/** What is sent is a picture: what comes back then tells of it, or is that picture altered. */
const SENDS_PICTURE = /content_?-?type["'`]?\)?\s{0,4}[:=,(]\s{0,4}["'`(]{0,2}(?:\w{1,20}\.)?image[/_]/i

/** `"Bearer " + KEY`, `f"Bearer {KEY}"`, `'Authorization: Bearer ' . $key`. */
const BEARER = /^(?:Authorization:\s{0,4})?Bearer /
/** So far behind that word the key may stand. */
const KEY = 80
const NAME = /[A-Za-z_]\w{3,60}/g
/** So far around the call stands what it sends and what it takes back. */
const BEFORE = 600
const BEHIND = 900

/** A request under the key of a vendor whose models are addresses, where what is taken back says that content is made. */
export const keyedRequests: Detector = {
  stringsNeed: gate('Bearer '),
  start: unit => unit.role === 'product' && unit.language !== 'html' && unit.language !== 'shell' && !recognises(unit),
  string(unit, at, value, sink) {
    if (!BEARER.test(value) || isCompared(unit, at)) return
    const provider = keyBehind(unit, at)
    const told = provider === undefined ? undefined : VENDORS.find(one => one.provider === provider)
    if (told === undefined) return
    const sent = requestOf(unit, at)
    if (sent === undefined || !isContentSent(unit, sent)) return
    const { text, tokens } = unit
    const place = tokens.start(sent)
    const near = text.slice(Math.max(0, Math.min(place, tokens.start(at)) - BEFORE), place + BEHIND)
    if (told.not.test(near) || !WORDS.test(near) || SENDS_PICTURE.test(sentTo(unit, at, sent))) return
    const made = told.makes.filter(([said]) => said.test(near))
    if (made.length !== 1) return
    addAsked(unit, sink, sent, [(made[0] as (typeof made)[number])[1]], told.provider)
  },
}

/** What is said up to the end of the call that sends: behind it stands what people are handed. */
function sentTo({ text, tokens }: Unit, at: number, sent: number): string {
  const from = Math.min(tokens.start(sent), tokens.start(at))
  const end = tokens.isPunct(sent + 1, '(') ? tokens.end(tokens.after(sent + 1) - 1) : tokens.end(sent)
  return text.slice(Math.max(0, from - BEFORE), Math.max(end, from))
}

/** The vendor whose key stands behind the word, on the same line. */
function keyBehind(unit: Unit, at: number): string | undefined {
  const start = unit.tokens.start(at)
  const end = unit.text.indexOf('\n', start)
  const line = unit.text.slice(start, Math.min(start + KEY, end < 0 ? unit.text.length : end))
  for (const [name] of allMatches(line, NAME)) {
    const fact = findCredential(name)
    if (fact?.what === 'key') return fact.provider
  }
  return undefined
}
