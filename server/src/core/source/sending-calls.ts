import { isListing } from './sent-addresses.ts'
import type { Unit } from './unit.ts'
import { WORD } from '../syntax/tokens.ts'
import { ofNames } from '../text/remembered.ts'

/** Names that send a request whatever they are called on. */
const ALWAYS =
  /^(?:u?\$?fetch|fetch_?(?:Impl|Implementation|Fn|Func|Function)|ofetch|useFetch|axios|got|ky|needle|fetchEventSource|EventSource|urlopen|curl_exec|curl_easy_perform|wp_(?:safe_)?remote_(?:post|request|get)|file_get_contents|SendAsync|PostAsync|PostAsJsonAsync|GetStreamAsync|GetAsync|ExecuteAsync|ExecutePostAsync|PostStringAsync|PostJsonAsync|postFor(?:Object|Entity)|getFor(?:Object|Entity)|exchange|retrieve|sendAsync|newCall|newEventSource|newWebSocket|data[tT]ask(?:Publisher)?|uploadTask|streamRequest|getInputStream|getOutputStream|getResponseCode|openStream|ajax|run_async_request|preparePost|preparePostRequest|submitForm|SendWebRequest|addToRequestQueue|dataTaskWith(?:Request|URL)|uploadTaskWithRequest|send(?:A?[sS]ynchronous)Request)$/
/** Names that send one where they are not a route's, a maker's or a message's. */
const POSTS = /^(?:post|Post|POST|PostForm|post_json|postJson|post_stream|postStream)$/
const BY_OWNER: readonly (readonly [RegExp, RegExp])[] = [
  [/^request$/, /request$/],
  [/^stream$/, /(?:client|http|session|requests|got|req|Finch)\w*\.stream$/i],
  [/^execute$/, /(?:call|client|http|req\w{0,20})(?:\.\w+)*\.execute$/i],
  [/^(?:Do|do)$/, /(?:client|http|Client)\w*\.(?:Do)$|\.Do$/],
  [
    /^(?:send|Send|send_json|sendText|sendMessage|WriteMessage|WriteJSON)$/,
    /(?:ws|sock|connect|client|conn|http|xhr|session|req|request|url|web|Net)\w*(?:\.\w+)*\.\w+$/i,
  ],
  [
    /^(?:get|GET|getJSON)$/,
    /(?:^|\.)(?:axios|requests|httpx|http|session|aiohttp|client|ky|got|HTTParty|Faraday|RestClient|HTTP|dio|Req|HTTPoison)\.get$/i,
  ],
  [/^(?:data|bytes|upload|download)$/, /(?:URLSession|session)(?:\.shared)?\.\w+$/i],
  [/^(?:call|run)$/, /(?:http|request)\w*\.\w+$/i],
  // The client of a host program is called itself: `ctx.http(address, { method: 'POST' })`.
  [/^\$?http$/, /(?:^|\.)(?:ctx|context)\.http$|\$http$/],
  [/^add$/, /(?:(?:^|\.)m?[rR]equestQueue|[vV]olley|^m?Queue|^queue)\w*(?:\.\w+)*\.add$/],
  [/^new$/, /EventSource\.new$/],
]
/** A route of this program, a class of a request, an answer to whoever asked. */
const NO_SEND =
  /^(?:app|router|server|fastify|blueprint|bp|api_?router|res|response|reply|ctx(?!\.http$)|Route|self\.app|UnityWebRequest)\.\w+$|\.Post\.new$/i

const sorts = ofNames(name => ({
  always: ALWAYS.test(name),
  posts: POSTS.test(name),
  owner: BY_OWNER.find(([pattern]) => pattern.test(name))?.[1],
  asks: DOES.test(name) || (ASKS.test(name) && !BUILDS.test(name)),
}))

/** Names of a program's own that send what they are given. */
const ASKS = /request|fetch|post|stream|(?:^|_)send|(?:^|_)call|(?:^|_)ask|chat|complet|invoke|query|talk|generat/i
const DOES =
  /^(?:do|send|execute|perform|call|fetch|post|run)(?:[A-Z_]\w*)?(?:[rR]equest|[mM]essage|[sS]tream|[cC]ompletion)s?(?:_?\w{0,12})$/
const BUILDS =
  /^(?:build|make|create|new|get|prepare|set|with|from|to|parse|encode|format|is|has|use|add|append|put|log|print|join|resolve)(?:[A-Z_]|$)|(?:url|uri|path|endpoint|body|payload|params?|headers?|builder|request|message|options)s?$|^(?:curl_|NewRequest|createRequest)/i

/** Whether a call names a route of this program or answers whoever asked. */
export function isAnswering(unit: Unit, at: number): boolean {
  return NO_SEND.test(unit.chain(at))
}

/** Whether the word at a token is called as what sends a request: by brackets, or in Ruby and Elixir without. */
export function isSending(unit: Unit, at: number): boolean {
  const { tokens } = unit
  if (tokens.kind(at) !== WORD) return false
  const { always, posts, owner } = sorts(tokens.value(at))
  if (!(always || posts || owner) || !isCalled(unit, at) || isHead(unit, at)) return false
  const chain = unit.chain(at)
  if (NO_SEND.test(chain) || tokens.isPunct(at - 1, '@')) return false
  if (posts && (unit.language === 'rust' ? !isSentAtOnce(unit, at) : isBuilt(unit, at))) return false
  if (posts) return chain.includes('.') || /^(?:post_?[jJ]son|post_?[sS]tream|POST)$/.test(chain)
  if (always) return !(chain.endsWith('.exchange') && !/rest|template|http|client|\.\w+\.exchange$/i.test(chain))
  return (owner as RegExp).test(chain)
}

