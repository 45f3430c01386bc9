import { STRING, WORD } from '../../syntax/tokens.ts'
import type { Detector, Sink } from '../detector.ts'
import { ADMIN, GUARD, SERVER_MODULES, TELLING_ROUTE, UNGUARD } from '../exposure-words.ts'
import { showsTimes } from '../profilers.ts'
import type { Call, Unit } from '../unit.ts'

const VERB =
  /^(get|post|put|patch|delete|all|any|route|websocket|api_route|GET|POST|PUT|PATCH|DELETE|ANY|Any|Get|Post|Put|All|Handle|HandleFunc|Method|Map(Get|Post|Put|Delete)?|add_(get|post|route|api_route|url_rule)|path|re_path|url|Route|match|resource|resources)$/
const MAPPING =
  /^((Get|Post|Put|Delete|Patch|Request)Mapping|Http(Get|Post|Put|Delete)|Get|Post|Put|Delete|All|Sse|Path|Controller|RestController)$/
const CLIENTS =
  /^(axios|http|https|client|request|requests|ky|got|session|httpx|superagent|fetch|\$http|service|instance|nock|cy|page|supertest|agent|rest|defHttp|uni|wx|mock|\$)$/i

/** Route handlers of web frameworks, in all languages: a verb and a path, or an annotation. */
export const routes: Detector = {
  calls: name => VERB.test(name) || MAPPING.test(name),
  call(unit, call, sink) {
    if (MAPPING.test(call.name) && unit.tokens.isPunct(call.at - 1, '@')) annotation(unit, call, sink)
    else if (
      unit.language === 'csharp' &&
      /^Http(Get|Post|Put|Delete)$/.test(call.name) &&
      unit.tokens.isPunct(call.at - 1, '[')
    )
      annotation(unit, call, sink)
    else if (VERB.test(call.name)) route(unit, call, sink)
  },
}

/** `get '/chat', to: 'chat#show'`. */
export const rubyRoutes: Detector = {
  start: unit => unit.language === 'ruby' && /(^|\/)routes(\/.*)?\.rb$/.test(unit.path),
  string(unit, at, value, sink) {
    const { tokens } = unit
    const verb = tokens.value(at - 1)
    if (!/^(get|post|put|patch|match)$/.test(verb) || !tokens.isFirst(at - 1)) return
    add(unit, at, `${verb.toUpperCase()} ${value}`, sink)
  },
}

function route(unit: Unit, call: Call, sink: Sink): void {
  const path = routePath(unit, call)
  if (path === undefined || !isRoute(unit, call)) return
  const method = /^(handle|handlefunc|route|path|url|re_path|method|map|add_route)$/i.test(call.name)
    ? ''
    : `${call.name.toUpperCase()} `
  give(unit, call, path.at, method + path.value, sink)
}

/** The path among the first two arguments. */
function routePath(unit: Unit, call: Call): { value: string; at: number } | undefined {
  const { tokens } = unit
  let at = call.open + 1
  if (tokens.kind(at) === STRING && /^(GET|POST|PUT|DELETE|PATCH|get|post)$/.test(tokens.value(at))) at += 2
  if (tokens.kind(at) !== STRING) return undefined
  const value = tokens.value(at)
  const django = /^(path|re_path|url)$/.test(call.name) && /(^|\/)urls(\/|\.py)/.test(unit.path)
  return value.startsWith('/') || django || (unit.language === 'php' && unit.chain(call.at).startsWith('Route.'))
    ? { value, at }
    : undefined
}

function isRoute(unit: Unit, call: Call): boolean {
  const { tokens } = unit
  const chain = unit.chain(call.at)
  const root = chain.slice(0, chain.indexOf('.'))
  const owner = chain.split('.').at(-2) ?? ''
  const decorated = tokens.isPunct(call.at - 1 - 2 * (chain.split('.').length - 1), '@')
  // Annotations of a client's interface say what it asks.
  if (decorated && unit.imported(/retrofit2?\b|\bfeign\b|openfeign|dtflys\.forest|\bfastapi\.testclient/)) return false
  if (decorated) return true
  if (CLIENTS.test(root) || CLIENTS.test(owner)) return false
  if (unit.language === 'php') return root === 'Route'
  if (unit.language === 'ruby') return /(^|\/)routes\.rb$/.test(unit.path)
  if (unit.language === 'csharp') return call.name.startsWith('Map')
  if (/^(path|re_path|url)$/.test(call.name)) return unit.imported(/^django/)
  const more =
    tokens.isPunct(call.open + 2, ',') ||
    tokens.isPunct(call.open + 4, ',') ||
    tokens.isPunct(tokens.after(call.open), '(')
  if (!more) return false
  return unit.imported(SERVER_MODULES) || /(app|router|server|route|group|fastify|mux|engine)/i.test(owner)
}

