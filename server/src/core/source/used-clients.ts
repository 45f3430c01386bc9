import type { Span } from '../text/span.ts'
import { WORD } from '../syntax/tokens.ts'
import { keyBefore } from './context.ts'
import { requestOf } from './request-call.ts'
import { isContentSent } from './sending-calls.ts'
import { statementOf } from './statements.ts'
import type { Unit } from './unit.ts'

/** Methods by which what was made or loaded is asked for content. */
const ASKED =
  /^(?:call|invoke|ainvoke|a?stream|generate\w*|infer(?:ence\w*)?|run|predict\w*|a?chat\w*|tts\w*|save(?:_sync|Sync)?|speak\w*|Speak\w*|start_speaking\w*|synthesi[sz]e\w*|say|a?complete\w*|kickoff|reply|ask|send_?[mM]essage\w*|text_?[tT]o_?\w+|to(?:File|Stream)|streaming_call|(?:stream|generate|complete)(?:Async|_async|_sync))$/
/** What is asked by being called itself. */
const CALLABLE = /[pP]ipeline/
/** Classes of requests that are built for a client to send, and what clients send them by. */
const BUILT = /(?:Request|Command|Req|Input|Params)$/
const SENDS = /^(?:send|execute|call|request|do_?[rR]equest|do_?[aA]ction\w*|[A-Z]\w+)$/
const NAME = /^\$?[A-Za-z_]\w*$/
/** Languages in which what is made by a name in capitals is an object. */
const OBJECTS = /^(?:python|notebook|(?:java|type)script|vue|svelte|php|ruby)$/

/**
 * Where what is made or loaded at a place is asked: `pipe = Pipeline.from_pretrained(…)` stands for `pipe(prompt)`, and a command that is
 * built for the call that sends it. Undefined where the file does not ask it.
 */
export function askedLater(unit: Unit, at: number): Span | undefined {
  const { tokens } = unit
  if (tokens.kind(at) !== WORD || !OBJECTS.test(unit.language)) return undefined
  const name = keyBefore(unit, at)
  if (name === undefined || !NAME.test(name)) return undefined
  const { first, last } = statementOf(unit, at)
  const [isCallable, isBuilt] = [CALLABLE.test(unit.chain(at)), BUILT.test(tokens.value(at))]
  let before = -1
  for (let here = 0; here < tokens.count; here++) {
    if (here >= first && here < last) continue
    if (!isNamed(unit, here, name)) continue
    const asked = isBuilt ? sentAt(unit, here) : askedAt(unit, here, isCallable)
    // A bot or a task of the same name in another function is run, not asked.
    if (asked < 0 || (isCallable && tokens.isWord(asked, 'run'))) continue
    if (here > at) return unit.span(asked)
    if (before < 0) before = asked
  }
  if (before >= 0) return unit.span(before)
  const sent = requestOf(unit, at)
  return sent !== undefined && sent !== at && isContentSent(unit, sent) ? unit.span(sent) : undefined
}

function isNamed({ tokens, language }: Unit, at: number, name: string): boolean {
  if (tokens.kind(at) !== WORD) return false
  if (tokens.isWord(at, name)) return true
  return language === 'php' && tokens.isPunct(at - 1, '>') && `$${tokens.value(at)}` === name
}

/** `client.send(command)`: the method of another object that is handed it first. */
function sentAt({ tokens }: Unit, at: number): number {
  const isFirst = tokens.isPunct(at - 1, '(') && tokens.kind(at - 2) === WORD && tokens.isPunct(at - 3, '.')
  return isFirst && SENDS.test(tokens.value(at - 2)) ? at - 2 : -1
}

/** The call on an object of this name: of a method that asks, or of itself; -1 for none. */
function askedAt({ tokens }: Unit, at: number, isCallable: boolean): number {
  if (isCallable && tokens.isPunct(at + 1, '(') && !tokens.isWord(at - 1, 'def')) return at
  let method = at + 1
  while (method < at + 4 && '.?!->'.includes(tokens.value(method) || '·')) method++
  if (method === at + 1 || tokens.kind(method) !== WORD || !tokens.isPunct(method + 1, '(')) return -1
  return ASKED.test(tokens.value(method)) ? method : -1
}
