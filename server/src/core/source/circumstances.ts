import { STRING, WORD } from '../syntax/tokens.ts'
import { holdsAdapter } from './adapter-classes.ts'
import { callersWithin, functionAround } from './function-around.ts'
import { isHandedOn } from './handed-answers.ts'
import { liesInHandler } from './request-handlers.ts'
import { isTrial } from './trial-calls.ts'
import { isSideFile, isSideFunction } from './side-names.ts'
import { sentByOwn } from './own-senders.ts'
import { askedLater } from './used-clients.ts'
import { goesFrom } from './goes-from.ts'
import type { Span } from '../text/span.ts'
import type { Unit } from './unit.ts'

/** What surrounds a place where content is asked for, and says whether people get the answer. */
export interface Circumstances {
  /** Its answer is tried, names something, or prepares another request: not what people came for. */
  readonly side?: true
  /** Its answer is streamed, or sent as a message to whoever asked. */
  readonly reaches?: true
  /** It makes a client, loads weights or declares an interface; the asking is done elsewhere. */
  readonly prepares?: true
  /** The function that it stands in, and whether that is named after answering whoever asks. */
  readonly within?: string
  readonly answers?: true
  /** With a fixed text, in what its file only does when it is started by itself. */
  readonly trial?: true
  /** It stands in a class that others ask in the form of a framework's models. */
  readonly adapts?: true
  /** Whatever comes back is handed on as it is. */
  readonly relays?: true
  /** It stands in no function with a name, but in one that is handed to what serves. */
  readonly handles?: true
  /** The call that sends the request, where a function of the same file is asked to, or what is made or loaded here is asked there. */
  readonly sent?: Span
}

/** An answer of somebody else's that is given out unread. */
const RELAYED =
  /\b(\w{1,40})\s{0,9}=\s{0,9}await\s{1,9}\w{1,40}\.(?:json|text|blob|arrayBuffer)\(\)[;\s]{0,20}(?:return\s{1,9})?\w{1,20}(?:\.status\([^\n)]{1,40}\))?\.(?:json|text|send|body|end)\(\1\b\s{0,9}[,)]|\bResponse\(\s{0,20}\w{1,40}\.(?:content|raw|text)\s{0,9}[,)]|\bio\.Copy\(\w{1,20}, ?\w{1,20}\.Body\)/
const SOON_AFTER = 1000

/** Names of functions by which people get what they asked for. */
const ANSWERS =
  /chat|talk|answer|reply|respon|(^|_)ask|converse|completion|imagine|txt2img|text_?to_?im|generat|draw|paint|speak|synthes/i

/** What is sent to see whether anybody answers. */
const GREETING =
  /^(hi|hello|hey|ping|test|testing|say (hi|hello|ok|test)\b.*|ok|reply with ok.*|are you (there|ok).*|你好|测试|您好|在吗|hi there|1\s?\+\s?1.*)[.!?！。？]?$/i

