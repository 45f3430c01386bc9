import type { Evidence } from '../../evidence/evidence.ts'
import { WORD } from '../../syntax/tokens.ts'
import type { Detector, Sink } from '../detector.ts'
import { functionAround } from '../function-around.ts'
import { isForRecognition, recognises } from '../purpose.ts'
import { requestOf } from '../request-call.ts'
import { isSending } from '../sending-calls.ts'
import { isSideFunction } from '../side-names.ts'
import type { Call, Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'

/** Calls that send a request, by their last name and what they are called on. */
const SENDS =
  /(^|\.)(fetch|\$fetch|ofetch|axios|got|ky|undici\.request|request|urlopen|NewRequest|NewRequestWithContext|curl_exec|curl_init|URLSession|SendAsync|PostAsync|PostAsJsonAsync|SendRequest|SendWebRequest|XMLHttpRequest|uploadTask|dataTask|URLSession\.shared\.(?:bytes|data|upload)|post|Post|POST|postForObject|postForEntity|exchange|retrieve|execute|bodyToFlux|newCall|send|sendAsync|stream|UrlFetchApp\.fetch|wp_(?:safe_)?remote_(?:post|request)|json)$/
const BY_NAME =
  /fetch\w*|axios|got|ky|request\w*|urlopen|NewRequest\w*|curl_\w+|SendAsync|SendWebRequest|PostAs\w+|PostAsync|data(Task)?|bytes|upload|post\w*|Post|exchange|retrieve|execute|newCall|send\w*|stream|json|wp_\w*remote_\w+/
/** What must stand in a file for its calls to be requests. */
export const CLIENTS =
  /\bfetch\s*\(|axios|XMLHttpRequest|\bgot\b|requests\.|httpx|aiohttp|urllib|net\/http|NewRequest|HttpClient|RestTemplate|RestClient|RestOperations|WebClient|HttpURLConnection|Unirest|Jodd|hutool\.http|OkHttp|URLSession|reqwest|hyper::|curl_|Guzzle|Http::|Net::HTTP|Faraday|HTTParty|\bdio\b|package:http|UrlFetchApp|wx\.request|uni\.request|Taro\.request|wp_\w{0,8}remote_|Finch|HTTPoison|Req\.(post|request)|libcurl|curl_easy|Alamofire|ktor|rcp\.|@ohos\.net\.http|UnityWebRequest/i

/** What is said to an agent that was put together on a platform: Coze's, Dify's. */
const AGENTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /["'`]?\b(?:bot_id|BotId|botId)["'`]?\s*(?::|=>|=)|json:"bot_id[",]/,
    /\badditional_messages\b|json:"additional_messages[",]/,
  ],
  [
    /["'`]?\bresponse_mode["'`]?\s*(?::|=>|=)\s*["'`](?:streaming|blocking)|json:"response_mode[",]/,
    /["'`]?\binputs["'`]?\s*(?::|=>|=)|json:"inputs[",]/,
  ],
]

/** Keys by which a body says what it asks: a model and a conversation, or a question and what was said before. */
const BODIES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /["'`]?\bmodel["'`]?\s*(?::|=>|=)|json:"model[",]|[{,(]\s*model\s*[,}]|"model"/i,
    /["'`]?\b[mM]essages["'`]?\s*(?::|=>|=)|json:"messages[",]|[{,(]\s*messages\s*[,}]|"messages"/,
  ],
  [
    /["'`]?\b(question|query|user_?input|prompt)["'`]?\s*(?::|=>)|json:"(question|query|prompt)[",]/,
    /["'`]?\b(history|chat_?history|conversation_?history)["'`]?\s*(?::|=>)|json:"(history|chat_?history)[",]/i,
  ],
  ...AGENTS,
  // Turns of a talk go to an address of talk that is put together from a setting, or stands elsewhere.
  [
    /\bmessages["'`]?\s{0,9}(?::|=>|=)\s{0,9}(?:\[\s{0,40}\{\s{0,40}["']?role\b|[\w$.]{1,60}[ ,})])/,
    /(?:https?:\/\/|\}|\+\s{0,4}["'`])[\w./:-]{0,80}\/(?:chat|ai|ask|llm|gpt|assistant|completions?|converse|agent)\b/i,
  ],
  // What was said goes to a conversation that somebody else keeps, and the answer is shown as an assistant's.
  [
    /["'`](conversation|thread|session|chat)_?[iI]d["'`]\s*(?::|=>|=|,|to\b)/,
    /\brole["'`]?\s*(?::|=>|=|,)\s*["'`](assistant|bot|ai)["'`]|\b(Role|ChatRole)\.(assistant|ASSISTANT|Assistant)\b/,
  ],
]

/** The last of them. */
const SHOWN = BODIES.length - 1
/** A request that is put together line by line before it goes. */
const STEPWISE = /\.SendWebRequest$/
/** So far before a call what it sends is put together. */
const BEFORE = 900

/** A request whose body holds a model and messages generates, whatever its address: that may be a setting. */
export const requestBodies: Detector = {
  start: unit => unit.role === 'product' && unit.language !== 'html' && unit.language !== 'shell' && !recognises(unit),
  finish(unit, sink) {
    if (sink.evidence.some(isAnswer)) return
    if (!['essages', 'istory', 'assistant', 'response_mode'].some(word => unit.mentions(word))) return
    const builders = buildersIn(unit)
    if (builders < 0 && !unit.says(CLIENTS)) return
    if (!BODIES.some(([first, second]) => unit.says(first) && unit.says(second))) return
    const at = builders >= 0 ? builders : sending(unit)
    if (at >= 0) add(unit, sink, at)
  },
}

/** A call that answers people; a title made on the side hides no request beside it. */
export function isAnswer(one: Evidence): boolean {
  return (
    one.kind === 'generation' &&
    one.confidence !== 'low' &&
    !(one.detail.side || one.detail.prepares || one.detail.served)
  )
}

/** `new AnswerRequest({ url: …, body: { messages, model } }).run()`: an object of one's own that sends what it is given. */
function buildersIn(unit: Unit): number {
  const { tokens } = unit
  if (!unit.says(BUILDER)) return -1
  for (let open = 0; open < tokens.count; open++) {
    const call = tokens.isPunct(open, '(') ? unit.callAt(open) : undefined
    if (call === undefined || !/^[A-Z]/.test(call.name) || unit.option(open, 'url') < 0) continue
    const own = unit.inside(open)
    if (WRITTEN.test(own) && BODIES.some(([first, second]) => first.test(own) && second.test(own))) return call.at
  }
  return -1
}

const BUILDER = /\bnew\s+\w*(Builder|Request|Stream|Client|Call)\b/

/** The first call that sends something near a body, before such as stand in functions that recognise or do something on the side. */
export function sending(unit: Unit, asks: (unit: Unit, call: Call) => boolean = isAsking): number {
  const { tokens } = unit
  let left = MOST
  let second = -1
  const aside = new Set<string | undefined>()
  for (let open = 0; open < tokens.count && left > 0; open++) {
    const call = tokens.isPunct(open, '(') ? unit.callAt(open) : undefined
    if (call === undefined || !BY_NAME.test(call.name) || tokens.kind(call.at) !== WORD) continue
    if (!SENDS.test(unit.chain(call.at)) || ANSWERED.test(unit.chain(call.at)) || isRoute(unit, call.at)) continue
    if (isDefinition(unit, call) || HANDS_OVER.test(unit.chain(call.at))) continue
    // Nothing of Java that fetches sends a request: stores and clients of a framework's records do.
    if (call.name === 'fetch' && (unit.language === 'java' || unit.language === 'kotlin')) continue
    if (call.name === 'execute' && isStatement(unit, call)) continue
    // `request.json()` reads what came in.
    if (call.name === 'json' && INCOMING.test(unit.chain(call.at))) continue
    // `send()` sends nothing: a function of the program's own.
    if (call.name === 'send' && tokens.isPunct(open + 1, ')')) continue
    left--
    if (!asks(unit, call)) continue
    const within = functionAround(unit, tokens.start(call.at))
    // `json()` reads what was answered to the request before it.
    const reads = call.name === 'json' && tokens.isPunct(open + 1, ')') && aside.has(within)
    if (within !== undefined && !reads && isForRecognition([within, unit.inside(open).slice(0, 120)])) aside.add(within)
    else if (!reads) {
      if (within === undefined || !isSideFunction(within)) return call.at
      if (second < 0) second = call.at
    }
  }
  return second
}

/** What came in, read by whoever answers it. */
const INCOMING = /(^|\.)(raw_?)?(req|request|event)\.json$/i

/** `@app.post(…)`, `router.post('/…', handler)`: what is answered, not what is asked. */
function isRoute(unit: Unit, at: number): boolean {
  const names = unit.chain(at).split('.')
  if (unit.tokens.isPunct(at - 2 * names.length + 1, '@')) return true
  // `route("/say", post(say))` of Rust.
  if (unit.language === 'rust' && names.length === 1) return true
  return names.length === 2 && /^(app|router|server|fastify|blueprint|bp|api_?router)$/i.test(names[0] ?? '')
}

/** `tx.send(…)`, `channel.send(…)`: what one part of a program hands to another, or to people. */
const HANDS_OVER = /(?:^|[._])(?:tx|sender|channel|chan|bus|emitter)\.send$/i

/** `conn.execute("SELECT …")`, `stmt.execute()`: what a data base is asked. */
function isStatement(unit: Unit, { at, open }: Call): boolean {
  return DATABASE.test(unit.chain(at)) || STATEMENT.test(unit.inside(open).slice(0, 80))
}

const DATABASE =
  /(?:^|[._])(?:conn(?:ection)?|cur(?:sor)?|db|database|engine|stmt|statement|pstmt|tx|txn|transaction|pool|knex|sqlite)\.execute$|(?:^|[._])(?:db|sql)?_?session\.execute$/i
const STATEMENT =
  /^\s*(?:\w{1,20}\()?\s{0,9}f?["'`]{1,3}\s{0,20}(?:SELECT|INSERT|UPDATE|DELETE|WITH|CREATE|ALTER|DROP|PRAGMA)\b|^\s*\w{0,9}text\(/i

const NEAR = 1500
/** A file that sends so much is looked at no further. */
const MOST = 200

/** `res.status(200).json(…)`: what is answered, not asked. */
const ANSWERED = /^(res|reply|ctx|NextResponse|Response)\.|^(res|reply|ctx|Response|NextResponse)$/

/** A body that is written out within the call. */
const WRITTEN = /\b(data|body|json|payload)["']?\s*[:=]\s*(JSON\.stringify\(\s*)?\{/

/** Whether the body stands within the call, or within reach where it is put together before: a file may send many things. */
function isAsking(unit: Unit, { at, open }: Call): boolean {
  const start = unit.tokens.start(at)
  const own = unit.inside(open)
  const near = unit.text.slice(Math.max(0, start - NEAR), start + NEAR)
  // Beside what is said to an agent stand its other requests, one behind the other: each is told by what stands before it.
  const before = `${unit.text.slice(Math.max(0, start - BEFORE), start)}${own}`
  const around = WRITTEN.test(own) ? own : near
  // An answer is shown as an assistant's beside the request, not within it.
  return BODIES.some((pair, kind) => {
    const [first, second] = pair
    const said = WRITTEN.test(own) || !(AGENTS.includes(pair) || STEPWISE.test(unit.chain(at))) ? around : before
    return first.test(said) && second.test(kind === SHOWN ? near : said)
  })
}

/** At the call that sends the request, where it is only put together here: `http.NewRequest(…)`, then `client.Do(request)`. */
function add(unit: Unit, sink: Sink, made: number): void {
  const at = isSending(unit, made) ? made : (requestOf(unit, made) ?? made)
  sink.add('generation', unit.span(at), unit.chain(at), { generates: ['text'] }, 'medium')
}
