import { isServed } from './context.ts'
import type { FunctionSeen } from './functions.ts'
import type { Unit } from './unit.ts'

/** Marks that say which path has a function run: `@app.post("/ask")`, `@PostMapping("/ask")`, `[HttpPost("ask")]`, `#[post("/ask")]`. */
const ROUTE =
  /(?:@|#?\[|#\[)\s{0,3}(?:[\w.]{1,60}[.])?(get|post|put|patch|all|route|api_route|websocket|websocket_route|Get|Post|Put|Patch|All|Sse|Route|Path|Http(?:Get|Post|Put|Patch)|(?:Get|Post|Put|Patch|Request)Mapping)\s{0,3}(?:\(|(?=[\]\s]))/g
/** Marks on a class that stand before the paths of its functions. */
const OF_CLASS = /(?:@|\[)\s{0,3}(?:RequestMapping|Controller|RestController|Route|Path)\s{0,3}\(([^()]{0,200})\)/g
const CLASS = /^[ \t]{0,40}(?:[\w@]{1,30}\s{1,4}){0,6}(?:class|object)\s{1,4}(\w{1,80})/gm
/** `router = APIRouter(prefix="/talk")`, `bp = Blueprint("talk", __name__, url_prefix="/talk")` */
const PREFIX = /\b(?:APIRouter|Blueprint)\([^()]{0,300}?(?:url_)?prefix\s{0,3}=\s{0,3}["']([^"']{0,80})["']/
const NO_PATH = /(?:produces|consumes|tags|summary|name|description|methods?)\s{0,3}=\s{0,3}[{[]?\s{0,3}$/
const MARKED: ReadonlySet<string> = new Set(['python', 'java', 'kotlin', 'csharp', 'typescript', 'rust', 'php'])
const LONGEST_HEAD = 1200

/** Paths by which a function is asked that says so by a mark; nothing where it has no such mark, undefined where a mark names no path that can be read. */
export function routesOfFunction(unit: Unit, one: FunctionSeen): readonly string[] | undefined {
  if (!MARKED.has(unit.language)) return []
  const marks = marksAbove(unit, one)
  const found: string[] = []
  for (const mark of marks.matchAll(ROUTE)) {
    const open = mark.index + mark[0].length
    const paths = mark[0].endsWith('(') ? pathsIn(argumentsOf(marks, open)) : ['']
    if (paths === undefined) return undefined
    const [base, ...others] = basesOf(unit, one)
    if (base === undefined || others.length > 0) return undefined
    for (const path of paths) found.push(`${base}/${path}`)
  }
  return found
}

/** What stands above the head of a function and belongs to it: lines of marks, however many lines each takes. */
function marksAbove({ text, tokens }: Unit, { at, start }: FunctionSeen): string {
  const head = text.lastIndexOf('\n', start - 1) + 1
  let from = head
  const lines = text
    .slice(Math.max(0, head - LONGEST_HEAD), head)
    .split('\n')
    .slice(0, -1)
  let isIn = false
  for (const line of lines.toReversed()) {
    const said = line.trim()
    // A mark of many lines ends in its bracket, and begins where it is named.
    if (/^[)\]}]{1,3}$/.test(said)) isIn = true
    const isMark = /^(?:@|\[|#\[)/.test(said)
    if (!isMark && !isIn && !/^(?:\/\/|\*|\/\*|#)/.test(said)) break
    if (isMark) isIn = false
    from -= line.length + 1
  }
  return text.slice(from, tokens.start(at)).replace(/^\s{0,60}(?:\/\/|\*|\/\*|#(?!\[)).*$/gm, '')
}

function argumentsOf(text: string, open: number): string {
  let depth = 1
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return text.slice(open, at)
  }
  return text.slice(open)
}

/** Paths among what a mark is told; undefined where a constant holds them. */
function pathsIn(told: string): readonly string[] | undefined {
  const found: string[] = []
  for (const quoted of told.matchAll(/["'`]([^"'`]{0,120})["'`]/g)) {
    if (NO_PATH.test(told.slice(0, quoted.index))) break
    found.push(quoted[1] ?? '')
    if (!/^\s{0,3}[,}]/.test(told.slice(quoted.index + quoted[0].length)) || !/[{[]/.test(told)) break
  }
  if (found.length > 0) return found
  return /^\s*$|^\s*(?:produces|consumes|method)\b/.test(told) ? [''] : undefined
}

/** What stands before the paths of a function: by the mark of its class, or by the router of its file. */
function basesOf(unit: Unit, one: FunctionSeen): readonly string[] {
  const { language, text } = unit
  if (language === 'python') {
    const routers = text.match(/\b(?:APIRouter|Blueprint)\(/g)?.length ?? 0
    return routers > 1 ? ['', ''] : [PREFIX.exec(text)?.[1] ?? '']
  }
  if (language === 'rust') return ['']
  const before = text.slice(0, one.start)
  const head = [...before.matchAll(CLASS)].at(-1)
  if (head === undefined) return ['']
  const marks = before.slice(Math.max(0, head.index - 600), head.index + head[0].length)
  const told = [...marks.slice(Math.max(marks.lastIndexOf('}'), marks.lastIndexOf(';')) + 1).matchAll(OF_CLASS)]
    .map(([, one = '']) => one)
    .find(one => /["'`]/.test(one))
  if (told === undefined) return ['']
  const name = (head[1] ?? '').replace(/Controller$/, '')
  return (pathsIn(told) ?? []).map(one => one.replaceAll(/\[controller\]/gi, name))
}

/** The path under which code at a place is registered: of the nearest route around it that begins behind `floor`. */
export function routeAround(unit: Unit, offset: number, floor: number): string | undefined {
  const { tokens } = unit
  const at = unit.before(offset)
  for (let open = at < 0 ? -1 : tokens.parent(at), level = 0; open >= 0 && level < 40; level++) {
    if (tokens.start(open) < floor) return undefined
    const call = unit.callAt(open)
    const path = call && unit.firstString(call.open)
    if (path !== undefined && path.at < at && isServed(unit, path.at)) return path.value
    open = tokens.parent(open)
  }
  return undefined
}

/** Folders in which a file is the route that its place says. */
const BY_PLACE: readonly RegExp[] = [
  /^(?:.*\/)?(?:src\/)?app\/((?:.*\/)?)route\.[cm]?[jt]s$/,
  /^(?:.*\/)?(?:src\/)?pages\/(api\/.*)\.[cm]?[jt]s$/,
  /^(?:.*\/)?server\/(api\/.*?)(?:\.(?:get|post|put|patch))?\.[cm]?[jt]s$/,
  /^(?:.*\/)?server\/routes\/(.*?)(?:\.(?:get|post|put|patch))?\.[cm]?[jt]s$/,
  /^(?:.*\/)?src\/routes\/((?:.*\/)?)\+server\.[cm]?[jt]s$/,
  /^(?:.*\/)?functions\/(api\/.*)\.[cm]?[jt]s$/,
]

/** The path that a file answers by where it lies, as in Next.js, Nuxt, SvelteKit and Pages Functions. */
export function routeOfFile(path: string): string | undefined {
  for (const pattern of BY_PLACE) {
    const found = pattern.exec(path)?.[1]
    if (found !== undefined) return found.replaceAll(/\([^()/]*\)\//g, '').replace(/\/?index$/, '')
  }
  return undefined
}