/** Whether a call sends a request, and not one for a list of what there is. */
export function isContentSent(unit: Unit, at: number): boolean {
  if (!isSending(unit, at)) return false
  const open = at + 1
  return !(unit.tokens.isPunct(open, '(') && isListing(unit.firstString(open)?.value ?? ''))
}

/** `Request.Builder().url(…).post(body)`: the method of a request that is only put together. */
function isBuilt({ tokens }: Unit, at: number): boolean {
  const level = tokens.parent(at)
  for (let here = at - 1, left = 80; here > level && left > 0; here--, left--) {
    if (tokens.partner(here) >= 0 && tokens.partner(here) < here) here = tokens.partner(here)
    else if (tokens.isPunct(here, ';') || tokens.isPunct(here, '=') || tokens.isPunct(here, '{')) return false
    else if (/^(?:newBuilder|Builder|RequestBuilder)$/.test(tokens.value(here))) return true
  }
  return false
}

/** `client.post(url).json(&body).send()`: what posts in Rust only builds a request, which goes further down the chain or elsewhere. */
function isSentAtOnce({ tokens }: Unit, at: number): boolean {
  for (let here = at + 1, left = 60; left > 0; left--) {
    if (tokens.isPunct(here, '(')) here = tokens.after(here)
    else if (tokens.isPunct(here, '.') || tokens.isPunct(here, '?')) here++
    else if (tokens.kind(here) !== WORD || !tokens.isPunct(here - 1, '.')) return false
    else if (/^(?:send\w*|call|eventsource|execute)$/.test(tokens.value(here))) return true
    else here++
  }
  return false
}

/** What runs a model somewhere else and gives back what it made: who fetches that from its address asks for nothing more. */
const RUNS =
  /^(?:replicate|fal(?:_client|\.queue)?|\w{0,40}[cC]lient)\.(?:async_)?(?:run|subscribe|submit|predict)(?:_async)?$/
const MAY_RUN = /^(?:async_)?(?:run|subscribe|submit|predict)(?:_async)?$/

/** Whether a name of the program's own says that it sends what it is given. */
export function isAsking(unit: Unit, at: number): boolean {
  const name = unit.tokens.value(at)
  if (MAY_RUN.test(name) && RUNS.test(unit.chain(at))) return true
  if (!sorts(name).asks || isHead(unit, at) || unit.tokens.isPunct(at - 1, '@')) return false
  // `[Post("…")]` before a method of C#.
  if (unit.language === 'csharp' && unit.tokens.isPunct(at - 1, '[') && unit.tokens.isFirst(at - 1)) return false
  if (sorts(name).posts && (unit.language === 'rust' || NO_SEND.test(unit.chain(at)))) return false
  return !/^[A-Z]/.test(name) || unit.language === 'go' || unit.language === 'csharp'
}

/** `func (a *api) send(r …) {`, `std::string ask(…) {`, `suspend fun ask(…)`: where a function is made. */
function isHead({ tokens, language }: Unit, at: number): boolean {
  const before = tokens.value(at - 1)
  if (/^(?:function|def|defp|func|fn|fun)$/.test(before)) return true
  if (before === ')') return language === 'go' && tokens.isWord(tokens.partner(at - 1) - 1, 'func')
  if (!TYPED.has(language) || !tokens.isPunct(at + 1, '(')) return false
  // `QNetworkRequest request(url);` makes one in C++.
  if (language !== 'cpp' && !tokens.isPunct(tokens.after(at + 1), '{')) return false
  return (
    (tokens.kind(at - 1) === WORD && !CALLING.test(before)) || (before === '>' && !/^[-=]$/.test(tokens.value(at - 2)))
  )
}

/** Languages in which a type stands before the name of a function. */
const TYPED: ReadonlySet<string> = new Set(['java', 'csharp', 'dart', 'cpp'])
const CALLING = /^(?:return|new|await|throw|else|yield|case|in|of|co_await|co_return)$/

function isCalled(unit: Unit, at: number): boolean {
  const { tokens, language } = unit
  let open = at + 1
  if (tokens.isPunct(open, '!') || tokens.isPunct(open, '?')) open++
  if (tokens.isPunct(open, '<')) return true
  if (tokens.isPunct(open, '(') || isRecast(unit, at)) return true
  if (tokens.isPunct(open, '{') && language === 'kotlin') return true
  if (language === 'cpp' && tokens.isPunct(open, ':')) return !tokens.isPunct(open + 1, ':')
  return language === 'ruby' && !tokens.isFirst(open) && (tokens.kind(open) === WORD || tokens.kind(open) === 2)
}

/** `(client.http as unknown as Caller)(address, …)`: a value that is called as what its type does not say it is. */
export function isRecast({ tokens }: Unit, at: number): boolean {
  if (!tokens.isWord(at + 1, 'as')) return false
  const open = tokens.parent(at)
  return tokens.isPunct(open, '(') && tokens.isPunct(tokens.after(open), '(')
}
