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
  const people = withoutConsoles(
    profile,
    withoutListedPages(
      profile,
      withoutTemplates(ways).filter(one => !isAsked(one)),
    ),
    ways,
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
  // A page that the same server hands out is what people may come by: neither that nor its routes are told then.
  if (!others && !proven.some(one => FOR_PROGRAMS.test(one.value)) && handsOutPage(profile, ways)) return []
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

/** Whether code that answers hands out files as well, and the page that a site begins with is among them. */
function handsOutPage(profile: ServiceProfile, ways: readonly Way[]): boolean {
  if (!profile.productFiles().some(path => FRONT.test(path) && !NO_FRONT.test(path))) return false
  const files = new Set(ways.filter(one => isAsked(one) && !isListed(one)).map(one => one.file))
  return [...files].some(file => HANDS_OUT.test(profile.textOf(file) ?? ''))
}

const HANDS_OUT =
  /express\.static\(|\bStaticFiles\(|send_from_directory\(|\bhttp\.FileServer\(|\.Static(?:FS|File)?\(|serveStatic\(|fastifyStatic|koa-static|UseStaticFiles\(|static_folder=|\bServeDir::new\(|sendFile\([^\n]{0,80}index\.html/
const FRONT = /(^|\/)index\.html?$/i
const NO_FRONT =
  /(^|\/)(docs?|documentation|tests?|coverage|reports?|swagger\w*|api-?docs?|redoc|e?mails?|admin|examples?|node_modules|wwwroot\/lib)\//i

/** Where those who run a product look after it. */
const CONSOLE = /(^|[/ _-])(?:admin|back-?office)([/_.-]|$)|(^|[/ ])(?:dashboard|management|console)([/.]|$)/i
/** What people come for, by the names of pages. */
const OF_PEOPLE =
  /chat(?!s|[-_]?(?:log|record|histor))|talk|\bai\b|[-_/]ai[-_/.]|generat|creat|write|writ|draw|paint|speech|tts|answer|ask|assistant|agent|playground|prompt/i

/** Pages that all lie with the console of those who run the product are no way of people's, where these come by another. */
function withoutConsoles(profile: ServiceProfile, people: readonly Way[], all: readonly Way[]): readonly Way[] {
  const pages = people.filter(one => one.detail.exposure === 'web-ui')
  const isConsole = (one: Way) => CONSOLE.test(one.file) || (CONSOLE.test(one.value) && !isListed(one))
  if (pages.length === 0 || !pages.every(isConsole)) return people
  if (!all.some(one => one.detail.exposure !== 'web-ui' && one.detail.exposure !== 'cli')) return people
  const paths = routesOf(profile, all)
  const tells = profile
    .productFiles()
    .some(path => CONSOLE.test(path) && (OF_PEOPLE.test(afterConsole(path)) || asks(profile.textOf(path) ?? '', paths)))
  return tells ? people : people.filter(one => one.detail.exposure !== 'web-ui')
}

/** The paths of routes whose own files make content. */
function routesOf(profile: ServiceProfile, ways: readonly Way[]): readonly string[] {
  const makers = makersOf(profile.seen)
  return ways.flatMap(one =>
    isAsked(one) && makers.has(one.file) ? (/\/\w[\w./-]{2,80}/.exec(one.value)?.[0] ?? []) : [],
  )
}

/** Whether a text names one of some paths as a whole. */
function asks(text: string, paths: readonly string[]): boolean {
  return paths.some(path => text.includes(`${path}'`) || text.includes(`${path}"`) || text.includes(`${path}\``))
}

function afterConsole(path: string): string {
  const found = CONSOLE.exec(path)
  return found === null ? '' : path.slice(found.index + found[0].length)
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
