import { ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'
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
  return exposuresOf(seen).filter(one => ROUTE.test(one.value)).length <= FEW
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
