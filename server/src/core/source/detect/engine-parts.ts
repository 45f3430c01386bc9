import { MEDIA_ENGINE, type MediaEngine, mediaEngineOf, mediaEngineOfFile } from '../../catalogue/media-engines.ts'
import type { Modality } from '../../evidence/vocabulary.ts'
import { allMatches } from '../../text/steps.ts'
import type { Detector, Sink } from '../detector.ts'
import { hears, recognises } from '../purpose.ts'
import { requestOf } from '../request-call.ts'
import { isSending } from '../sending-calls.ts'
import type { Call, Unit } from '../unit.ts'
import { CLIENTS, sending } from './request-bodies.ts'

/** What a program makes and calls after the engine that it asks. */
const NAMED =
  /\b(?:class|struct|object|module|defmodule|type|def|func|fn|fun|function|const|let|val)\s{1,4}([\w.]{4,60})/g
/** Some engines bear names of much else: the file must speak of what it makes. */
const MADE: Partial<Record<Modality, RegExp>> = {
  audio: /speech|(?<![a-z])tts|tts(?![a-z])|voice|audio|\bwav\b|\bmp3\b|speak|synth|合成|朗读|语音|配音/i,
  image: /image|img|picture|photo|draw|paint|\bpng\b|prompt|图/i,
}
/** What such a request is told, whatever the engine calls it. */
const TOLD: Partial<Record<Modality, RegExp>> = {
  audio: /\b(?:\w{0,12}text|input|content|ssml|sentences?|words|line|message|script)\w{0,10}\b/i,
  image: /\b(?:\w{0,12}prompt|workflow|graph|text|words|wish|motif)\w{0,10}\b/i,
  video: /\b(?:audio|voice|sound|wav|speech|driving|driven)\w{0,12}\b/i,
}
/** Requests for what there is, or for what was heard. */
const OTHER =
  /health|ping|status|progress|history|queue|speakers\b|voices\b|models\b|samplers|options|list|upload|version|transcri|\basr\b|\bstt\b|interrogat|png-info/i
const SOUND: readonly Modality[] = ['audio']

/**
 * A part of the product that is named after an engine of speech, pictures or faces and sends it what it is to make: the address may be a setting,
 * the path any. The name tells whose server is asked, the request that something is made.
 */
export const engineParts: Detector = {
  start: unit =>
    unit.role === 'product' &&
    unit.language !== 'html' &&
    unit.language !== 'shell' &&
    (unit.says(MEDIA_ENGINE) || mediaEngineOfFile(unit.path) !== undefined),
  finish(unit, sink) {
    if (!unit.says(CLIENTS) || recognises(unit) || hears(unit, SOUND)) return
    const found = enginesIn(unit).filter(({ engine }) => speaksOf(unit, engine.makes))
    for (const kind of new Set(found.map(one => one.engine.makes))) {
      const engines = found.filter(one => one.engine.makes === kind)
      const made = isMade(sink, kind)
      const at = made ? -1 : sending(unit, (_, call) => isTold(unit, call, TOLD[kind] as RegExp))
      if (!made && at < 0) continue
      for (const { engine, start, name } of engines) {
        const span = unit.stretch(start, start + name.length)
        if (engine.slug !== undefined && !isNamed(sink, engine.slug))
          sink.add('endpoint', span, name, { provider: engine.slug, generates: [] }, 'medium')
      }
      if (made) continue
      const provider = engines.length === 1 ? engines[0]?.engine.slug : undefined
      const sent = isSending(unit, at) ? at : (requestOf(unit, at) ?? at)
      const detail = { generates: [kind], ...(provider !== undefined && { provider }) }
      sink.add('generation', unit.span(sent), unit.chain(sent), detail, 'medium')
    }
  },
}

/** Whether a file speaks of what an engine makes; those that move faces bear names of nothing else. */
function speaksOf(unit: Unit, kind: Modality): boolean {
  const words = MADE[kind]
  return words === undefined || unit.says(words)
}

interface Named {
  readonly engine: MediaEngine
  readonly start: number
  readonly name: string
}

/** The engines that a file's own classes and functions are named after, or else the file. */
function enginesIn(unit: Unit): readonly Named[] {
  const found = new Map<string, Named>()
  let first: { start: number; name: string } | undefined
  for (const match of allMatches(unit.text, NAMED)) {
    const name = (match[1] ?? '').slice((match[1] ?? '').lastIndexOf('.') + 1)
    const start = match.index + match[0].length - name.length
    if (unit.at(start) < 0) continue
    first ??= { start, name }
    const engine = mediaEngineOf(name)
    const key = engine?.slug ?? name
    if (engine !== undefined && !found.has(key)) found.set(key, { engine, start, name })
  }
  const engine = found.size > 0 ? undefined : mediaEngineOfFile(unit.path)
  if (engine !== undefined && first !== undefined) found.set('', { engine, ...first })
  return [...found.values()]
}

function isMade(sink: Sink, kind: Modality): boolean {
  return sink.evidence.some(
    one => one.kind === 'generation' && one.confidence !== 'low' && one.detail.generates.includes(kind),
  )
}

/** Whether a provider is told of in the file already. */
function isNamed(sink: Sink, provider: string): boolean {
  return sink.evidence.some(
    one => (one.kind === 'endpoint' || one.kind === 'generation') && one.detail.provider === provider,
  )
}

const NEAR = 900

function isTold(unit: Unit, { at, open }: Call, told: RegExp): boolean {
  if (OTHER.test(unit.firstString(open)?.value ?? '')) return false
  const start = unit.tokens.start(at)
  return told.test(unit.inside(open)) || told.test(unit.text.slice(Math.max(0, start - NEAR), start + NEAR))
}
