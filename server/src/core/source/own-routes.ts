import { STRING, WORD } from '../syntax/tokens.ts'
import { isCompared, isServed, keyBefore, lastName, outerNames } from './context.ts'
import { requestOf } from './request-call.ts'
import { isContentSent } from './sending-calls.ts'
import type { Unit } from './unit.ts'

/**
 * Whether a path is one that this very program answers: of a route, of a table of routes, in a list that requests are held against, or
 * under a name that is only used so. Whoever answers under a provider's path speaks its protocol; nothing is asked there.
 */
export function isOwnRoute(unit: Unit, at: number): boolean {
  return (
    isServed(unit, at) ||
    isBareVerb(unit, at) ||
    isGuarded(unit, at) ||
    isHandled(unit, at) ||
    isOfTable(unit, at) ||
    isListed(unit, at) ||
    isNamedRoute(unit, at)
  )
}

/** Whether a path that nobody is asked by is a route of the same file: what is written down of a request that came in. */
export function isRouteElsewhere(unit: Unit, at: number): boolean {
  const { tokens } = unit
  const path = tokens.value(at)
  // What is put behind a base is somebody else's address.
  if (tokens.isPunct(at - 1, '+')) return false
  const serves = unit.remember(`serves ${path}`, () => {
    for (let here = 0; here < tokens.count; here++)
      if (tokens.kind(here) === STRING && tokens.value(here) === path && isServed(unit, here)) return true
    return false
  })
  const sent = serves ? requestOf(unit, at) : undefined
  return serves && (sent === undefined || !isContentSent(unit, sent))
}

const VERB = /^(get|post|put|match|route|scope)$/

/** `post "/v1/chat/completions", to: …` of Rails, Sinatra and Phoenix. */
function isBareVerb({ language, tokens }: Unit, at: number): boolean {
  return (language === 'ruby' || language === 'elixir') && VERB.test(tokens.value(at - 1)) && tokens.isFirst(at - 1)
}

/** `requestMatchers("/…").permitAll()`, `filterChain.put("/…", "anon")`: whom a route lets in. */
function isGuarded(unit: Unit, at: number): boolean {
  const call = unit.enclosing(at, 1)
  if (call === undefined) return false
  if (call.name === 'put') return /filter|chain|shiro|rule/i.test(unit.chain(call.at))
  return /^(ant|request|mvc|path|regex)Matchers$|^(exclude|add)(Path|Url)Patterns$|^(setUrlPatterns|addInclude|addExclude|notMatch|matcher)$/.test(
    call.name,
  )
}

const PATH_KEY = /^(path|url|route|pattern|pathname|uri|prefix|url_?prefix|endpoint)$/i
/** What only a route has beside its path. */
const HANDLED =
  /\b(handler|handle|view_?func|controller|component|action|preHandler|onRequest|beforeEnter|rewrite|target|middlewares?)\b/
const CLASS = /(Handler|View|Resource|Controller)$/
const NEAR = 600

/** An entry that says what handles its path: `{ method: 'POST', url: '/…', handler }`, `(r"/…", ChatHandler)`, `APIRouter(prefix="/…")`. */
function isHandled(unit: Unit, at: number): boolean {
  const { tokens } = unit
  if (tokens.isPunct(at + 1, ',') && tokens.kind(at + 2) === WORD && CLASS.test(tokens.value(lastName(unit, at + 2))))
    return true
  const key = keyBefore(unit, at)
  if (key === undefined || !PATH_KEY.test(key)) return false
  const open = tokens.parent(at)
  if (open < 0) return false
  const call = unit.callAt(open)
  if (call !== undefined && /^(APIRouter|Blueprint|Router|include_router|register|register_blueprint)$/.test(call.name))
    return true
  return (
    HANDLED.test(unit.inside(open).slice(0, NEAR)) && !/\b(body|data|headers)\b/.test(unit.inside(open).slice(0, NEAR))
  )
}

const TABLE = /^(routes?|paths|handlers?|proxy|rewrites?|middlewares?|routeRules|redirects)$/i

/** `routes: { '/v1/chat/completions': handler }`. */
function isOfTable(unit: Unit, at: number): boolean {
  const { tokens } = unit
  if (!tokens.isPunct(at + 1, ':') && !(tokens.isPunct(at + 1, '=') && tokens.isPunct(at + 2, '>'))) return false
  const open = tokens.parent(at)
  return open >= 0 && TABLE.test(keyBefore(unit, open) ?? unit.callAt(tokens.parent(open))?.name ?? '')
}

/** Names of lists that requests are held against. */
const LIST =
  /(^|_)(routes?|prefix(es)?|white_?list(ed)?|allow_?list|black_?list|matcher|skip(ped)?|ignored?|excluded?|exempt|protected|unprotected|guarded|public|open|auth|limited|no_?auth|anonymous)(_?(paths?|ur[li]s?|routes?|endpoints?|apis?|list|patterns?|prefix(es)?))?s?$/i
const PATHS = /(^|_)(paths?|ur[li]s?|endpoints?|apis?)$/i

/** A path in a list that what comes in is held against. */
function isListed(unit: Unit, at: number): boolean {
  const { tokens } = unit
  const beside =
    tokens.isPunct(at + 1, ',') ||
    tokens.isPunct(at - 1, ',') ||
    tokens.isPunct(at - 1, '[') ||
    tokens.isPunct(at - 1, '{')
  if (!beside) return false
  const name = outerNames(unit, at)
    .at(-1)
    ?.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
  if (name === undefined) return false
  if (LIST.test(name)) return true
  return PATHS.test(name) && isOnlyHeld(unit, at, outerNames(unit, at).at(-1) as string)
}

const MOST = 4000

/** Uses of a name behind the place where it is given. */
function usesOf({ tokens }: Unit, at: number, name: string): number[] {
  const uses: number[] = []
  for (let here = at + 1; here < Math.min(tokens.count, at + MOST); here++)
    if (tokens.kind(here) === WORD && tokens.value(here) === name) uses.push(here)
  return uses
}

const HOLDS = /^(has|includes|contains|some|any|find|index_?of|startsWith|Contains|containsKey|include\?)$/

function isOnlyHeld(unit: Unit, at: number, name: string): boolean {
  const { tokens } = unit
  const uses = usesOf(unit, at, name)
  const held = uses.filter(
    use => tokens.isWord(use - 1, 'in') || (tokens.isPunct(use + 1, '.') && HOLDS.test(tokens.value(use + 2))),
  )
  return held.length > 0 && held.length === uses.length
}

/** A constant whose uses are all routes or comparisons. */
function isNamedRoute(unit: Unit, at: number): boolean {
  const { tokens } = unit
  if (tokens.kind(at) !== STRING || unit.enclosing(at, 1) !== undefined) return false
  const name = keyBefore(unit, at)
  if (name === undefined || !/^[A-Za-z_$][\w$]{2,}$/.test(name) || !tokens.isPunct(at - 1, '=')) return false
  const uses = usesOf(unit, at, name)
  return uses.length > 0 && uses.every(use => isServed(unit, use) || isCompared(unit, use))
}
