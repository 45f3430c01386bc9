import { STRING, WORD } from '../syntax/tokens.ts'
import type { Call, Unit } from './unit.ts'

/** Keys that say nothing of what a value is for; the name around them does. */
const EMPTY_KEYS =
  /^(default|default_?value|value|values|id|name|items|options|data|or|get|getenv|env|const|let|var|val|return|field|Field|str|String|string|Optional|list|List|Array|set|Set|push|append|add|of|asList)$/

/** The names that a string stands under, nearest first: keys, variables, callees, at most four levels out. */
export function namesAround(unit: Unit, at: number): string[] {
  const names: string[] = []
  let here = at
  for (let level = 0; level < 4 && here >= 0; level++) {
    const key = keyBefore(unit, here)
    if (key !== undefined) names.push(key)
    if (key !== undefined && !EMPTY_KEYS.test(key)) break
    const open = unit.tokens.parent(here)
    const call = open < 0 ? undefined : unit.callAt(open)
    if (call !== undefined) names.push(call.name)
    if (call !== undefined && !EMPTY_KEYS.test(call.name)) break
    here = call === undefined ? open : call.at
  }
  return names
}

/** All names that a token stands under, also those beyond a key that says something: of the table, the variable, the call. */
export function outerNames(unit: Unit, at: number): string[] {
  const names: string[] = []
  let here = at
  for (let level = 0; level < 5 && here >= 0; level++) {
    const key = keyBefore(unit, here)
    if (key !== undefined) names.push(key)
    const open = unit.tokens.parent(here)
    const call = open < 0 ? undefined : unit.callAt(open)
    if (call !== undefined) names.push(call.name)
    here = call === undefined ? open : call.at
  }
  return names
}

/** The token of the last name of a dotted one: `train_path` of `args.train_path`. */
export function lastName({ tokens }: Unit, at: number): number {
  let here = at
  while (tokens.isPunct(here + 1, '.') && tokens.kind(here + 2) === WORD) here += 2
  return here
}

/** The key or variable that a token's expression is given to within its bracket: `key: …`, `name = …`, `name := …`. */
export function keyBefore(unit: Unit, at: number): string | undefined {
  const { tokens } = unit
  const parent = tokens.parent(at)
  for (let here = at - 1, steps = 0; here > parent && steps < 160; here--, steps++) {
    if (tokens.parent(here) !== parent) continue
    if (tokens.isPunct(here, ',') || tokens.isPunct(here, ';')) return undefined
    const colon = tokens.isPunct(here, ':')
    if (colon || tokens.isPunct(here, '=')) {
      const key = keyAt(unit, here - 1, colon)
      if (key !== undefined) return key
    } else if (parent < 0 && tokens.isFirst(here + 1) && !continues(unit, here)) return undefined
  }
  return undefined
}

/** Whether an expression goes on over the line end after this token. */
function continues(unit: Unit, at: number): boolean {
  const { tokens } = unit
  return ['=', '|', '&', '?', ':', '+', '('].some(sign => tokens.isPunct(at, sign) || tokens.isPunct(at + 1, sign))
}

function keyAt(unit: Unit, at: number, colon: boolean): string | undefined {
  const { tokens } = unit
  let here = at
  if (tokens.isPunct(here, ':') || tokens.isPunct(here, '?')) here--
  if (tokens.isPunct(here, '=') || tokens.isPunct(here, '!') || tokens.isPunct(here, '<')) return undefined
  if (tokens.isPunct(here, ']')) here = tokens.partner(here) - 1
  if (!colon && tokens.isPunct(here, '>')) here = beforeTypes(unit, here)
  const kind = tokens.kind(here)
  if (kind !== WORD && kind !== STRING) return undefined
  if (colon && tokens.isPunct(here - 1, '?')) return undefined
  return colon ? tokens.value(here) : (typed(unit, here) ?? tokens.value(here))
}

/** The name before `<…>`: `Record` of `Record<string, string>`. */
function beforeTypes(unit: Unit, close: number): number {
  let depth = 0
  for (let at = close; at > close - 24 && at >= 0; at--) {
    if (unit.tokens.isPunct(at, '>')) depth++
    else if (unit.tokens.isPunct(at, '<') && --depth === 0) return at - 1
  }
  return close
}

/** The name before a type: `models: list[str] = [`. */
function typed(unit: Unit, at: number): string | undefined {
  const { tokens } = unit
  for (
    let here = at;
    here > 0 && here > at - 14 && !tokens.isFirst(here) && tokens.parent(here) === tokens.parent(at);
    here--
  ) {
    if (tokens.isPunct(here, ']') || tokens.isPunct(here, '}')) here = tokens.partner(here)
    else if (tokens.isPunct(here, ':') && tokens.kind(here - 1) === WORD) return tokens.value(here - 1)
    else if (tokens.isPunct(here, ',') || tokens.isPunct(here, '?')) return undefined
  }
  return undefined
}

const REGISTERS =
  /^(get|post|put|all|any|on|at|route|resource|use|path|re_path|add_(api_route|route|url_rule|get|post)|api_route|HandleFunc|Handle|GET|POST|Any|Get|Post|All|Group|Route|Controller|CROW_ROUTE|ADD_METHOD_TO|registerHandler|Map(Get|Post)|Http(Get|Post)|(Get|Post|Request)Mapping)$/
