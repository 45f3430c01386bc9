import { gate } from '../../text/looked-at.ts'
import type { Detector } from '../detector.ts'
import { recognises } from '../purpose.ts'
import { requestOf } from '../request-call.ts'
import { isSending } from '../sending-calls.ts'
import type { Call, Unit } from '../unit.ts'
import { CLIENTS, sending } from './request-bodies.ts'

interface Spoken {
  /** Both must stand near the call that sends. */
  readonly first: RegExp
  readonly second: RegExp
  readonly provider?: string
}

/** What only a request for speech is told, whatever its address: a setting may hold that. */
const SPOKEN: readonly Spoken[] = [
  // A voice that is copied from a recording, the text of which is told too.
  {
    first: /["'`](?:refer_wav_path|ref_audio_path)["'`]|json:"(?:refer_wav_path|ref_audio_path)[",]/,
    second: /["'`](?:prompt_text|prompt_lang(?:uage)?|text_lang(?:uage)?)["'`]|json:"(?:prompt_text|text_lang)/,
    provider: 'gpt-sovits',
  },
  // A text with its pauses, and the form that its sound shall have.
  { first: /application\/ssml\+xml/i, second: /X-Microsoft-OutputFormat/i, provider: 'azure-speech' },
]
const FIRST = /refer_wav_path|ref_audio_path|application\/ssml\+xml/i

/** How far around a call what it sends may be put together. */
const NEAR = 1500

/** A request that is told a voice and a text, or a text to be spoken in a form of sound, makes speech. */
export const speechBodies: Detector = {
  needs: gate(FIRST),
  finish(unit, sink) {
    if (unit.role !== 'product' || unit.language === 'html' || unit.language === 'shell' || recognises(unit)) return
    if (!unit.says(CLIENTS)) return
    if (sink.evidence.some(one => one.kind === 'generation' && one.detail.generates.includes('audio'))) return
    for (const { first, second, provider } of SPOKEN) {
      if (!unit.says(first) || !unit.says(second)) continue
      // What only asks for a key stands near it, too: the request that holds the text comes first.
      const written = sending(unit, (_, call) => isWithin(unit, call, [first, second]))
      const at = written < 0 ? sending(unit, (_, call) => isNear(unit, call, first)) : written
      if (at < 0) continue
      const place = isSending(unit, at) ? at : (requestOf(unit, at) ?? at)
      sink.add('generation', unit.span(place), unit.chain(place), { generates: ['audio'], provider }, 'medium')
      return
    }
  },
}

function isWithin(unit: Unit, { open }: Call, said: readonly RegExp[]): boolean {
  const told = unit.inside(open)
  return said.every(one => one.test(told))
}

function isNear(unit: Unit, { at }: Call, said: RegExp): boolean {
  const start = unit.tokens.start(at)
  return said.test(unit.text.slice(Math.max(0, start - NEAR), start + NEAR))
}
