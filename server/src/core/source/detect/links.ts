import { lineMatches, linePattern } from '../../text/line-matches.ts'
import { STRING } from '../../syntax/tokens.ts'
import { isServed, keyBefore } from '../context.ts'
import { commentedImports, isIdleImport } from '../dropped-imports.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Call, ImportSeen, Unit } from '../unit.ts'

/** Modules that languages bring along. In Python `core` and `std` are folders of a product's own, as `System` is in JavaScript. */
const STANDARD: Partial<Record<Unit['language'], RegExp>> = {
  javascript: /^node:/,
  typescript: /^node:/,
  vue: /^node:/,
  svelte: /^node:/,
  python: /^(?:__future__|typing|collections)(?:\.|$)/,
  notebook: /^(?:__future__|typing|collections)(?:\.|$)/,
  java: /^(?:java|javax|jakarta)\./,
  kotlin: /^(?:java|javax|jakarta|kotlin)\./,
  csharp: /^System(?:\.|$)/,
  rust: /^(?:std|core)(?:::|$)/,
  dart: /^dart:/,
  go: /^golang\.org\//,
}

/** Calls that find modules at run time. */
const LOADERS =
  /^(import_module|__import__|import|require|glob|globEager|context|walk_packages|iter_modules|readdir|readdirSync|listdir|load_module|spec_from_file_location|entry_points|lazy_load|load_class|import_string)$/

