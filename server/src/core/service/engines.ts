import { isFirm, ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'
import type { Traits } from './traits.ts'
import { exposuresOf } from './ways.ts'

/** A route that answers as model servers do, for other programs. */
const ASKED = /(^|\s)\/?([\w-]+\/)?(v\d+\/)?(chat\/)?completions?\/?$/
/** What such servers answer beside: their models, their state, tokens, vectors. */
const BESIDE =
  /(^|\s)\/?([\w-]+\/)?(v\d+\/)?(models?(\/.*)?|embeddings?|rerank\w*|score|(de)?tokeniz\w+|audio\/\w+|images\/\w+|messages|responses|generate\w*|health\w*|ping|version|metrics|status|docs|openapi\.json|favicon\.ico)?\/?$/i
const ROUTE = /^([A-Z]+ )?\//

/** So many routes and no more has a server that is there to try out what was trained. */
const FEW = 4

/** Whether all that is reached, where a model is made, is a bare interface of a few routes. */
export function isForTrial(traits: Traits, seen: readonly Seen[]): boolean {
  if (!runsOwnWeights(traits) || traits.exposure.some(one => one !== 'http-api' && one !== 'cli')) return false
  const ways = exposuresOf(seen)
  const routes = ways.filter(one => ROUTE.test(one.value))
  return routes.length <= FEW && !(ways.some(isPublished) && routes.some(isOfProduct))
}

/** What opens a server to others where it runs; an image alone may be built to train in. */
const PUBLISHES =
  /(^|\/)(?:[^/]*compose[^/]*\.ya?ml|Procfile|fly\.toml|render\.ya?ml|app\.ya?ml|serverless\.ya?ml|vercel\.json)$|(^|\/)(?:k8s|kubernetes|kube|deploy\w*|manifests|helm|charts?)\/[^\n]*\.ya?ml$|\.(?:tf|conf)$/i

function isPublished({ file, role }: SeenOf<'exposure'>): boolean {
  return role === 'product' && PUBLISHES.test(file)
}

/** A route of a product, as against the few by which any model is asked. */
function isOfProduct({ value }: SeenOf<'exposure'>): boolean {
  return !ASKED.test(value) && !BESIDE.test(value)
}

/** Whether all that generates runs here, on weights of one's own choice. */
function runsOwnWeights(traits: Traits): boolean {
  return traits.access.length > 0 && traits.access.every(one => one === 'self-hosted')
}

/**
 * A server that answers nothing but the usual protocol over weights that whoever starts it picks: an engine, like those of larger
 * names. Who offers a service with it carries the duties.
 */
export function isEngine(traits: Traits, seen: readonly Seen[]): boolean {
  if (traits.trains || !runsOwnWeights(traits)) return false
  if (!traits.exposure.every(one => one === 'http-api' || one === 'cli')) return false
  const routes = exposuresOf(seen).filter(one => one.detail.exposure === 'http-api' && ROUTE.test(one.value))
  return (
    routes.some(one => ASKED.test(one.value)) && routes.every(one => ASKED.test(one.value) || BESIDE.test(one.value))
  )
}

/** Files that answer as model servers do: beside a product that asks hosted models, engines for whoever wants to run his own. */
export function engineFiles(seen: readonly Seen[]): ReadonlySet<string> {
  return new Set(
    ofKind(seen, 'exposure').flatMap((one: SeenOf<'exposure'>) =>
      ROUTE.test(one.value) && ASKED.test(one.value) ? [one.file] : [],
    ),
  )
}

/** Names of what stands in for somebody else's service. */
const STANDS_IN = /(^|[^a-z])(mock|fake|stub|dummy|simulat(?:or|ed|ion))/i
const STANDS_IN_TOGETHER = /[a-z](?:Mock|Fake|Stub)|mock(?:er|s)?(?:$|[^a-z])|mock(?:upstream|server|api|ai|llm)/i

/** A call that sends a request: no route, and no answer that is written. */
const SENDS =
  /^(?!(?:\$?app|router|server|mux|r|e|api)[.>-])(?:.*(?:[.>:]|-))?(?:post\w*|fetch\w*|\w*request|urlopen|exchange|do|ajax|axios|retrieve)$/i

/**
 * A server that goes by the name of a stand-in, answers in the form of a vendor's and asks nobody: others try their programs with it, and what
 * it answers was written down.
 */
export function isStandIn(names: readonly string[], seen: readonly Seen[]): boolean {
  if (!names.some(name => STANDS_IN.test(name) || STANDS_IN_TOGETHER.test(name))) return false
  const firm = seen.filter(isFirm)
  const calls = ofKind(firm, 'generation')
  const serving = new Set(calls.filter(one => one.detail.served).map(one => one.file))
  const asks = calls.some(
    ({ detail, confidence, value, file }) =>
      !detail.served &&
      !detail.prepares &&
      (confidence === 'high' ||
        detail.requests ||
        detail.through !== undefined ||
        detail.provider !== undefined ||
        SENDS.test(value) ||
        // A path beside a route of that form may only be listed there.
        (value.startsWith('/') && (detail.within !== undefined || !serving.has(file)))),
  )
  const named = ofKind(firm, 'endpoint').some(one => one.detail.generates.length > 0 && one.confidence === 'high')
  if (asks || named || ofKind(firm, 'training').length > 0) return false
  if (ofKind(firm, 'import').some(one => one.detail.generates.length > 0)) return false
  return (
    calls.some(one => one.detail.served) ||
    exposuresOf(seen).some(one => ROUTE.test(one.value) && ASKED.test(one.value)) ||
    calls.length > 0
  )
}
