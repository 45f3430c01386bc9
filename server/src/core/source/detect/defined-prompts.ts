import type { Modality } from '../../evidence/vocabulary.ts'
import { WORD } from '../../syntax/tokens.ts'
import { gate } from '../../text/looked-at.ts'
import { keyBefore } from '../context.ts'
import type { Detector } from '../detector.ts'
import { functionAround } from '../function-around.ts'
import { isForRecognition, recognises } from '../purpose.ts'
import { statementOf } from '../statements.ts'
import type { Call, Unit } from '../unit.ts'

const GENKIT = /genkit/i
/** Its packages, and modules that go by its name. */
const MODULE = /(?:^|[/@._-])genkit(?:x?-|\/|\.|$)/i
const SCRIPTS: ReadonlySet<string> = new Set(['javascript', 'typescript', 'vue', 'svelte'])
/** What a model is asked for at once. */
const ASKS = /^generate(?:Stream)?$/
const OF_INSTANCE = /^\w+\.generate(?:Stream)?$/
const TOLD = /\b(?:prompt|messages|system|model)\s{0,4}[:,}]/
/** What a prompt is made or found by, to be asked later. */
const DEFINES = /^(?:definePrompt|defineDotprompt|prompt)$/
const FOUND = /(?:^|\.)(?:ai|genkit\w*)\.prompt$/i
/** How a prompt is asked that is an object. */
const METHOD = /^(?:stream|generate|generateStream)$/

const MEDIA: readonly (readonly [RegExp, readonly Modality[]])[] = [
  [/\bimagen-?\d|-image-generation\b|-flash-image\b|-image-preview\b/i, ['image']],
  [/-tts\b/i, ['audio']],
  [/\bveo-?\d/i, ['video']],
]

/**
 * Genkit: an instance that any module makes is asked at once, or a prompt is defined first and asked by being called. What the instance is called and how it is
 * loaded, each program decides for itself; that it is Genkit's, the file says.
 */
export const definedPrompts: Detector = {
  needs: gate(GENKIT),
  start: unit => unit.role === 'product' && SCRIPTS.has(unit.language) && !recognises(unit),
  calls: name => ASKS.test(name),
  call(unit, call, sink) {
    const chain = unit.chain(call.at)
    if (!OF_INSTANCE.test(chain) || !takesUp(unit)) return
    const told = unit.inside(call.open)
    if (unit.firstString(call.open) !== undefined || TOLD.test(told))
      sink.add('generation', unit.span(call.at), chain, { generates: madeBy(told) }, 'high')
  },
  finish(unit, sink) {
    for (const call of definitions(unit)) {
      const asked = askedAt(unit, call)
      if (asked < 0 || isForRecognition([functionAround(unit, unit.tokens.start(asked)) ?? ''])) continue
      sink.add('generation', unit.span(asked), unit.chain(asked), { generates: madeBy(unit.inside(call.open)) }, 'high')
    }
  },
}

/** Whether the file takes up Genkit, or the module of the program that makes an instance of it. */
function takesUp(unit: Unit): boolean {
  return unit.imports.some(one => !one.typeOnly && MODULE.test(one.module))
}

function madeBy(told: string): readonly Modality[] {
  return MEDIA.find(([pattern]) => pattern.test(told))?.[1] ?? ['text']
}

function definitions(unit: Unit): Call[] {
  const { tokens } = unit
  const found: Call[] = []
  if (!takesUp(unit)) return found
  for (let open = 0; open < tokens.count; open++) {
    const call = tokens.isPunct(open, '(') ? unit.callAt(open) : undefined
    if (call === undefined || !DEFINES.test(call.name)) continue
    if (call.name !== 'prompt' || FOUND.test(unit.chain(call.at))) found.push(call)
  }
  return found
}

/** Where a prompt is asked that is made at a call: by the name it is given, or by one that is given what a function makes of it; -1 for nowhere. */
function askedAt(unit: Unit, { at }: Call): number {
  const { tokens } = unit
  const { first } = statementOf(unit, at)
  const name = keyBefore(unit, at)
  const isMade = tokens.isWord(first, 'return') || (name !== undefined && hasArrow(unit, first, at))
  const maker = isMade ? (name ?? functionAround(unit, tokens.start(at))) : undefined
  if (maker === undefined) return name === undefined ? -1 : calledAs(unit, name)
  for (let here = 0; here < tokens.count; here++) {
    if (!tokens.isWord(here, maker) || !tokens.isPunct(here + 1, '(')) continue
    const given = keyBefore(unit, here)
    const asked = given === undefined ? -1 : calledAs(unit, given)
    if (asked >= 0) return asked
  }
  return -1
}

function hasArrow({ tokens }: Unit, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.isPunct(at, '=') && tokens.isPunct(at + 1, '>')) return true
  return false
}

/** The first call of a name, or of a method that asks what it names; -1 for none. */
function calledAs({ tokens }: Unit, name: string): number {
  for (let at = 0; at < tokens.count; at++) {
    if (!tokens.isWord(at, name) || tokens.isPunct(at - 1, '.') || tokens.isWord(at - 1, 'function')) continue
    if (tokens.isPunct(at + 1, '(')) return at
    const asks = tokens.isPunct(at + 1, '.') && tokens.kind(at + 2) === WORD && METHOD.test(tokens.value(at + 2))
    if (asks && tokens.isPunct(at + 3, '(')) return at + 2
  }
  return -1
}
