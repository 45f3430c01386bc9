import { isFirm, ofKind, type Seen } from '../evidence/evidence.ts'
import type { Exposure } from '../evidence/vocabulary.ts'
import { standsForCall } from './makes.ts'
import type { ServiceProfile } from './profile.ts'
import { withoutTemplates } from './template-ways.ts'
import { isListed, isRoute, isTelling, isTrifle, type Way } from './ways.ts'

/** Ways that people take, as against an interface that their programs or pages ask. */
const ASKED_BY_PROGRAMS: Exposure = 'http-api'

/**
 * The ways of a service that a sentence may name: those by which people come, of which more is seen than what a template brings along. The
 * interface is told where code shows a route that leads to what makes content, and beside a way of people's only where programs of others
 * ask it: else it is the inside of that way.
 */
export function toldOf(profile: ServiceProfile, ways: readonly Way[]): Way[] {
  const people = withoutListedPages(
    profile,
    withoutTemplates(ways).filter(one => !isAsked(one)),
  )
  const others = people.some(one => one.detail.exposure !== 'cli')
  const served = people.some(one => one.detail.exposure !== 'cli' && one.detail.exposure !== 'demo-ui')
  const makers = makersOf(profile.seen)
  const asked = ways.filter(
    one => isAsked(one) && isRoute(one) && !isTrifle(one) && (!served || FOR_PROGRAMS.test(one.value)),
  )
  const proven = asked.filter(
    one => makers.has(one.file) || ((!others || isTelling(one)) && profile.leads([one.file], makers)),
  )
  if (proven.length > 0) return [...people, ...proven]
  // Where an import leads nowhere that is known, a route that says what it answers is the sign that is left.
  return others ? [...people] : [...people, ...asked.filter(isTelling)]
}

/** Routes in the form that clients of model vendors ask for. */
const FOR_PROGRAMS = /\/(chat\/)?completions$|\/v\d+\/(messages|responses)$|\/(images\/generations|audio\/speech)$/

/** Files that show something, whatever hands them out. */
const VIEW =
  /\.(html?|[jt]sx|vue|svelte|astro|dart|erb|haml|slim|blade\.php|twig|phtml|tpl|latte|cshtml|razor|jspx?|ftlh?|vm|heex|leex|eex|hbs|ejs|pug|jinja2?|j2)$/i

/** A framework that can draw pages is listed by what answers programs as well: a page is told of where there is one to see. */
function withoutListedPages(profile: ServiceProfile, ways: readonly Way[]): readonly Way[] {
  const pages = ways.filter(one => one.detail.exposure === 'web-ui')
  if (pages.length === 0 || !pages.every(isListed) || profile.productFiles().some(path => VIEW.test(path))) return ways
  return ways.filter(one => one.detail.exposure !== 'web-ui')
}

function isAsked(one: Way): boolean {
  return one.detail.exposure === ASKED_BY_PROGRAMS
}

/** Files in which content is made; where no call was seen, those of what stands for one. */
function makersOf(seen: readonly Seen[]): ReadonlySet<string> {
  const calls = ofKind(seen, 'generation').filter(one => isFirm(one) && !one.detail.trial)
  const makers = calls.length > 0 ? calls : seen.filter(one => isFirm(one) && standsForCall(one))
  return new Set(makers.map(one => one.file))
}
