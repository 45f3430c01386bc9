/** Files in which a product's own pages, apps, bots and clients ask its server. */
const CLIENTS =
  /\.(?:[cm]?[jt]sx?|n?vue|uvue|svelte|astro|ets|html?|wxml|ejs|hbs|erb|php|jsp|cshtml|razor|py|dart|swift|kts?|java|cs|go|rs|gd)$/i
const BUILT = /\.min\.js$|(?:^|\/)(?:dist|build|node_modules|vendor)\//
/** Programs that answer routes: what they write down of their paths asks nobody, unless it is sent. */
const SERVES =
  /@\w{1,30}\.(?:get|post|put|route|websocket|api_route)\(|\b(?:APIRouter|Blueprint|FastAPI|Flask)\(|\bexpress(?:\.Router)?\(|\b(?:new\s)?(?:Hono|Koa|Router|Elysia)\(|\bfastify\(|@(?:\w{1,10}Mapping|Controller|RestController)\b|\.(?:GET|POST|HandleFunc|MapPost|MapGet)\(|\burlpatterns\b|\bRoute::/
/** What stands before a path that is sent. */
const SENT =
  /(?:\b(?:fetch\w*|\$?fetch|request\w*|requests|axios|httpx?|client|session|ajax|dio|api|instance|service|stream\w*|use(?:Fetch|SWR|Chat|Completion))(?:\.(?:get|post|put|patch|request|stream|fetch|open|sse))?(?:Async|Json|FromJson|JsonAsync)?\s{0,2}(?:<[^<>()]{0,60}>)?\(\s{0,40}(?:["'](?:POST|GET|PUT)["'],\s{0,4})?(?:\w{1,40}\s{0,2}\+\s{0,2})?(?:f|\$|new\sUri\()?|\bnew\s(?:WebSocket|EventSource|URL|Request)\(\s{0,40}|@(?:POST|GET|PUT)\(|\b(?:hx-(?:post|get)|action|sse-connect)=|\b(?:callFunction|invoke|httpsCallable)\([^()]{0,60})$/
/** What stands before a path that leads to a page, is compared, or is let in. */
const NOT_SENT =
  /(?:\b(?:push|replace|navigate\w{0,10}|redirect\w{0,10}|reLaunch|switchTab|startsWith|endsWith|startswith|includes|contains|\w{0,10}[mM]atchers|render|import|require|include_router|register_blueprint|mount|use|router-link|Link|path|re_path)\s{0,2}\([^()'"]{0,60}|\b(?:to|href|path|pathname|component|redirect|from|prefix|url_prefix|route|pagePath|include)\s{0,2}[:=]\s{0,2}\{?\s{0,2}|[=!]==?\s{0,2}|\bcase\s|\bin\s{0,2}[[(]\s{0,2}|@(?:\w{1,30}\.)?\w{0,20}(?:get|post|put|patch|route|websocket|Get|Post|Put|Patch|Mapping|Controller|Route|Path)\(.{0,80}|\[\w{1,20}\(|\b(?:app|router|server|routes?|r|g|rg|e|mux|group|v1|v2|bp|fastify|hono|\w{1,20}(?:Router|Group|Routes|_router|_bp)|Route)(?:\.|::)\w{2,12}\(\s{0,40})$/
const NAVIGATES = /\b(?:navigateTo|redirectTo|reLaunch|switchTab|navigateBack)\b[^;]{0,60}$/
/** `API + '/' + 'chat'`: the end of a path that is put together. */
const JOINED = /\/["'`]\s{0,3}\+\s{0,3}$/
/** What is sent to a path that a variable holds, or one that is handed in: which path, a word beside it may say. */
const SENDS_ANY =
  /\b(?:fetch|axios(?:\.\w{2,7})?|ky(?:\.\w{2,7})?|request|requests\.\w{2,7}|httpx\.\w{2,7})\(\s{0,3}(?:[a-z]\w{0,40}\s{0,2}[,+)]|`(?:\$\{[^{}`]{1,60}\}\/?){1,3}[`?]|f["'](?:\{[^{}"']{1,60}\}\/?){1,3}["'?])/
/** Hooks that ask under a path of their own where they are told no other. */
const HOOKS: readonly (readonly [RegExp, string])[] = [
  [/\buseChat(?:<[^<>()]{0,60}>)?\(|\bnew (?:Chat|DefaultChatTransport)(?:<[^<>()]{0,60}>)?\(/g, 'chat'],
  [/\b(?:useCompletion|new Completion)\(/g, 'completion'],
  [/\buseAssistant\(/g, 'assistant'],
]
const HOOKS_OF = /["'](?:ai\/(?:react|vue|svelte|solid)|@ai-sdk\/(?:react|vue|svelte|solid|angular))["']/
/** `${BASE}/talk`, `BASE + '/talk'`: a base may hold some of a path. */
const BASED = /^[$#]?\{[^{}]{1,80}\}\/./
const ADDED = /[\w)]\s{0,3}\+\s{0,3}$/
const LITERAL = /[\w\-./:${}()[\]@?=&%*+~,<>|#]/
const LONGEST = 200

/** A path in parts; `*` stands for what is put in while it runs. */
export function partsOf(path: string): readonly string[] {
  return path
    .replace(/^\w{1,8}:\/\/[^/]*/, '')
    .replaceAll(/\$\{[^{}]*\}|\{[^{}]*\}|#\{[^{}]*\}|\\\([^()]*\)|<[^<>]*>|%[sd@]/g, '*')
    .split(/[?#]/, 1)
    .join('')
    .split('/')
    .filter(part => part !== '')
    .map(part => (/^[:$*]|\*/.test(part) || /[{}]/.test(part) ? '*' : part.toLowerCase()))
}

/** A path that a client writes down, and where. */
interface Asking {
  readonly path: string
  readonly offset: number
  readonly parts: readonly string[]
  /** Whether more may stand before it, that is put in. */
  readonly isOpen?: boolean
}

/** Whatever a text asks for under a path that ends in, or goes on behind, a word. */
export function* askingsIn(path: string, text: string, word: string): Generator<Asking, undefined> {
  const isServer = SERVES.test(text)
  const sendsAny = !isServer && SENDS_ANY.test(text)
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (/[\w-]/.test(text[at - 1] ?? '') || /[\w-]/.test(text[at + word.length] ?? '')) continue
    let start = at
    while (start > 0 && at - start < LONGEST && LITERAL.test(text[start - 1] as string)) start--
    let stop = at + word.length
    while (stop < text.length && stop - at < LONGEST && LITERAL.test(text[stop] as string)) stop++
    // A string between its own quotes, or the end of one that begins with something else.
    if (!/["'`\s}]/.test(text[start - 1] ?? '') || !/["'`]/.test(text[stop] ?? '')) continue
    const literal = text.slice(start, stop)
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
    if (/^\s*(?:\/\/|\*|#|<!--|--)/.test(line)) continue
    const before = text.slice(Math.max(0, start - 1 - LONGEST), Math.max(0, start - 1))
    if (NAVIGATES.test(before)) continue
    const isSent = SENT.test(before) || JOINED.test(before) || (sendsAny && literal === word && !NOT_SENT.test(before))
    const isBare = !literal.includes('/')
    if (!isSent && (isBare || isServer || NOT_SENT.test(before))) continue
    const goesOn = /^["'`]\s{0,3}(?:\+|\.\s?\$)/.test(text.slice(stop, stop + 5)) && literal.endsWith('/')
    const parts = partsOf(goesOn ? `${literal}*` : literal)
    const isBased = BASED.test(literal)
    const isOpen = isBased || ADDED.test(before) || text.includes('baseURL')
    yield { path, offset: start, parts: isBased ? parts.slice(1) : parts, isOpen }
  }
  return undefined
}

/** The paths that hooks ask by default: `useChat()` asks `/api/chat`. */
function* askedByHooks(text: string): Generator<Omit<Asking, 'path'>, undefined> {
  if (!HOOKS_OF.test(text)) return undefined
  for (const [hook, word] of HOOKS)
    for (const found of text.matchAll(hook)) {
      const given = text.slice(found.index, found.index + LONGEST)
      if (!/^[^;]{0,160}\bapi\s{0,2}[:,}]/.test(given)) yield { offset: found.index, parts: ['api', word] }
    }
  return undefined
}

/** Whether a route ends in all that is asked for. */
function endsIn(route: readonly string[], asked: readonly string[]): boolean {
  return asked.length > 0 && asked.every((part, at) => part !== '*' && part === route[route.length - asked.length + at])
}

/** How well a route answers what is asked for: how many parts from the end are the same, whole routes before others; 0 where it does not. */
function fit(route: readonly string[], asked: readonly string[]): number {
  const shared = Math.min(route.length, asked.length)
  let fixed = 0
  for (let back = 1; back <= shared; back++) {
    const [one, other] = [route.at(-back), asked.at(-back)]
    if (one === '*' || other === '*') continue
    if (one !== other) return 0
    fixed++
  }
  if (fixed === 0) return 0
  return shared * 4 + (route.length <= asked.length ? 2 : 0) + (route.length === asked.length ? 1 : 0)
}

/**
 * Which of these routes the product's own pages, apps, bots and clients ask: what they ask for is answered by the route that shares most of
 * its path. `isIdle`: whether nothing has a place run.
 */
export function routesAsked(
  routes: ReadonlySet<string>,
  files: readonly string[],
  textOf: (path: string) => string | undefined,
  isIdle: (path: string, offset: number) => boolean,
): ReadonlySet<string> {
  const parted = [...routes].map(route => ({ route, parts: partsOf(route) }))
  // What is asked for may leave the last part open: `/api/talk/${maker}`.
  const words = new Set(parted.flatMap(({ parts }) => parts.filter(part => part !== '*').slice(-2)))
  const asked = new Set<string>()
  for (const path of files) {
    if (!CLIENTS.test(path) || BUILT.test(path)) continue
    const text = textOf(path) ?? ''
    const add = (asking: Omit<Asking, 'path'>) => {
      const fits = parted.map(({ route, parts }) => ({ route, fit: fit(parts, asking.parts) }))
      const best = Math.max(...fits.map(one => one.fit))
      if (best === 0 || isIdle(path, asking.offset)) return
      for (const { route, fit } of fits) if (fit === best) asked.add(route)
      if (asking.isOpen) for (const { route, parts } of parted) if (endsIn(parts, asking.parts)) asked.add(route)
    }
    for (const word of words) if (text.includes(word)) for (const asking of askingsIn(path, text, word)) add(asking)
    for (const asking of askedByHooks(text)) add(asking)
  }
  return asked
}