const SERVERS =
  /(^|[._])(routes?|Route|server|svr|srv|blueprint|bp|mux|engine|group|fastify|hono|Hono|Elysia|elysia|itty)$|(router|app)$/i
/** Interfaces that a client fills: their annotations say what is asked. */
const CLIENT_INTERFACE =
  /@(FeignClient|HttpExchange|RegisterRestClient|RetrofitClient|BaseRequest)\b|\bretrofit2?\.|dtflys\.forest|\busing (Refit|RestEase|WebApiClient\w*)\b/

/** Whether a token stands for the path of a route that this very program answers. */
export function isServed(unit: Unit, at: number): boolean {
  const call = unit.enclosing(at, 1)
  if (call === undefined || !REGISTERS.test(call.name)) return false
  const { tokens, language } = unit
  const jvm = language === 'java' || language === 'kotlin'
  if ((jvm || language === 'csharp') && unit.says(CLIENT_INTERFACE)) return false
  if (/^(add_|CROW_|ADD_)|Mapping$|^Handle|^Map|^registerHandler$/.test(call.name)) return true
  if (/^(path|re_path)$/.test(call.name)) return language === 'python' && unit.imported(/^django/)
  const attribute = tokens.isPunct(call.at - 1, '[') && /^(rust|csharp|php)$/.test(language)
  if (attribute || (language === 'rust' && /^(route|at|resource)$/.test(call.name))) return true
  if (/^(at|resource|Controller|Route)$/.test(call.name) && !tokens.isPunct(call.at - 1, '@') && language !== 'python')
    return false
  const names = unit.chain(call.at).split('.')
  const decorated = tokens.isPunct(call.at - 2 * names.length + 1, '@')
  // Go's clients spell their verbs `Post`, its routers `POST`; annotations in capitals describe a client (Retrofit).
  if (/^[A-Z]{2,}$/.test(call.name)) return language === 'go' || (jvm && !decorated)
  if (decorated || isBareRoute(unit, call, names)) return true
  return SERVERS.test(names.at(-2) ?? '') || handles(unit, call)
}

/** `post("/…") { … }` of Ktor and of frameworks that put verbs in everybody's hands; `web.post("/…", handler)`, `Route("/…", handler)` of Python. */
function isBareRoute(unit: Unit, call: Call, names: readonly string[]): boolean {
  if (unit.language === 'kotlin') return names.length === 1 && unit.tokens.isPunct(unit.tokens.after(call.open), '{')
  if (unit.language !== 'python') return false
  return (names[0] === 'web' && unit.imported(/^aiohttp/)) || (names[0] === 'Route' && unit.imported(/^starlette/))
}

/** Whether the argument behind a path is a function that answers, or a mock's answer follows. */
function handles({ tokens, language }: Unit, call: Call): boolean {
  const behind = tokens.after(call.open)
  if (tokens.isPunct(behind, '.') && /^(reply|replyOnce|respond\w*|handler|willReturn)$/.test(tokens.value(behind + 1)))
    return true
  let at = call.open + 1
  while (at < behind - 1 && at < call.open + 12 && !tokens.isPunct(at, ',')) at++
  if (!tokens.isPunct(at, ',')) return false
  if (/^(async|function|func)$/.test(tokens.value(at + 1))) return true
  const end = tokens.isPunct(at + 1, '(') ? tokens.after(at + 1) : at + 2
  const arrow = tokens.isPunct(end, '=') && tokens.isPunct(end + 1, '>')
  return arrow || (language === 'java' && tokens.isPunct(end, '-') && tokens.isPunct(end + 1, '>'))
}

/** Whether a string is compared, matched or looked up rather than used: `x === "gpt-4"`, `case "gpt-4":`, `.startsWith("gpt-")`. */
export function isCompared(unit: Unit, at: number): boolean {
  const { tokens } = unit
  const doubled = (i: number) => tokens.isPunct(i, '=') && (tokens.isPunct(i - 1, '=') || tokens.isPunct(i - 1, '!'))
  if (doubled(at - 1) || (tokens.isPunct(at + 1, '=') && tokens.isPunct(at + 2, '='))) return true
  if (tokens.isWord(at - 1, 'case') || tokens.isWord(at + 1, 'in') || tokens.isWord(at - 1, 'when')) return true
  const open = tokens.parent(at)
  if (tokens.isWord(open - 1, 'in')) return true
  const call = unit.enclosing(at, 2)
  // What a replacement puts in is used, what it takes out is not.
  if (call?.name === 'replace' && tokens.isPunct(at - 1, ',')) return false
  return (
    call !== undefined &&
    /^(starts_?with|ends_?with|includes|contains|has_?prefix|has_?suffix|index_?of|test|match(es)?|equals|equals_?ignore_?case|has|replace|split|equal_?fold|str_contains)$/i.test(
      call.name,
    )
  )
}

/** Whether an address is looked up by: `claims["https://…"]`, or a table that tells the name of each. Nobody asks there. */
export function isLookedUp({ tokens }: Unit, at: number): boolean {
  if (tokens.isPunct(at - 1, '[') && tokens.isPunct(at + 1, ']'))
    return (
      tokens.kind(at - 2) === WORD && !/^(return|in|of|await|yield|case|else|or|and|not)$/.test(tokens.value(at - 2))
    )
  const first = tokens.isPunct(at - 1, '{') || tokens.isPunct(at - 1, ',')
  return first && tokens.isPunct(at + 1, ':') && tokens.kind(at + 2) === STRING
}
