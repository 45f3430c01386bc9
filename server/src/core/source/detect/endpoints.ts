import type { Modality } from '../../evidence/vocabulary.ts'
import { STRING } from '../../syntax/tokens.ts'
import { findHost, hostOf, HOSTS } from '../catalogue.ts'
import { isCompared, isLookedUp, keyBefore, outerNames } from '../context.ts'
import type { Detector, Sink } from '../detector.ts'
import { informs } from '../informing-names.ts'
import { BARE_PATH, GENERATION_PATHS, GENERATION_PATH_HINT, PATH_PIECES } from '../generation-paths.ts'
import { providerNamed } from '../../catalogue/provider-names.ts'
import { declaredMethod } from '../declared-methods.ts'
import { type Use, useOf } from '../named-value.ts'
import { isListed, makesFormat } from '../others-traffic.ts'
import { askedOfOwn, isBelowOwn, mayAskOwn } from '../own-backend.ts'
import { isOwnRoute, isRouteElsewhere } from '../own-routes.ts'
import { hears, isForRecognition, recognises } from '../purpose.ts'
import { isAccount, isCard, isDefault, isListing, isSent, isSentLater, madeBy } from '../sent-addresses.ts'
import { isFormAlone } from '../spoken-of.ts'
import { isPostedAlone } from '../posted-alone.ts'
import type { Unit } from '../unit.ts'
import { asksWholeAddress, useOfHost } from '../used-hosts.ts'

/** Keys under which an address is a page to read, not an interface to call. */
const LINK_KEYS =
  /^(href|link|links|docs?|doc_?url|docs_?url|homepage|help\w*|website|site|to|src|logo|icon|avatar|image|img|learnMore\w*|apiKeyUrl|api_?key_?url|keyUrl|url_?apply|description|suffix|placeholder|tooltip|hint|tips?|title|label|message)$/i

/** Hosts of providers in string literals, and paths of their interfaces. A module's name may look like either. */
export const endpoints: Detector = {
  string(unit, at, value, sink) {
    if (value.length < 4 || value.length > 400) return
    const isHost = unit.passes(HOSTS) && (value.includes('.') || value.includes('localhost'))
    const isPath =
      (value.includes('/') || value.startsWith(':') || BARE_PATH.test(value)) && GENERATION_PATH_HINT.test(value)
    const isOwn = mayAskOwn(value)
    const isPiece = value.length < 80 && PIECE_HINT.test(value)
    const relays = value.includes('proxy/')
    // What is true of few strings is asked before what costs something to ask.
    if (!(isHost || isPath || isOwn || isPiece || relays) || unit.isImport(at) || SAMPLE.test(value)) return
    if (isHost) host(unit, at, value, sink)
    const piece = isPiece && pieces(unit, at, value, sink)
    const known = piece || (isPath && path(unit, at, value, sink))
    if (!known && isOwn) own(unit, at, value, sink)
    if (relays) relayed(unit, at, value, sink)
  },
}

