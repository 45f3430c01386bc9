import type { Exposure } from '../../evidence/vocabulary.ts'
import { WORD } from '../../syntax/tokens.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Unit } from '../unit.ts'

interface FileRoute {
  readonly path: RegExp
  readonly exposure: Exposure
  /** What the file must export to be what its path says. */
  readonly exports: RegExp
  readonly needs?: RegExp
}

const METHODS = /^(GET|POST|PUT|PATCH|DELETE)$/
const ANY = /^(default|[A-Z]\w*|loader|action)$/

/** Frameworks in which a file's path is its route. */
const ROUTES: readonly FileRoute[] = [
  { path: /(^|\/)app\/(.*\/)?route\.[jt]sx?$/, exposure: 'http-api', exports: METHODS },
  { path: /(^|\/)app\/(.*\/)?page\.[jt]sx?$/, exposure: 'web-ui', exports: /^default$/ },
  { path: /(^|\/)pages\/api\/.*\.[jt]sx?$/, exposure: 'http-api', exports: /^(default|GET|POST|ALL|get|post|all)$/ },
  { path: /(^|\/)pages\/(?!_)[^.]*\.(jsx|tsx)$/, exposure: 'web-ui', exports: /^default$/ },
  { path: /(^|\/)routes\/(.*\/)?\+server\.[jt]s$/, exposure: 'http-api', exports: METHODS },
  {
    path: /(^|\/)server\/(api|routes)\/.*\.[jt]s$/,
    exposure: 'http-api',
    exports: /^default$/,
    needs: /defineEventHandler|eventHandler/,
  },
  { path: /(^|\/)app\/routes\/.*\.[jt]sx?$/, exposure: 'web-ui', exports: ANY, needs: /@remix-run|react-router/ },
  {
    path: /(^|\/)(functions|netlify\/functions|api)\/.*\.[jt]s$/,
    exposure: 'http-api',
    exports: /^(onRequest\w*|handler)$/,
  },
]

/** Frameworks whose pages lie in a folder of that name too, and are built for the platforms that the project says. */
const OF_MINI_PROGRAMS = /^(?:@tarojs\/|remax(?:\/|$)|@remax\/|@ray-js\/|goji|@goji\/|rax(?:-|$)|@mpxjs\/|@dcloudio\/)/
const PAGES = /(^|\/)(routes\/(.*\/)?\+page\.svelte|pages\/.*\.(vue|astro))$/
const IN_PAGES = /(^|\/)pages\/(?!api\/)/
/** Pages that Spring hands out as they lie there. */
const STATIC = /(^|\/)src\/main\/resources\/(static|public)\/(?:[\w-]+\/)*[\w-]+\.html?$/
/** Pages of Laravel's templates; what is sent by mail, and the frame and parts of pages, are none. */
const TEMPLATE =
  /(^|\/)resources\/views\/(?!(?:emails?|mails?|vendor|errors|auth|layouts?|components|partials|profile|pdf)\/|welcome\.)(?:[\w-]+\/)*[\w-]+\.blade\.php$/
/** Pages that come with the tools of an interface, and those that say what went wrong: every program has them. */
const SHIPPED =
  /\/(swagger[\w-]*|druid|knife4j|api-?docs?|redoc|webjars|actuator|h2-console)\/|\/(swagger[\w-]*|doc|api-?docs?|redoc|error|[45](\d\d|xx))\.html?$|\/error\//i
