import { findHost, hostOf } from '../catalogue.ts'
import { isCompared, keyBefore } from '../context.ts'
import type { Detector } from '../detector.ts'
import { GENERATION_PATHS, GENERATION_PATH_HINT } from '../generation-paths.ts'
import type { Unit } from '../unit.ts'

/** Keys under which an address is a page to read, not an interface to call. */
const LINK_KEYS =
  /^(href|link|links|docs?|doc_?url|docs_?url|homepage|help\w*|website|site|to|src|logo|icon|avatar|image|img|learnMore\w*|apiKeyUrl|api_?key_?url|keyUrl|url_?apply|description|placeholder|tooltip|hint|tips?|title|label|message)$/i

/** Hosts of providers in string literals, and paths of their interfaces. */
export const endpoints: Detector = {
  string(unit, at, value, sink) {
    if (value.length < 6 || value.length > 400) return
    if (value.includes('.')) host(unit, at, value, sink)
    if (value.includes('/') && GENERATION_PATH_HINT.test(value)) path(unit, at, value, sink)
  },
}

const host: NonNullable<Detector['string']> = (unit, at, value, sink) => {
  if (isImport(unit, at)) return
  const found = hostOf(value)
  if (found === undefined) return
  const fact = findHost(found.host, found.path)
  if (fact === undefined) return
  const key = keyBefore(unit, at)
  if (key !== undefined && LINK_KEYS.test(key)) return
  const start = unit.tokens.start(at) + found.at
  const detail = {
    provider: fact.provider,
    generates: fact.generates,
    access: fact.access,
    path: found.path || undefined,
  }
  sink.add(
    'endpoint',
    unit.stretch(start, start + found.host.length),
    found.host,
    detail,
    isCompared(unit, at) ? 'low' : 'high',
  )
}

const path: NonNullable<Detector['string']> = (unit, at, value, sink) => {
  const clean = value.replace(/[?#].*$/, '').replace(/\/+$/, '')
  if (/\s/.test(clean)) return
  for (const { path: pattern, generates, provider, needs } of GENERATION_PATHS) {
    const match = pattern.exec(clean)
    if (match === null || (needs !== undefined && !needs.test(unit.text) && !needs.test(unit.path))) continue
    const start = unit.tokens.start(at) + match.index
    const confidence = isCompared(unit, at) || isDescription(unit, at) || isRefused(unit, at) ? 'low' : 'medium'
    sink.add('generation', unit.stretch(start, start + match[0].length), match[0], { generates, provider }, confidence)
    return
  }
}

/** A module's name may look like an address (`github.com/openai/openai-go`). */
function isImport(unit: Unit, at: number): boolean {
  return unit.isImport(at)
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
  return key !== undefined && LINK_KEYS.test(key)
}