/** Languages in which modules are asked for by what looks like a call. */
const SCRIPTS: ReadonlySet<string> = new Set(['javascript', 'typescript', 'vue', 'svelte', 'html'])
/** Of these calls, those that list whatever files there are: data too, where nothing beside them takes up or starts a module by a name that is made. */
const LISTERS = /^(?:glob|readdir|readdirSync|listdir)$/
const IMPORTERS =
  /import_module|__import__|importlib|exec_module|load_(?:module|source|class)|import_string|run(?:py|_path|_module)\b|\bexec(?:file|File)?\s{0,4}\(|\bsubprocess\b|\bPopen\b|\b(?:spawn|fork)(?:Sync)?\s{0,4}\(|\bWorker\s{0,4}\(|\brequire\s{0,4}\(\s{0,9}(?!["'][^"'\n]*["']\s{0,9}\))|\bimport\s{0,4}\(|import\.meta\.glob|pathToFileURL|\bjiti\b/

/** Calls by which a page or client asks a server. */
const ASKERS =
  /^(fetch|\$fetch|ofetch|useFetch|useSWR|request|axios|ajax|get|post|put|patch|sendRequest|fetchEventSource|EventSource|WebSocket|connectSocket|streamRequest|Uri|parse|resolve)$|(api|http|fetch|request)\w*$/i
const SPACE = /\s/
const CLOUD = /^(callFunction|callHTTPFunction|httpsCallable)$/

/** Modules that a file names, as written, and how else it reaches code of its own repository. */
export const links: Detector = {
  start(unit, sink) {
    const standard = STANDARD[unit.language]
    for (const one of unit.imports) {
      if (standard?.test(one.module)) continue
      if (isIdleImport(unit, one)) {
        sink.link('dropped', one.module)
        continue
      }
      sink.link(one.typeOnly ? 'type' : 'import', one.module)
      for (const module of submodules(unit, one)) sink.link('import', module)
    }
    for (const module of commentedImports(unit)) sink.link('dropped', module)
    if (runs(unit)) sink.link('runs', '')
    return undefined
  },
  calls: name => LOADERS.test(name) || CLOUD.test(name),
  call(unit, call, sink) {
    if (CLOUD.test(call.name)) cloud(unit, call, sink)
    else loads(unit, call, sink)
  },
  string(unit, at, value, sink) {
    if (value.length < 3 || value.length > 120 || unit.isImport(at)) return
    const from = value.includes('/') ? STARTED_FROM.exec(value)?.[1] : undefined
    if (from !== undefined) sink.link('loads', from)
    if (SPACE.test(value)) return
    if (bringsAlong(unit, at, value)) sink.link('import', fromHere(value))
    if (value.startsWith('/')) path(unit, at, value, sink)
    else if (CODE_FILE.test(value) || DOTTED.test(value)) sink.link('mentions', bareName(value))
  },
}

/** Python's submodules are spelled out: `a.b` importing `c` gives `a.b` and `a.b.c`. */
function submodules(unit: Unit, one: ImportSeen): string[] {
  if (unit.language === 'python' || unit.language === 'notebook') {
    const joint = one.module.endsWith('.') ? '' : '.'
    return one.names
      .map(name => one.aliases?.get(name) ?? name)
      .filter(
        name =>
          name !== one.module &&
          /^[a-z_]/.test(name) &&
          (one.module.startsWith('.') || !one.module.endsWith(`.${name}`)),
      )
      .map(name => one.module + joint + name)
  }
  if (unit.language === 'rust')
    return one.names.filter(name => !one.module.endsWith(name)).map(name => `${one.module}::${name}`)
  return []
}

const SCRIPT_FILE = /^(?!\w{1,9}:|\/\/)[\w@./~-]{1,110}\.[cm]?[jt]sx?(?:\?[\w=.&-]{0,40})?$/
const LIBRARY = /\.min\.|(?:^|\/)(?:vendor|libs?|node_modules|third[-_]?party)\//

/** `<script src="js/talk.js">` of a page, and the page that a window of the program shows: `loadFile('index.html')`. */
function bringsAlong(unit: Unit, at: number, value: string): boolean {
  const { tokens } = unit
  if (value.endsWith('.html')) return isShown(unit, at)
  if (unit.language !== 'html' || !SCRIPT_FILE.test(value) || LIBRARY.test(value)) return false
  return tokens.isPunct(at - 1, '=') && tokens.isWord(at - 2, 'src')
}

/** `window.loadFile('index.html')`, `window.loadFile(path.join(__dirname, 'index.html'))`. */
function isShown(unit: Unit, at: number): boolean {
  const call = unit.enclosing(at, 1)
  const shows = call !== undefined && /^(?:join|resolve)$/.test(call.name) ? unit.enclosing(call.at, 1) : call
  return shows?.name === 'loadFile'
}

/** From the file's own folder, or from where its site begins. */
function fromHere(value: string): string {
  const path = value.replace(/\?.*/, '')
  return path.startsWith('/') || path.startsWith('.') ? path : `./${path}`
}

const CODE_FILE = /\.(py|[cm]?[jt]sx?|vue|svelte|dart|go|rb|php|wxml)$/
/** A module, class or application as settings name them: `shop.views`, `shop.wsgi:app`. */
const DOTTED = /^[a-z_]\w*([./][A-Za-z_]\w*)*:[a-z_]\w*$|^[a-z_]\w*(\.[A-Za-z_]\w*)+$/

/** The bare name that a file or module goes by, without folders, ending and attribute: `talk` of `./llm/talk.py`. */
export function bareName(value: string): string {
  const path = value.replace(/:\w+$/, '').replace(CODE_FILE, '')
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('.')) + 1)
}

const SCRIPT = linePattern(
  '[;!(]|(?:await |void |new )?(?!(?:if|for|while|switch|function|import|catch|return)\\b)[A-Za-z_$][\\w$.]*[(`]',
)
const PYTHON = linePattern(
  'if .*__name__|for |while |with |(?!(?:def|class|if|elif|assert|raise|return|del)\\b)[A-Za-z_][\\w.]*\\(',
)
/** Where a program of other languages begins. */
const MAIN: Partial<Record<Unit['language'], RegExp>> = { dart: /\bmain\s*\(/, go: /^package main\b/m }

/** Whether a program does something by itself when it is started, line by line at its outermost level. */
function runs(unit: Unit): boolean {
  const lines = { javascript: SCRIPT, typescript: SCRIPT, python: PYTHON }[unit.language as string]
  if (lines !== undefined) return lineMatches(unit.text, lines).next().done !== true
  const main = MAIN[unit.language]
  return main === undefined || unit.says(main)
}

/** Folders of scripts as programs are started from them: `scripts/`, `python scripts/{name}.py`. */
const STARTED_FROM = /(?:^|[\s/'"])((?:scripts?|tools?|hack|bin|utils?|misc|maintenance)\/)(?:$|[{%$#*])/

/** A module that is asked for at run time: by a name in full, or under a prefix that a name is put to. */
function loads(unit: Unit, call: Call, sink: Sink): void {
  const { tokens } = unit
  // `from talk import (…)` calls nothing.
  if (call.name === 'import' && !SCRIPTS.has(unit.language)) return
  if (LISTERS.test(call.name) && !unit.says(IMPORTERS)) return
  const first = unit.firstString(call.open)
  if (unit.isImport(call.open + 1) || (call.name === 'require' && tokens.isPunct(call.open + 1, ')'))) return
  if (first !== undefined && tokens.isPunct(first.at + 1, ')') && !/[*{]/.test(first.value))
    sink.link(/^(import|require|import_module|__import__)$/.test(call.name) ? 'import' : 'loads', first.value)
  else sink.link('loads', first?.value.replace(/[*{].*/s, '') ?? '')
}

/** `callFunction({ name: 'talk' })`. */
function cloud(unit: Unit, call: Call, sink: Sink): void {
  const at = unit.option(call.open, 'name')
  const name = at >= 0 && unit.tokens.kind(at) === STRING ? unit.tokens.value(at) : undefined
  if (name !== undefined) sink.link('asks', `function:${name}`)
}

/** A path that this program answers, or asks its own server for. */
function path(unit: Unit, at: number, value: string, sink: Sink): void {
  const plain = value.replace(/[?#].*/s, '').replace(/(?<!\/)\/+$/, '')
  if (plain.length < 3 || !/^\/[\w/{}:.$*-]+$/.test(plain)) return
  if (isServed(unit, at)) sink.link('serves', plain)
  else if (ASKERS.test(unit.enclosing(at, 3)?.name ?? '') || /url|path|api|endpoint/i.test(keyBefore(unit, at) ?? ''))
    sink.link('asks', plain)
}
