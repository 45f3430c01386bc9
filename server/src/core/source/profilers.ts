import { allMatches } from '../text/steps.ts'
import type { Unit } from './unit.ts'

/** What tells where a program spends its time and memory, and lets a debugger in. */
const PROFILERS =
  /^(?:(?:node:)?inspector(?:\/promises)?|v8-profiler(?:-next|-node8)?|@?pprof(?:$|[-/])|@datadog\/pprof|@pyroscope\/nodejs|heapdump|prom-client|debugpy|cProfile|profile|pstats|pyinstrument|yappi|tracemalloc|memray|line_profiler|memory_profiler|objgraph|guppy|pympler|viztracer|prometheus_client|stackprof|ruby-prof|vernier|runtime\/(?:pprof|trace)|net\/http\/pprof|expvar|github\.com\/(?:arl\/statsviz|felixge\/fgprof))(?:\.|$)/
/** Parts of the languages themselves: out of them alone nobody has a text made. */
const OWN_PARTS =
  /^(?:node:(?!child_process|cluster|worker)[\w/]+|https?|http2|net|fs(?:\/promises)?|os|path|url|util|stream|zlib|v8|vm|process|perf_hooks|async_hooks|events|timers(?:\/promises)?|crypto|(?:http(?:\.server)?|socketserver|wsgiref(?:\.\w+)?|threading|asyncio|io|sys|json|time|datetime|tempfile|pathlib|contextlib|functools|collections|html|urllib\.parse|logging|signal|atexit|gc|linecache|typing|__future__|shutil|webrick|socket|stringio|set))$/
/** What asks somebody else. */
const ASKS = /\bfetch\(|\bhttps?\.(?:request|get)\(/
/** Servers of Go whose routes are written otherwise. */
const GO_ROUTERS =
  /gin-gonic|labstack\/echo|gofiber|go-chi|gorilla\/mux|kataras\/iris|beego|hertz|fasthttp|macaron|flamego|httprouter/
/** The handlers of a program in Go, and those that show its times. */
const GO_HANDLER = /\bHandle(?:Func)?\(/g
const GO_SHOWN =
  /^Handle(?:Func)?\(\s{0,9}(?:"(?:[A-Z]{3,7} )?\/(?:debug|metrics|statsviz)\b|"[^"\n]{1,60}",\s{0,9}(?:pprof|expvar|fgprof|promhttp|statsviz)\.)/

/**
 * Whether what a file listens with is there for whoever looks where the program spends its time: it takes up a profiler and, but for parts of the
 * language, nothing that could make what it answers; in Go, all that it handles is the profiler's.
 */
export function showsTimes(unit: Unit): boolean {
  if (!unit.imported(PROFILERS)) return false
  if (unit.language === 'go') return !unit.imported(GO_ROUTERS) && isOnlyHandled(unit.text)
  const isOwn = unit.imports.every(one => one.typeOnly || PROFILERS.test(one.module) || OWN_PARTS.test(one.module))
  return isOwn && !unit.says(ASKS)
}

function isOnlyHandled(text: string): boolean {
  const handled = [...allMatches(text, GO_HANDLER)]
  return handled.length > 0 && handled.every(({ index }) => GO_SHOWN.test(text.slice(index, index + 160)))
}
