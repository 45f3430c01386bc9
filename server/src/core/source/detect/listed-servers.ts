import { gate } from '../../text/looked-at.ts'
import { isCompared } from '../context.ts'
import type { Detector } from '../detector.ts'
import { isOwnRoute } from '../own-routes.ts'
import { recognises } from '../purpose.ts'
import type { Unit } from '../unit.ts'

interface Lists {
  /** The path under which this server alone tells its models. */
  readonly path: RegExp
  readonly provider: string
  readonly named: RegExp
}

/** Servers of models that run at home, by the path under which each tells which models it has. */
const SERVERS: readonly Lists[] = [
  { path: /(?:^|[\w})])\/?api\/(?:tags|ps)$/, provider: 'ollama', named: /ollama/i },
  { path: /(?:^|[\w})])\/?api\/v[01]\/models(?:\/load(?:ed)?)?$/, provider: 'lmstudio', named: /lm[\s_-]?studio/i },
  { path: /(?:^|[\w})])\/?v1\/(?:models|cluster\/\w+)$/, provider: 'xinference', named: /xinference/i },
]
const ANY = gate(/api\/tags/, /api\/ps/, /api\/v[01]\/models/, /v1\/(?:models|cluster)/)

/**
 * A server that a product asks which models it has, and that the code calls by its name: what is found there is asked by others of the
 * product's files.
 */
export const listedServers: Detector = {
  stringsNeed: ANY,
  start: unit => unit.role === 'product' && unit.language !== 'html' && unit.language !== 'shell' && !recognises(unit),
  string(unit, at, value, sink) {
    if (value.length > 120) return
    const plain = (value.split(/[?#]/, 1)[0] ?? '').replace(/\/$/, '')
    const found = SERVERS.find(({ path }) => path.test(plain))
    if (found === undefined || isCompared(unit, at) || isOwnRoute(unit, at) || !isNamed(unit, found)) return
    sink.add('endpoint', unit.span(at), value, { provider: found.provider, generates: [] }, 'medium')
  },
}

/** Whether a type, a function or the file itself is named after the server. */
function isNamed(unit: Unit, { named, provider }: Lists): boolean {
  if (named.test(unit.path.slice(unit.path.lastIndexOf('/') + 1))) return true
  return unit.remember(`is named ${provider}`, () =>
    new RegExp(
      `\\b(?:class|struct|type|interface|func|def|function|fn|fun|object|const|val|let|impl|module)\\s+(?:\\([^)\n]{0,60}\\)\\s*)?\\w{0,40}(?:${named.source})`,
      'i',
    ).test(unit.text),
  )
}