const STREAMED =
  /["']?\b(?:stream|Stream|streaming|incremental_output|isStream)["']?\s*(?::|=>|=)\s*(?:true|True|!0)\b|\.stream\(true\)|setStream\(true\)/
/** What hands an answer to whoever asked: bots of all platforms. */
const SENT =
  /\b(?:reply|replyTo|replyText|reply_text|reply_message|replyMessage|editReply|followUp|send(?:Text|Group|Private|Chat|Friend|Wx|Weixin|Wechat)?_?(?:Message|Msg|Text|Reply)\w*|send_(?:text|message|msg|group_msg|private_msg|text_message)|send_text_message|safe_send|answer_text|say|followup)\s*\(/
const NEAR = 1500
/** Languages whose clients are asked in one long chain, which says at its end that the answer is streamed. */
const FLUENT = new Set(['java', 'kotlin'])

const MAKES_ALL =
  /^(builder|from_\w+|create_?([rR]eact_?)?[aA]gent|getGenerativeModel|init_?[cC]hat_?[mM]odel|create_?\w*([Mm]odel|[Cc]lient|[Ee]ngine|[Ss]ervice)|New\w*(Model|Client|LLM)|Create\w*Engine|Add\w*(ChatCompletion|ChatClient|TextToImage|TextToAudio)|AsIChatClient|def \w+)$/
/** Engines that are linked in: weights are loaded and a context is made before anything is asked. */
const LOADS =
  /^(?:llama_(?:model_load_from_file|load_model_from_file|init_from_model|new_context_with_model|init_from_gpt_params)|common_init_from_params)$/
/** What the system makes its own model by. */
const MAKES_MODEL = /(?:^|\.)(?:LanguageModel|PhiSilica\w*)\.CreateAsync$/
/** Languages in which functions too begin with a capital. */
const CAPITALS = new Set(['go', 'csharp'])

/** What the text around a place tells of a call; `at` is the token that stands for it. */
export function circumstancesOf(unit: Unit, at: number, value: string): Circumstances {
  const offset = unit.tokens.start(at)
  const within = functionAround(unit, offset)
  const isPrepared = prepares(unit, at, value)
  const sent =
    sentByOwn(unit, at) ?? (isPrepared || value.startsWith('pipeline(') ? askedLater(unit, at) : goesFrom(unit, at))
  return {
    ...(sent !== undefined && { sent }),
    ...(within !== undefined ? { within } : liesInHandler(unit, at) && { handles: true }),
    ...(within !== undefined && ANSWERS.test(within) && { answers: true }),
    ...(isSide(unit, at, within) && { side: true }),
    ...((/stream/i.test(within ?? '') || reaches(unit, at, offset, value)) && { reaches: true }),
    ...(isPrepared && { prepares: true }),
    ...(isTrial(unit, offset) && { trial: true }),
    ...(holdsAdapter(unit) && { adapts: true }),
    ...(RELAYED.test(unit.text.slice(offset, offset + SOON_AFTER)) && { relays: true }),
  }
}

/** A demonstration that is served is met by people: only what runs in a terminal is a trial. */
const SERVES =
  /@app\.(post|get|route|websocket)\b|\bgr(adio)?\.(Blocks|Interface|ChatInterface)\(|\bstreamlit\b|uvicorn\.run|\.launch\(/

function isSide(unit: Unit, at: number, name: string | undefined): boolean {
  if (isSideFile(unit.path, unit.says(SERVES)) || greets(unit, at)) return true
  if (name === undefined) return false
  if (isSideFunction(name) || givesPrompt(unit, name)) return true
  const callers = callersWithin(unit, name)
  return callers !== undefined && callers.length > 0 && callers.every(isSideFunction)
}

const TO_PROMPT = /[pP]rompt(?:_?\w{1,12})?\s{0,4}=\s{0,4}(?:await\s{1,4})?(?:(?:this|self)\.)?$/
const LEFT = 80

/** `const prompt = await polish(text)`: what a function of the file writes is what another call is told. */
function givesPrompt({ text }: Unit, name: string): boolean {
  for (let at = text.indexOf(`${name}(`); at >= 0; at = text.indexOf(`${name}(`, at + 1))
    if (TO_PROMPT.test(text.slice(Math.max(0, at - LEFT), at))) return true
  return false
}

/** `messages: [{ role: 'user', content: 'Hi' }]` and nothing else, in the call or in the one that is given this address. */
function greets(unit: Unit, at: number): boolean {
  const { tokens } = unit
  const open = tokens.isPunct(at + 1, '(')
    ? at + 1
    : tokens.kind(at) === STRING
      ? unit.enclosing(at, 2)?.open
      : undefined
  if (open === undefined) return false
  const end = tokens.after(open)
  let said = 0
  for (let here = open + 1; here < end; here++) {
    if (!/^(content|prompt|contents|input|Content|text)$/.test(tokens.value(here))) continue
    if (!tokens.isPunct(here + 1, ':') && !tokens.isPunct(here + 1, '=')) continue
    const value = tokens.isPunct(here + 2, '[') ? here + 3 : here + 2
    if (tokens.kind(value) !== STRING || !GREETING.test(tokens.value(value).trim())) return false
    said++
  }
  return said > 0
}

function reaches(unit: Unit, at: number, offset: number, value: string): boolean {
  if (/stream/i.test(value)) return true
  const open = unit.tokens.isPunct(at + 1, '(') ? at + 1 : unit.enclosing(at, 1)?.open
  if (open !== undefined && STREAMED.test(unit.inside(open).slice(0, NEAR))) return true
  const behind = unit.text.slice(offset, offset + NEAR)
  if (FLUENT.has(unit.language) && /^[^;]{0,1400}?\.stream\(\)/.test(behind)) return true
  return SENT.test(behind) || isHandedOn(unit, at)
}

function prepares(unit: Unit, at: number, value: string): boolean {
  const { tokens } = unit
  if (tokens.kind(at) !== WORD) return isDeclared(unit, at)
  const name = value.slice(value.lastIndexOf('.') + 1)
  return (
    MAKES_ALL.test(name) ||
    LOADS.test(name) ||
    MAKES_MODEL.test(value) ||
    (/^[A-Z]/.test(name) && !CAPITALS.has(unit.language) && !isMethod(unit, at)) ||
    isDeclared(unit, at)
  )
}

/** `client.Imagine(…)`: a method in capitals of an object; in scripts what makes one says `new`. */
function isMethod(unit: Unit, at: number): boolean {
  const { tokens } = unit
  if (!/^(java|type)script$|^(vue|svelte)$/.test(unit.language) || !tokens.isPunct(at - 1, '.')) return false
  const names = unit.chain(at).split('.')
  return /^[a-z]/.test(names[0] ?? '') && !tokens.isWord(at - 2 * names.length + 1, 'new')
}

/** A path in an annotation (`@POST("/api/chat")`), or one that is only given a name outside of all functions. */
function isDeclared(unit: Unit, at: number): boolean {
  const { tokens } = unit
  const call = unit.enclosing(at, 1)
  if (call === undefined || !/^(GET|POST|PUT|Get|Post|HTTP|RequestMapping|Path)\w*$/.test(call.name)) return false
  return (
    tokens.isPunct(call.at - 1, '@') ||
    (unit.language === 'csharp' && tokens.isPunct(call.at - 1, '[') && tokens.isFirst(call.at - 1))
  )
}
