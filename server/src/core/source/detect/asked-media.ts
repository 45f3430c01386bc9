import type { EvidenceOf } from '../../evidence/evidence.ts'
import type { Modality } from '../../evidence/vocabulary.ts'
import { STRING, WORD } from '../../syntax/tokens.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Unit } from '../unit.ts'
import { allMatches } from '../../text/steps.ts'

const ORDER: readonly Modality[] = ['text', 'image', 'audio', 'video']
const KEYS = /(?<![\w$])(?:response_?modalities|output_?modalities|modalities)(?![\w$])/gi
/** A tool of a chat that draws: `{ type: 'image_generation' }`. */
const DRAWS = /^image_generation(_call)?$/
const CHAT = /generate_?content|^ai\.generate$|chat\.completions|responses\.|completions?\.|messages\./i

/** Kinds of content that a chat call is asked for by name: they take the place of the words it would make without. */
export const askedMedia: Detector = {
  start: unit => unit.mentions('odalities') || unit.mentions('MODALITIES') || unit.mentions('image_generation'),
  string(unit, at, value, sink) {
    if (!DRAWS.test(value) || !isTool(unit, at)) return
    sink.add('generation', unit.span(at), value, { generates: ['image'] }, 'medium')
  },
  finish(unit, sink) {
    for (const match of allMatches(unit.text, KEYS)) {
      const at = unit.at(match.index)
      const asked = at < 0 ? [] : modalitiesAt(unit, at)
      if (asked.length > 0 && isRequest(unit, at)) give(unit, at, asked, sink)
    }
  },
}

/** `{ "type": "image_generation" }` in a list of tools. */
function isTool(unit: Unit, at: number): boolean {
  const { tokens } = unit
  return tokens.value(at - 2) === 'type' && unit.says(/tools?\b/)
}

/** Whether a list is part of a request: an entry of a catalogue says of a model what it could make. */
function isRequest(unit: Unit, at: number): boolean {
  if (/^response/i.test(unit.tokens.value(at))) return true
  const call = unit.enclosing(at, 4)
  return call !== undefined && CHAT.test(unit.chain(call.at))
}

/** The kinds in the list behind a key: `responseModalities: ['IMAGE']`, `= listOf("IMAGE")`, `[]string{"TEXT"}`, `[Modality.IMAGE]`. */
function modalitiesAt(unit: Unit, at: number): Modality[] {
  const { tokens } = unit
  const sign = tokens.isPunct(at + 1, '?') ? at + 2 : at + 1
  if (!tokens.isPunct(sign, ':') && !tokens.isPunct(sign, '=') && !tokens.isPunct(sign, '(')) return []
  const outer = tokens.parent(at)
  const found = new Set<string>()
  let opened = false
  for (let here = sign + 1; here < sign + 24 && here < tokens.count; here++) {
    if (tokens.parent(here) === outer) {
      if (opened || tokens.isPunct(here, ',') || tokens.isPunct(here, ';')) break
    } else if (tokens.kind(here) === STRING || tokens.kind(here) === WORD) {
      opened = opened || tokens.kind(here) === STRING
      found.add(tokens.value(here).toLowerCase())
    }
  }
  return ORDER.filter(modality => found.has(modality))
}

/** Whether a call of a chat is known to make these already: an address may say so. */
function makesAll({ value, detail }: EvidenceOf<'generation'>, kinds: readonly Modality[]): boolean {
  return CHAT.test(value) && !detail.prepares && kinds.every(kind => detail.generates.includes(kind))
}

/** What the file's own chat calls make; where the call stands in another file, the request itself stands for it. */
function give(unit: Unit, at: number, asked: readonly Modality[], sink: Sink): void {
  const other = asked.filter(modality => modality !== 'text')
  let told = sink.evidence.some(one => one.kind === 'generation' && one.confidence !== 'low' && makesAll(one, other))
  for (const [index, one] of sink.evidence.entries()) {
    if (one.kind !== 'generation' || !one.detail.generates.includes('text') || !CHAT.test(one.value)) continue
    sink.evidence[index] = { ...one, detail: { ...one.detail, generates: asked } }
    told = true
  }
  if (!told && other.length > 0)
    sink.add('generation', unit.span(at), unit.tokens.value(at), { generates: other }, 'medium')
}
