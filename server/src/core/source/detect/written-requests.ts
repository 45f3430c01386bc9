import { WORD } from '../../syntax/tokens.ts'
import type { Detector } from '../detector.ts'
import { functionAround } from '../function-around.ts'
import { recognises } from '../purpose.ts'
import { isAsking, isSending } from '../sending-calls.ts'
import { wordsOf } from '../side-names.ts'
import type { Call, Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'
import { isAnswer } from './request-bodies.ts'

const SCRIPTS: ReadonlySet<string> = new Set(['javascript', 'typescript', 'vue', 'svelte'])
/** Functions of one's own that are handed what a request is made of. */
const SENDER = /[fF]etch|[rR]equest|[pP]ost|^(?:call|send|http|api)/
const POSTED = /\bmethod["']?\s{0,4}:\s{0,4}["'`]post["'`]/i
const WRITTEN = /\bmethod\b[\s\S]{0,400}\bbody\b|\bbody\b[\s\S]{0,400}\bmethod\b/

/** What is said by whom, how a model is set, or what comes back of it: devices have models, and desks have messages, too. */
const OF_MODELS =
  /\brole["']?\s*:|\bchoices\b|\bcandidates\b|\btemperature\b|\bmax_?(?:completion_|output_)?tokens\b|generation_?config|system_?instruction/i
/** A path that is written behind the address, as far as it names a talk. */
const JOINED = /["'`}]\/[a-z]/i
/** What only keeps what was said, or counts it. */
const KEEPS =
  /(?:^|[^a-z])(?:log|track|save|store|sync|backup|persist|record|report|count)s?(?![a-z])|(?:log|track|sync|backup|hook|feedback|history|telemetry|analytics|metrics)_?(?:url|uri|endpoint)/i
const TALK_PATH = /chat|complet|generat|respon|message|ask|answer|llm|\bai\b|gpt/i

/** Keys that a body asks a model by: with whom it talks and what was said, or what it writes on from. */
const TALKS: readonly [readonly [RegExp, RegExp], readonly [RegExp, RegExp]] = [
  [/(?<![\w.$])["']?model["']?\s*[:,}]/, /(?<![\w.$])["']?messages["']?\s*[:,}]/],
  [
    /(?<![\w.$])["']?contents["']?\s*:/,
    /(?<![\w.$])["']?parts["']?\s*:\s*(?:\[\s*\{\s*["']?(?:text|inline|file)|[^[\s])/,
  ],
]
/** So many calls of a file are looked at. */
const MOST = 60

/**
 * `ask(address, { method: 'POST', body: JSON.stringify({ model, messages }) })`: a request to a model that goes out by a function of the program's own.
 * Where it goes may be a setting; what it holds is asked of nobody else.
 */
export const writtenRequests: Detector = {
  start: unit => unit.role === 'product' && SCRIPTS.has(unit.language) && !recognises(unit),
  finish(unit, sink) {
    if (!(unit.says(WRITTEN) && TALKS.some(pair => pair.every(key => unit.says(key))))) return
    if (sink.evidence.some(isAnswer)) return
    const { tokens } = unit
    let left = MOST
    for (let open = 0; open < tokens.count && left > 0; open++) {
      const call = tokens.isPunct(open, '(') ? unit.callAt(open) : undefined
      if (call === undefined || !SENDER.test(call.name) || isDefinition(unit, call)) continue
      left--
      if (isSending(unit, call.at) || !isAsking(unit, call.at) || !isTalk(unit, call)) continue
      sink.add('generation', unit.span(call.at), unit.chain(call.at), { generates: ['text'] }, 'medium')
      return
    }
  },
}

/** Whether what a call hands over is posted, with a body that asks a model. */
function isTalk(unit: Unit, { open }: Call): boolean {
  const body = POSTED.test(unit.inside(open)) ? bodyOf(unit, open) : undefined
  return body !== undefined && isBody(unit, body) && mayTalk(unit, open)
}

function isBody(unit: Unit, body: string): boolean {
  const [models, contents] = TALKS.map(pair => pair.every(key => key.test(body)))
  return contents === true || (models === true && unit.says(OF_MODELS) && isOuter(body))
}

/** Whether the model is a key of the object itself: that of a device lies further in. */
function isOuter(body: string): boolean {
  let depth = 0
  let outer = ''
  for (const sign of body) {
    if ('{[('.includes(sign)) depth++
    if (depth === 0) outer += sign
    if ('}])'.includes(sign)) depth--
  }
  return TALKS[0].every(key => key.test(`${outer}}`))
}

/** Whether what is posted to may be a model, by the path behind the address; an address alone may be anybody's. */
function mayTalk(unit: Unit, open: number): boolean {
  const { tokens } = unit
  let end = open + 1
  while (end < tokens.after(open) - 1 && !(tokens.isPunct(end, ',') && tokens.parent(end) === open)) end++
  const address = unit.text.slice(tokens.start(open + 1), tokens.start(end))
  const first = wordsOf(functionAround(unit, tokens.start(open)) ?? '')[0] ?? ''
  return !KEEPS.test(address) && !KEEPS.test(first) && (!JOINED.test(address) || TALK_PATH.test(address))
}

/** The object that is sent along: written there, or given to a name before. */
function bodyOf(unit: Unit, open: number): string | undefined {
  const { tokens } = unit
  const at = unit.option(open, 'body')
  if (at < 0) return undefined
  // `JSON.stringify(…)` around it.
  let value = at
  while (tokens.kind(value) === WORD && tokens.isPunct(value + 1, '.')) value += 2
  if (tokens.kind(value) === WORD && tokens.isPunct(value + 1, '(')) value += 2
  if (tokens.isPunct(value, '{')) return unit.inside(value)
  return tokens.kind(value) === WORD ? givenBefore(unit, tokens.value(value), open) : undefined
}

/** How far back a name's object is looked for. */
const BACK = 600

/** The object that a name was given last before a token. */
function givenBefore({ tokens, text }: Unit, name: string, before: number): string | undefined {
  for (let at = before; at > Math.max(0, before - BACK); at--) {
    if (!tokens.isWord(at, name) || tokens.isPunct(at - 1, '.')) continue
    let sign = at + 1
    while (sign < at + 16 && !tokens.isPunct(sign, '=')) sign++
    if (sign < at + 16 && tokens.isPunct(sign + 1, '{'))
      return text.slice(tokens.end(sign + 1), tokens.start(tokens.after(sign + 1) - 1))
  }
  return undefined
}