/** A command in a text: an example of what somebody else may send. */
const SAMPLE = /(^|[\s`$])(curl|wget|httpie?|Invoke-WebRequest)\s+\S/

/** A program that looks for leaked keys or tells hosts apart holds their addresses, and asks none of them. */
function looksForKeys(unit: Unit): boolean {
  return (
    unit.says(/MustCompile\(|re\.compile\(|new RegExp\(|\bRegex(::new)?\(|Pattern\.compile\(/) &&
    unit.says(KEYS) &&
    !unit.says(ASKS)
  )
}

const KEYS = /bearer|api[_-]?key|secret|token|sk-[[\\(]|credential/i
const ASKS =
  /\bfetch\(|axios|requests\.|httpx|aiohttp|urllib|NewRequest|http\.(Post|Get|Do)|HttpClient|OkHttp|URLSession|reqwest|Net::HTTP|Faraday|curl_|Guzzle|\.chat\.|completions?\./

const host: NonNullable<Detector['string']> = (unit, at, value, sink) => {
  const found = hostOf(value + rest(unit, at))
  if (found === undefined || found.at >= value.length) return
  const fact = findHost(found.host, found.path)
  if (fact === undefined || (LOCAL.test(found.host) && !speaksOf(unit, fact.provider))) return
  const key = keyBefore(unit, at)
  if (key !== undefined && LINK_KEYS.test(key) && !isDrawn(key, fact.generates)) return
  const names = outerNames(unit, at)
  const start = unit.tokens.start(at) + found.at
  const listens = hears(unit, fact.generates)
  const silent = recognises(unit) || listens || isForRecognition(names) || isAccount(found.path)
  const detail = {
    provider: fact.provider,
    generates: silent ? [] : fact.generates,
    access: fact.access,
    path: found.path || undefined,
    ...(isUnlessSet(unit, start) && { unlessSet: true }),
    ...(!silent && fact.generates.length > 0 && useOfHost(unit, at, found.path)),
  }
  // The same host may be asked for its models first, and for content only after.
  if (!isListing(found.path)) sink.takeBack('endpoint', found.host, one => isListing(one.path ?? ''))
  sink.add(
    'endpoint',
    unit.stretch(start, Math.min(start + found.host.length, unit.tokens.end(at))),
    found.host,
    detail,
    isCompared(unit, at) ||
      isLookedUp(unit, at) ||
      (value === found.host && isListed(unit, at)) ||
      informs(names) ||
      looksForKeys(unit) ||
      isCard(unit, fact.provider, found.path) ||
      (silent && !listens && !recognises(unit) && !isAccount(found.path))
      ? 'low'
      : 'high',
  )
}

/** What stands before an address that holds where a setting, the environment or an option names no other. */
const UNLESS_SET =
  /(\bgetenv\b|\benviron\b|\benv\b|_env\b|[eE]nv\w{0,20}\(|\|\||\?\?|\?:|\bor\b|[dD]efault|\bflag\.|\.String(?:Var)?P?\(|:\s{0,3}(?:str|Optional\[str\]|(?:Any)?(?:Http)?Url)\s{0,3}=|\$\{[\w.-]{1,60}:-?)(?:(?!,\s{0,9}\w{1,40}\s{0,9}[=:])[^;{}\n]){0,100}$/
const SET_BEFORE = 140
const SCHEME = /https?:\/\/$/

function isUnlessSet(unit: Unit, start: number): boolean {
  return UNLESS_SET.test(unit.text.slice(Math.max(0, start - SET_BEFORE), start).replace(SCHEME, ''))
}

/** `<img src="https://…/prompt/a fox">`: the address of a service that only draws asks it for a picture. */
function isDrawn(key: string, generates: readonly Modality[]): boolean {
  return /^(src|image|img)$/i.test(key) && generates.length > 0 && generates.every(one => one === 'image')
}

/** A path of one's own back end that is told what to make. */
function own(unit: Unit, at: number, value: string, sink: Sink): void {
  const asked = askedOfOwn(unit, at, value)
  if (asked === undefined || isLogged(unit, at) || recognises(unit)) return
  const { generates, provider } = asked
  const use = useOf(unit, at)
  const detail = { generates, provider, own: true, ...kept(use) }
  sink.add('generation', unit.span(use.at), value, detail, 'medium')
}

const RELATIVE = /^[a-z]\w{0,40}\//i

/** A path of a known interface; says whether it was one. */
function path(unit: Unit, at: number, value: string, sink: Sink): boolean {
  let clean = value.replace(/[?#].*/s, '').replace(/(?<!\/)\/+$/, '')
  if (/\s/.test(clean) || isLogged(unit, at)) return false
  // A declared interface names the path without what stands before it.
  const isBare = value !== 'videos' && BARE_PATH.test(value)
  if (isBare && declaredMethod(unit, at) === undefined && !isPostedAlone(unit, at)) return false
  if (isBare) clean = `/${value.replaceAll('_', '-')}`
  // `@POST("chat/completions")`: what stands before it, the client is told where it is made.
  else if (RELATIVE.test(clean) && declaredMethod(unit, at) !== undefined) clean = `/${clean}`
  for (const { path: pattern, generates, provider, needs, also, sent: mustBeSent } of GENERATION_PATHS) {
    const match = pattern.exec(clean)
    if (match === null || (needs !== undefined && !needs.test(unit.text) && !needs.test(unit.path))) continue
    if (also !== undefined && !unit.says(also)) continue
    if (mustBeSent && !isPosted(unit, at)) continue
    const start = unit.tokens.start(at) + (clean.length > value.length ? 0 : match.index)
    // Whoever answers under a provider's path speaks its protocol; he does not call the provider.
    const own = isOwnRoute(unit, at) || isRouteElsewhere(unit, at)
    const idle =
      isCompared(unit, at) ||
      isLookedUp(unit, at) ||
      isDescription(unit, at) ||
      isRefused(unit, at) ||
      makesFormat(unit, at, value) ||
      recognises(unit)
    const sent =
      own || ((isSent(unit, start) || isSentLater(unit, at)) && !isDefault(unit, at) && !BUILD.test(unit.path))
    const use = sent ? useOf(unit, at) : { ...useOf(unit, at), prepares: true as const }
    const length = match[0].length - (clean.length > value.length ? 1 : 0)
    const span = use.at === at ? unit.stretch(start, start + length) : unit.span(use.at)
    const held = own ? undefined : declaredMethod(unit, at)
    const detail = {
      generates: madeBy(unit, start, generates, match[0]),
      provider: own || isOfOthers(unit, value, provider) ? undefined : provider,
      ...kept(use),
      ...(held !== undefined && { held }),
      ...(own ? { served: true } : isBelowOwn(unit, at, value.slice(0, match.index)) && { own: true }),
    }
    const isSure = !own && asksWholeAddress(unit, at, value, use.at)
    sink.add('generation', span, match[0], detail, idle ? 'low' : isSure ? 'high' : 'medium')
    return true
  }
  return false
}

/** Vendors whose interface others serve too, under paths of the same name. */
const SERVED_BY_OTHERS: ReadonlySet<string> = new Set(['openai', 'anthropic', 'google-gemini'])

/** Whether a path tells in which form somebody is asked, and not who: behind a host of somebody else, or with nothing that speaks of the vendor. */
function isOfOthers(unit: Unit, value: string, provider: string | undefined): boolean {
  if (provider === undefined || !SERVED_BY_OTHERS.has(provider)) return false
  const { host, path } = /^https?:\/\/[\w.-]+/i.test(value) ? (hostOf(value) ?? {}) : {}
  if (host === undefined) return provider === 'anthropic' && isFormAlone(unit)
  return findHost(host, path)?.provider !== provider
}

/** Calls that send what they are given to an address. */
const POSTS =
  /^(?:appendingPathComponent|appending|appendPath|addPathSegments?|resolve|post\w*|Post\w*|request\w*|Request|\$?fetch|ky|got|send\w*|Send\w*|stream|NewRequest\w*|http_post|join|uri)$/

/** Whether a path is sent to as it stands, or by what makes an address of it: `http.post(this.urlOf("chat/completions"), …)`. */
function isPosted(unit: Unit, at: number): boolean {
  const call = unit.enclosing(at, 1)
  if (call === undefined) return false
  return POSTS.test(call.name) || (MAKES.test(call.name) && POSTS.test(unit.enclosing(call.at, 1)?.name ?? ''))
}

const MAKES = /url|uri|endpoint|path|address/i

/** A script that builds the product keeps addresses for it, and asks none. */
const BUILD = /\.gradle(?:\.kts)?$/

/** An address that others ask by a name. */
function kept({ prepares, held }: Use): { prepares?: true; held?: string } {
  return prepares ? { prepares, ...(held !== undefined && { held }) } : {}
}

/** What a program only writes down for its developers. */
function isLogged(unit: Unit, at: number): boolean {
  const call = unit.enclosing(at, 3)
  return call !== undefined && /^(log|debug|info|warn|error|trace|print|println|printf|Println|Printf)$/.test(call.name)
}

/** The last piece of a path that a program puts together: what it is joined to says whose path it is. */
function pieces(unit: Unit, at: number, value: string, sink: Sink): boolean {
  const joined = joinedPath(unit, at, value)
  if (joined === undefined) return false
  for (const { path: pattern, base, needs, provider, generates } of PATH_PIECES) {
    if (!pattern.test(joined.path) || !(base.test(joined.base) || (needs !== undefined && unit.says(needs)))) continue
    const start = unit.tokens.end(at) - joined.path.length
    const sure = isCompared(unit, at) || isOwnRoute(unit, at) || recognises(unit) ? 'low' : 'medium'
    const use = useOf(unit, at)
    const detail = { generates, provider, ...kept(use) }
    const span = use.at === at ? unit.stretch(start, unit.tokens.end(at)) : unit.span(use.at)
    sink.add('generation', span, joined.path, detail, sure)
    return true
  }
  return false
}

const PIECE_HINT = /\/(chat|generate|messages|responses|txt2img|img2img)$/

/** `${BASE}/chat`, `BASE + "/chat"`, `f"{base}/chat"`, `"#{base}/chat"`: the variable before a path, and the path. */
function joinedPath(unit: Unit, at: number, value: string): { base: string; path: string } | undefined {
  const { tokens, text } = unit
  const inside = /\{([\w.]+)\}(\/[\w/-]+)$/.exec(value)
  if (inside !== null) return { base: inside[1] as string, path: inside[2] as string }
  if (!/^\/?[\w/-]+$/.test(value) || !value.includes('/')) return undefined
  const before = text.slice(Math.max(0, tokens.start(at) - 80), tokens.start(at))
  const base = /(?<![\w.$:>-])([\w.$:>-]+)\)?\s*(?:\+|\.\.|<>|\})\s*["'`]?$/.exec(before)?.[1]
  return base === undefined ? undefined : { base, path: value }
}