/** Pages of no framework, by what a person does on them: writes something, about what is made or talked of, and a script or form takes it up. */
const PAGE = /\.html?$/i
const WRITTEN_ON =
  /<textarea\b|\bcontenteditable\b|<input\b[^>]{0,200}\b(type\s{0,3}=\s{0,3}["']?(text|search)\b|placeholder\b)/i
const TAKEN_UP = /<(script|form)\b/i
const OF_ANSWERS =
  /chat|prompt|\bask\b|generat|answer|translat|summar|writ(e|ing)\b|\b(tell|speak|create|story|poem|recipe|reply|plan|idea)|\bAI\b|GPT|LLM|对话|聊天|提问|问答|生成|翻译|写作|创作|绘|助手/i
/** What somebody writes on a page and its script or form hands to the server behind it, by a path of that server's own. */
const HANDED_OVER =
  /\b(?:fetch|axios(?:\.post)?|\$\.(?:post|ajax|getJSON)|EventSource|sendBeacon)\(\s{0,9}[`'"]\/(?![/`'"])[^`'"\s]{1,80}|\.open\(\s{0,9}["']POST["'],\s{0,9}["']\/|\bhx-post\s{0,3}=\s{0,3}["']\/|<form\b[^>]{0,200}\baction\s{0,3}=\s{0,3}["']\/[\w-]/i
/** Pages on which people do something else. */
const OTHER_ERRANDS =
  /log-?in|sign-?(?:in|up)|register|passw|contact|feedback|subscri|newsletter|checkout|payment|admin|config|settings|upload/i
/** Pages that nobody is handed: documents, mails, what is left of a build of tests. */
const NO_PAGE =
  /(^|\/)(docs?|documentation|e?mails?|e?mail[-_]templates|coverage|storybook[\w-]*|reports?|prototypes?|mock-?ups?|designs?)\//i
const ACTIVE = /<(form|input|textarea|button|script)\b/i
const SCRIPTS = /<script\b/i
/** A cheap first question. */
const ROUTED = /(^|\/)(app|pages|routes|server|functions|api)\/|\.(razor|cshtml)$/
const ADMIN_PATH = /(^|\/)\(?_?(admin|backoffice|god-mode)\)?\//i
const SESSION =
  /\b(getServerSession|auth\(\)|getSession\((?=\)|\{|(?:req|request|ctx|context|event|authOptions|headers|cookies)\s*[,)])|currentUser\(|requireAuth|withAuth|locals\.(user|session)|getUser\((?=\)|(?:req|request|ctx|context|event|token|jwt)\s*[,)])|requireUser|useSession)/

/** Pages and handlers that exist by their path: Next.js, Nuxt, SvelteKit, Remix, serverless functions, and pages that lie there as they are. */
export const fileRoutes: Detector = {
  start(unit, sink) {
    if (STATIC.test(unit.path) && !SHIPPED.test(unit.path) && unit.says(ACTIVE)) return firstToken(unit, sink)
    if (isWrittenOn(unit)) {
      sink.add('exposure', unit.span(1), unit.path, { exposure: 'web-ui', strength: 'weak' }, 'medium')
      return false
    }
    if (PAGE.test(unit.path) && unit.says(SCRIPTS)) return undefined
    if (TEMPLATE.test(unit.path) && unit.says(ACTIVE)) return firstToken(unit, sink)
    if (!ROUTED.test(unit.path)) return false
    if (IN_PAGES.test(unit.path) && unit.imported(OF_MINI_PROGRAMS)) return false
    if (PAGES.test(unit.path) || isRazorPage(unit)) return firstToken(unit, sink)
    const route = ROUTES.find(one => one.path.test(unit.path))
    if (route === undefined || (route.needs !== undefined && !route.needs.test(unit.text))) return false
    const at = exported(unit, route.exports)
    if (at < 0) return false
    const sure = route.exposure === 'web-ui' && isPlaceholder(unit) ? 'low' : 'high'
    sink.add('exposure', unit.span(at), routeName(unit.path), { exposure: route.exposure, strength: 'strong' }, sure)
    guards(unit, at, sink)
    return false
  },
  // A page that asks a model by itself is where people read what it answers, whatever else stands on it.
  finish(unit, sink) {
    if (!PAGE.test(unit.path) || NO_PAGE.test(unit.path) || unit.tokens.count < 2) return
    if (sink.evidence.some(one => one.kind === 'generation' && one.confidence !== 'low'))
      sink.add('exposure', unit.span(1), unit.path, { exposure: 'web-ui', strength: 'weak' }, 'medium')
  },
}

/** The page at the root: one below a path of its own is there for something. */
const FIRST = /(^|\/)(app\/page|pages\/index)\.[jt]sx?$/
const SHORT = 700
/** Parts of other files, what people can do on a page, and what is shown to them there. */
const OFFERS =
  /<[A-Z]|<(form|input|textarea|button|select|iframe|video|audio|canvas|a|img|picture|embed|object|script)\b|dangerouslySetInnerHTML|\buse[A-Z]\w*\(|\bfetch\(|\bon[A-Z]\w*=/
/** What stands between tags and is worked out: not a word in quotes, a remark, a setting or the day. */
const WORKED_OUT =
  /(?:(?<![\w)])<[a-z][\w.-]*(?:\s[^<>]*)?>|<\/[\w.]*>|(?<![\w)])<>)[^<>{}]*\{(?!\s*(?:["'`/}]|process\.env\b|new Date\b))/

/** A page of a server for programs that only says that it is there: it shows a line of text, or nothing. */
function isPlaceholder(unit: Unit): boolean {
  return (
    FIRST.test(unit.path) &&
    unit.text.length < SHORT &&
    unit.imports.every(one => one.typeOnly) &&
    !OFFERS.test(unit.text) &&
    !WORKED_OUT.test(unit.text)
  )
}

function isWrittenOn(unit: Unit): boolean {
  return (
    PAGE.test(unit.path) &&
    unit.tokens.count > 1 &&
    !NO_PAGE.test(unit.path) &&
    !SHIPPED.test(unit.path) &&
    unit.says(WRITTEN_ON) &&
    unit.says(TAKEN_UP) &&
    (unit.says(OF_ANSWERS) || (unit.says(HANDED_OVER) && !unit.says(OTHER_ERRANDS) && !OTHER_ERRANDS.test(unit.path)))
  )
}

/** Razor pages say themselves that they are pages: `@page "/assistant"`. */
function isRazorPage(unit: Unit): boolean {
  return /\.(razor|cshtml)$/.test(unit.path) && unit.says(/^\uFEFF?\s*@page\b/)
}

function firstToken(unit: Unit, sink: Sink): false {
  if (unit.tokens.count > 1)
    sink.add('exposure', unit.span(1), routeName(unit.path), { exposure: 'web-ui', strength: 'strong' })
  return false
}

/** Index of the word that the file exports, or -1. */
function exported(unit: Unit, names: RegExp): number {
  const { tokens } = unit
  for (let at = 0; at < tokens.count; at++) {
    if (!tokens.isWord(at, 'export') || tokens.parent(at) >= 0) continue
    for (let next = at + 1; next < at + 6; next++) {
      if (tokens.kind(next) === WORD && names.test(tokens.value(next))) return next
    }
  }
  return -1
}

function guards(unit: Unit, at: number, sink: Sink): void {
  if (ADMIN_PATH.test(unit.path))
    sink.add('access-control', unit.span(at), routeName(unit.path), { what: 'admin-only' }, 'medium')
  const match = SESSION.exec(unit.text)
  if (match !== null)
    sink.add(
      'access-control',
      unit.stretch(match.index, match.index + match[0].length),
      match[0],
      { what: 'authentication' },
      'medium',
    )
}

/** The part of a path from the routing folder on: `app/api/chat/route.ts`. */
function routeName(path: string): string {
  return /(?:^|\/)((?:app|pages|src\/routes|routes|server|functions|api)\/.*)$/.exec(path)?.[1] ?? path
}
