import type { Modality } from '../evidence/vocabulary.ts'
import { functionAround } from './function-around.ts'
import type { Call, Unit } from './unit.ts'

/** What a request asks for by name where the same call may give text or pictures: `responseModalities: ["IMAGE"]`. */
export function picturesAsked(unit: Unit, call: Call): readonly Modality[] | undefined {
  if (call.name === 'prompt' || call.name === 'wp_ai_client_prompt') return builtOf(unit, call)
  if (!/^generate_?content/i.test(call.name)) return undefined
  const asked = /response_?modalities[^\n\]})]*/i.exec(unit.text)?.[0] ?? ''
  if (/image/i.test(asked)) return /text/i.test(asked) ? ['text', 'image'] : ['image']
  if (/audio/i.test(asked)) return ['audio']
  // What is asked for may be set elsewhere: a part with data of its own is read by who named himself after pictures.
  return asked === '' &&
    unit.mentions('inlineData') &&
    DRAWS.test(`${functionAround(unit, unit.tokens.start(call.at)) ?? ''}`)
    ? ['image']
    : undefined
}

/** What a prompt that is built in a chain is asked for at its end: `AiClient::prompt($p)->…->generateImageResult()`. */
const BUILT: readonly (readonly [RegExp, readonly Modality[]])[] = [
  [
    /->\s{0,40}(?:generate_?|as_?output_?|using_?output_?)?images?(?:_?results?)?\(|->\s{0,40}generate_?images?\w{0,20}\(/i,
    ['image'],
  ],
  [/->\s{0,40}(?:generate_?|convert_?text_?to_?)(?:speech|audio)\w{0,20}\(/i, ['audio']],
  [/->\s{0,40}generate_?videos?\w{0,20}\(/i, ['video']],
]
const CHAIN = 1500

function builtOf(unit: Unit, call: Call): readonly Modality[] | undefined {
  if (unit.language !== 'php') return undefined
  const start = unit.tokens.start(call.open)
  const behind = unit.text.slice(start, start + CHAIN)
  const end = behind.indexOf(';')
  const chain = end < 0 ? behind : behind.slice(0, end)
  return BUILT.find(([pattern]) => pattern.test(chain))?.[1]
}

/** Functions that are named after making a picture. */
const DRAWS =
  /(?:gen\w*|make|create|draw|render|edit)_?\w{0,20}(?:image|picture|photo|portrait|avatar)|(?:image|picture)_?gen/i