/** A path of one's own gateway that names whom it passes requests to: `/proxy/kling/v1/…`. */
function relayed(unit: Unit, at: number, value: string, sink: Sink): void {
  const match = /(?:^|\/)proxy\/([\w-]+)(?=\/.)/.exec(value)
  const provider = match === null ? undefined : providerNamed(match[1] as string)
  if (match === null || provider === undefined) return
  const start = unit.tokens.start(at) + match.index
  sink.add('endpoint', unit.stretch(start, start + match[0].length), match[0], { provider, generates: [] }, 'medium')
}

const LOCAL = /^(localhost|127\.0\.0\.1)\b/

/** A port of this machine belongs to a server only where its name is spoken: anybody may listen on 1234. */
function speaksOf(unit: Unit, provider: string): boolean {
  const name = provider.replace(/[^a-z]/g, '')
  return (
    provider === 'ollama' ||
    `${unit.path} ${unit.text}`
      .toLowerCase()
      .replace(/[\s_-]/g, '')
      .includes(name)
  )
}

/** The pieces of a template after its first, with what stands between them left open: `https://a.${region}.b.com`. */
function rest(unit: Unit, at: number): string {
  const { tokens } = unit
  let all = ''
  for (
    let open = at + 1;
    open < tokens.count && all.length < 80 && tokens.text.startsWith('${', tokens.start(open));
  ) {
    const piece = tokens.after(open)
    if (piece <= open || tokens.kind(piece) !== STRING) break
    all += `x${tokens.value(piece)}`
    open = piece + 1
  }
  return all
}

/** A route that only says that it is not there. */
function isRefused(unit: Unit, at: number): boolean {
  const call = unit.enclosing(at, 1)
  if (call === undefined) return false
  return /deprecated\s*=\s*True|不支持|[nN]ot (yet )?(supported|implemented)|unsupported/.test(
    unit.text.slice(unit.tokens.start(call.open), unit.tokens.end(unit.tokens.after(call.open) - 1)),
  )
}

function isDescription(unit: Unit, at: number): boolean {
  const key = keyBefore(unit, at)
  if (key === undefined) return false
  // What has a name and a description is a tool that a model is offered, not a path that is asked.
  return LINK_KEYS.test(key) || (key === 'name' && /\bdescription\b/.test(inParent(unit, at).slice(0, 600)))
}

function inParent(unit: Unit, at: number): string {
  const open = unit.tokens.parent(at)
  return open < 0 ? '' : unit.inside(open)
}