function annotation(unit: Unit, call: Call, sink: Sink): void {
  const { tokens } = unit
  const end = tokens.after(call.open) - 1
  let at = call.open + 1
  while (at < end && tokens.kind(at) !== STRING) at++
  const java = unit.language === 'java' || unit.language === 'kotlin'
  if (!java && unit.language !== 'csharp' && !unit.imported(/@nestjs/)) return
  if (java && !unit.mentions('Controller')) return
  const value = at < end ? tokens.value(at) : ''
  give(unit, call, at < end ? at : call.at, `${call.name} ${value}`.trim(), sink)
}

function give(unit: Unit, call: Call, at: number, value: string, sink: Sink): void {
  if (add(unit, at, value, sink)) guards(unit, call, sink)
}

/** A platform of talk in a path, and that it calls there with what people wrote. */
const TALK = /whatsapp|wecom|qywx|work-?wx|telegram|feishu|lark(?![a-z])|dingtalk|slack|discord/i
const CALLED = /web-?hook|events?\b|messages?\b|\bmsg\b|incoming|inbound|twilio|(^|[/_-])bot([/_-]|$)|interactions\b/i
const NOT_CALLED = /log-?in|auth|pay|notif|bind|setting|config|send|push|admin|user|account|install/i

/** A path by which events are handed over, in a file that is named after the platform they come from. */
const HANDED = /web-?hooks?\/?(events?|messages?|receive)?$|events?(\/(receive|callback))?$|callback$/i

/** Other things that such platforms offer. */
const NO_TALK = /calendar|contact|login|oauth|notif|sync|drive|docs?\b/i

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** What comes back to a callback may be a message, or somebody who logged in with the platform and was sent on with a code. */
const CALLBACK = /callback/i
const GET = /^get(mapping)?\b/i
const POST = /^post(mapping)?\b/i
const LOGGED_IN =
  /oauth|redirect_?uri|authorization_code|(query|args|params?|formvalue|requestparam|get)\b\W{1,4}(value\s=\s")?code\b/i

/** A route by which a platform hands over what people wrote to a bot; says whether it is one. */
function bot(unit: Unit, at: number, value: string, sink: Sink): boolean {
  if (NOT_CALLED.test(value) || !(TALK.test(value) || (HANDED.test(value) && TALK.test(nameOf(unit.path)))))
    return false
  if (!TALK.test(value) && (GET.test(value) || NO_TALK.test(nameOf(unit.path)))) return false
  if (!CALLED.test(value) && !(CALLBACK.test(value) && isHandedOver(unit, value))) return false
  return sink.add('exposure', unit.span(at), value, { exposure: 'bot', strength: 'weak' }, 'medium')
}

/** Messages are posted; where a route takes any method, or does not say which, its file speaks of no log-in. */
function isHandedOver(unit: Unit, value: string): boolean {
  return POST.test(value) || (!GET.test(value) && (unit.says(PLATFORM) || !unit.says(LOGGED_IN)))
}

/** Keeps the routes worth showing, one of the others, and no more than a page of them. */
function add(unit: Unit, at: number, value: string, sink: Sink): boolean {
  if (showsTimes(unit)) return false
  const others = sink.evidence.filter(one => one.kind === 'exposure' && /(^| )\//.test(one.value)).length
  if (others > 24) return false
  const isFirst = !bot(unit, at, value, sink) && others === 0
  if (!isFirst && !TELLING_ROUTE.test(value)) return false
  const strength = unit.says(PLATFORM) ? 'weak' : 'strong'
  return sink.add('exposure', unit.span(at), value, { exposure: 'http-api', strength })
}

/** Words by which a platform proves itself to a bot's server: what comes in there is what people wrote to the bot. */
const PLATFORM =
  /url_verification|msg_signature|echostr|verification_?[tT]oken|X-Slack-(Signature|Request)|x-line-signature|X-Signature-Ed25519|im\.message\.receive|X-Telegram-Bot-Api-Secret/

/** Guards among a route's handlers and in its other annotations. */
function guards(unit: Unit, call: Call, sink: Sink): void {
  const { tokens } = unit
  // An annotation is given a path, perhaps of constants (`Paths.SESSION`); what guards it is an annotation of its own.
  if (unit.language === 'java' || unit.language === 'kotlin') return
  const end = tokens.after(call.open) - 1
  for (let at = call.open + 1; at < end && at < call.open + 40; at++) {
    if (tokens.kind(at) !== WORD) continue
    const value = tokens.value(at)
    if (UNGUARD.test(value)) continue
    if (ADMIN.test(value)) sink.add('access-control', unit.span(at), value, { what: 'admin-only' }, 'medium')
    else if (GUARD.test(value)) sink.add('access-control', unit.span(at), value, { what: 'authentication' }, 'medium')
  }
}
