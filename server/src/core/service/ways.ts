import { isFirm, ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'
import { isDevelopers } from './developers.ts'
import { isServed } from './served-weights.ts'

/** A way out to users, as it was seen. */
export type Way = SeenOf<'exposure'>

/** Ways out seen in product files, strong before weak; what only looks like one is left out. */
export function exposuresOf(seen: readonly Seen[]): Way[] {
  let ways: readonly Way[] = ofKind(seen, 'exposure').filter(isFirm)
  for (const leaveOut of [
    withoutTools,
    withoutTries,
    withoutOtherSystems,
    withoutHelpers,
    withoutUnbuilt,
    withoutListedBuilders,
    withoutInsides,
    withoutPagePorts,
    withoutIdleLists,
    withoutHooks,
    withoutBotServer,
  ])
    ways = leaveOut(ways)
  ways = withoutBlankPages(withoutFrozen(withoutRelay(ways, seen), seen), seen)
  return [
    ...ways.filter(one => one.detail.strength === 'strong'),
    ...ways.filter(one => one.detail.strength === 'weak'),
  ]
}

/** A client of Discord by which pictures are ordered from Midjourney is no bot that people talk to, where they talk to another. */
function withoutRelay(ways: readonly Way[], seen: readonly Seen[]): readonly Way[] {
  if (!ofKind(seen, 'generation').some(one => one.detail.provider === 'midjourney')) return ways
  const others = ways.filter(one => one.detail.exposure !== 'bot' || !HELPED.test(one.value))
  return others.some(one => one.detail.exposure === 'bot') ? others : ways
}

/** Lists of packages for Python. */
const PYTHON_LIST = /(^|\/)(requirements[^/]*\.(txt|in)|pyproject\.toml|Pipfile|setup\.(py|cfg)|environment\.ya?ml)$/i

/**
 * Whoever trains a model freezes all that happens to be installed: where nothing but such a list speaks of a server, and code of the same
 * project trains, nobody is answered.
 */
function withoutFrozen(ways: readonly Way[], seen: readonly Seen[]): readonly Way[] {
  const open = ways.filter(one => one.detail.exposure !== 'cli')
  const isFrozen = open.every(one => one.detail.exposure === 'http-api' && PYTHON_LIST.test(one.file))
  if (open.length === 0 || !isFrozen || !ofKind(seen, 'training').some(isFirm)) return ways
  if (ofKind(seen, 'generation').some(one => one.role !== 'test' && isServed(one))) return ways
  return ways.filter(one => one.detail.exposure === 'cli')
}

/** A framework for pages whose only page says that it is there serves programs, where code answers those. */
function withoutBlankPages(ways: readonly Way[], seen: readonly Seen[]): readonly Way[] {
  const pages = ways.filter(one => one.detail.exposure === 'web-ui')
  const isBlank = ofKind(seen, 'exposure').some(
    one => one.detail.exposure === 'web-ui' && one.role === 'product' && one.confidence === 'low',
  )
  if (!isBlank || pages.some(one => !MANIFEST.test(one.file)) || pages.length === ways.length) return ways
  return ways.filter(one => one.detail.exposure !== 'web-ui')
}

/** Folders of pages that only document. */
const DOCUMENTS = /(^|\/)(\.vitepress|docs?-?site)\//i
/** What tells a page under development to load itself again. */
const RELOADS = /(^|\/)(live-?)?(reload|hmr)\//i

/** What developers start beside the product lets nobody in, where people come in another way. */
function withoutTools(ways: readonly Way[]): readonly Way[] {
  const others = ways.filter(
    one =>
      one.detail.exposure === 'cli' || !(isDevelopers(one.file) || DOCUMENTS.test(one.file) || RELOADS.test(one.file)),
  )
  return others.some(one => one.detail.exposure !== 'cli') ? others : ways
}

/** Routes by which developers try the product out. */
const TRIES =
  /(^|\/)(?:(?:Test|Debug|Demo)(?:[A-Z]\w{0,20})?(?:Controller|Handler|Router|Resource|Api)|(?:test|debug|demo)[-_.](?:controllers?|handlers?|routers?|routes?|api))\.\w{2,4}$/

/** What only tries the product out lets nobody in, where people come in another way. */
function withoutTries(ways: readonly Way[]): readonly Way[] {
  const others = ways.filter(one => one.detail.exposure !== 'http-api' || !TRIES.test(one.file))
  return others.some(one => one.detail.exposure !== 'cli' && !isListed(one)) ? others : ways
}

const XCODE = /\.pbxproj$|(^|\/)project\.ya?ml$|(^|\/)Project\.swift$/

/** The code of an application for Apple's systems begins alike on all of them: a project that is built for the desktop alone says which. */
function withoutOtherSystems(ways: readonly Way[]): readonly Way[] {
  const built = new Set(ways.flatMap(one => (XCODE.test(one.file) ? [one.detail.exposure] : [])))
  if (!built.has('desktop') || built.has('mobile')) return ways
  return ways.filter(one => one.detail.exposure !== 'mobile' || one.value !== '@main')
}

/** Programs that draw their own windows with web techniques. */
const SHELLS: ReadonlySet<string> = new Set(['desktop', 'browser-extension'])
/** What draws a page in whatever holds it, as against what hands one out over the web. */
const DRAWN =
  /^(App|Root|mount|[./]*src\/[\w./-]+|createApp|Vue|hydrateRoot|registerRootComponent|[\w.]*\.render|createRoot)$|^(react|react-dom|vue|svelte|preact|solid-js|lit|alpinejs|jquery|vite|antd|vant|react-router(-dom)?|vue-router|element-(plus|ui)|ant-design-vue|naive-ui|tdesign-[\w-]+|@(arco-design|mui|chakra-ui|mantine|headlessui|nextui-org|heroui|tanstack|angular)\/.*)$/
/** What takes the files of a folder for pages of the web; without it, `pages/` is a folder like others. */
const HANDS_OUT = /^(next|nuxt|gatsby|blitz|vike|waku|umi)$/
/** Where builders of desktop programs keep the pages of their windows. */
const WINDOWS = /(^|\/)renderer\//

/** Whether a page is drawn in whatever holds it: nothing is said of the web by it. */
export function isDrawnInside(one: Way): boolean {
  return DRAWN.test(one.value) || WINDOWS.test(one.file) || /\.html?$/.test(one.value)
}

/** The inside of a desktop program or an extension is no page on the web, where nothing hands pages out. */
function withoutInsides(ways: readonly Way[]): readonly Way[] {
  const shells = ways.filter(one => SHELLS.has(one.detail.exposure))
  if (!shells.some(one => one.detail.strength === 'strong')) return ways
  const lists = new Set(shells.map(one => one.file))
  const pages = ways.filter(one => one.detail.exposure === 'web-ui')
  const isHanded = ways.some(one => HANDS_OUT.test(one.value))
  const isInside = (one: Way) =>
    isDrawnInside(one) ||
    (/^(next|nuxt)$/.test(one.value) && lists.has(one.file)) ||
    // Only what takes such a folder for pages of the web makes one of what lies in it.
    (!isHanded && one.value.startsWith('pages/'))
  // A list of packages that mostly ask hands nothing out.
  const hands = withoutIdleLists(ways).some(one => one.detail.exposure === 'http-api')
  if (pages.some(one => !isInside(one)) || hands) return ways
  return ways.filter(one => one.detail.exposure !== 'web-ui')
}

/** A port that a container opens, or an address it listens on: it may hand out pages as well as answers. */
const PORT = /^[\d$:{}./\w-]*\d(\/tcp)?$|^(host|port|listen)\b/i

/** Whether a way is a port that a container opens. */
export function isPort(one: Way): boolean {
  return one.detail.exposure !== 'cli' && /(^|\/)(Dockerfile|docker-compose|compose)[^/]*$/i.test(one.file)
}

/** Libraries that mostly ask: a list alone says nothing of answering. */
const ASKS_TOO = /^(aiohttp|websockets|mcp|grpcio|twisted|org\.springframework:spring-web(flux|mvc)?)$/

/** Where there are pages and no other sign of an interface, an open port is the pages' own. */
function withoutPagePorts(ways: readonly Way[]): readonly Way[] {
  if (!ways.some(one => one.detail.exposure === 'web-ui')) return ways
  const interfaces = ways.filter(one => one.detail.exposure === 'http-api')
  if (interfaces.some(one => one.detail.strength === 'strong' || !PORT.test(one.value))) return ways
  return ways.filter(one => one.detail.exposure !== 'http-api')
}

/** Lists of packages and settings, as against code. */
const MANIFEST =
  /(^|\/)([^/]*\.(json|txt|toml|xml|gradle|kts|mod|ya?ml|lock|cfg|csproj)|Dockerfile[^/]*|Gemfile|Podfile|Pipfile|setup\.py)$/i

/** Lists for languages whose code shows every route: where it shows none, what is listed answers nobody. */
const SCRIPTED =
  /(^|\/)(\w+\.(java|kt)|package\.json|requirements[^/]*\.txt|pyproject\.toml|Pipfile|pom\.xml|[^/]*\.gradle(\.kts)?|Dockerfile[^/]*|[^/]*\.ya?ml)$/i

/**
 * Libraries that ask as well as answer, or that only draw, are listed everywhere: where no code answers or draws and people come
 * in another way, they let nobody in. Routes that only tell a version or whether anybody is there are none either.
 */
function withoutIdleLists(ways: readonly Way[]): readonly Way[] {
  const listed = ways.filter(one => !(ASKS_TOO.test(one.value) && MANIFEST.test(one.file)))
  if (listed.length < ways.length) return withoutIdleLists(listed)
  const isIdle = (way: 'http-api' | 'web-ui') => {
    const own = ways.filter(one => one.detail.exposure === way)
    const others = ways.some(one => one.detail.exposure !== way && one.detail.exposure !== 'cli' && isShown(one))
    if (!others || own.length === 0) return false
    if (way === 'http-api' && own.every(one => ROUTE.test(one.value) && TRIFLE.test(one.value))) return true
    return way === 'http-api'
      ? own.every(one => isListed(one) && (SCRIPTED.test(one.file) || one.detail.strength === 'weak'))
      : own.every(one => isListed(one) && (one.detail.strength === 'weak' || TEMPLATES.test(one.value)))
  }
  const idle = (['http-api', 'web-ui'] as const).filter(isIdle)
  return idle.length === 0 ? ways : ways.filter(one => !idle.some(way => way === one.detail.exposure))
}

/** What starts a program of a framework says as little of what it answers as the list that names the framework. */
export function isListed(one: Way): boolean {
  return MANIFEST.test(one.file) || one.value === 'SpringApplication.run'
}

/** Engines for templates, of use where there is a template. */
const TEMPLATES = /freemarker|thymeleaf|velocity|beetl|enjoy|jsp/i

/** Whether code shows a way, or a list that leaves no doubt. */
function isShown(one: Way): boolean {
  return !isListed(one) || (one.detail.strength === 'strong' && one.detail.exposure !== 'http-api')
}

/** Addresses that take messages in and give nothing back. */
const HOOK = /cgi-bin\/webhook|dingtalk\.com\/robot|open-apis\/bot|hooks\.slack/

/** A robot that only posts into a group is no bot that people talk to, where they come in another way. */
function withoutHooks(ways: readonly Way[]): readonly Way[] {
  const others = ways.filter(one => one.detail.exposure !== 'bot' || !HOOK.test(one.value))
  return others.some(one => one.detail.exposure !== 'cli') ? others : ways
}

/** A route that answers, by its path or by the path of its file. */
const ROUTE = /(^|\s)\/|\/(route|api)\b/

/** Fields of what WeChat hands an official account's server. */
const FIELDS = /^(To|to)_?[uU]ser_?[nN]ame$/

/** A route with a path of its own, beside the one that a platform calls. */
function isOtherRoute(one: Way): boolean {
  return one.detail.exposure === 'http-api' && TELLING.test(one.value) && /(^|\s)\/\w/.test(one.value)
}

/** The server of a bot that only takes in what the platform sends is a part of the bot. */
function withoutBotServer(ways: readonly Way[]): readonly Way[] {
  const bots = ways.filter(one => one.detail.exposure === 'bot' && one.detail.strength === 'strong')
  if (bots.length > 0 && bots.every(one => FIELDS.test(one.value)) && !ways.some(isOtherRoute)) {
    return ways.filter(one => one.detail.exposure !== 'http-api')
  }
  const routes = ways.filter(one => one.detail.exposure === 'http-api' && ROUTE.test(one.value))
  // Only where the platform's own calls are seen among the routes is the server known to be for them.
  if (bots.length === 0 || routes.length === 0 || routes.some(one => one.detail.strength === 'strong')) return ways
  return ways.filter(one => one.detail.exposure !== 'http-api')
}

/** Packages of which some parts are of use without a bot: data shapes, helpers. */
const HELPED = /^net\.dv8tion[.:]/
const LISTENS = /\.(hooks|events|interactions|sharding|entities|JDABuilder|JDA)\b/

/** A client library that only lends its data shapes answers nobody. */
function withoutHelpers(ways: readonly Way[]): readonly Way[] {
  const helped = ways.filter(one => HELPED.test(one.value))
  const taken = helped.filter(one => !one.value.includes(':'))
  if (taken.length === 0 || taken.some(one => LISTENS.test(one.value))) return ways
  return ways.filter(one => !HELPED.test(one.value))
}

/** Code takes from uni-app whatever it is built for; a manifest whose scripts build pages alone says for what. */
function withoutUnbuilt(ways: readonly Way[]): readonly Way[] {
  if (!ways.some(one => one.value === '@dcloudio/uni-app' && one.detail.exposure === 'web-ui')) {
    // Pages of a uni-app are pages of what it is built for.
    const uni = ways.some(one => one.value.startsWith('@dcloudio/') && one.detail.exposure === 'mini-program')
    return uni
      ? ways.filter(
          one => one.detail.exposure !== 'web-ui' || !(/pages\/.*\.n?vue$/.test(one.value) || DRAWN.test(one.value)),
        )
      : ways
  }
  return ways.filter(one => one.detail.exposure !== 'mini-program' || !one.value.startsWith('@dcloudio/'))
}

/** Templates list the builders of every platform: for phones something else has to say so, where people come in another way. */
function withoutListedBuilders(ways: readonly Way[]): readonly Way[] {
  const others = ways.filter(one => one.value !== '@dcloudio/uni-app-plus')
  return others.some(one => one.detail.exposure !== 'cli' && one.detail.exposure !== 'http-api') ? others : ways
}

/** Modules of a server framework that carry no route. */
const FRAME = /exception|interceptor|filter|multipart|cors|httpheaders|closestatus|config\b|\.annotation\.|error/i
const TELLING =
  /(?<!we)chat|complet|generat|image|speech|audio|video|(^|[/_-])ai([/_-]|$)|message|conversation|answer|draw|imagine/i

/** Routes and pages that every product has: they say nothing of what it is for. */
const TRIFLE =
  /(^|[\s/(])_?(health\w*|ping|status|version|metrics|metadata|404|500|error|not-?found|login|log-?in|sign-?in|sign-?up|forgot-password|register|settings?|admin|dashboard|privacy|terms|about)([./)]|$)/i
/** Patches of other programs, and what developers run. */
const OUT_OF_THE_WAY = /(^|\/)(patch\w*|\w+[-_]patch(es)?|scripts?|tools?|plugins?|admin)\//i

/** A route as annotations and mappings write it, without a slash: `PostMapping chat`, `HttpPost chat`. */
const MAPPED =
  /^((\w*Mapping|Http(Get|Post|Put|Delete)|Get|Post|Put|Sse|All|GET|POST|PUT|ALL|ANY|WEBSOCKET)( |$)|functions\/)|annotation\.(\w+Mapping|RestController)$/

/** Whether code shows that something is answered under a path. */
export function isRoute(one: Way): boolean {
  return !MANIFEST.test(one.file) && (ROUTE.test(one.value) || MAPPED.test(one.value) || one.value === one.file)
}

/** Whether a way says by its name that content is answered there. */
export function isTelling(one: Way): boolean {
  return TELLING.test(one.value)
}

/** Whether a way is one that every product has. */
export function isTrifle(one: Way): boolean {
  return TRIFLE.test(one.value)
}

/** For each way out the sign that people check most easily: what answers, before what frames it, before a list of packages. */
export function proofs(ways: readonly Way[], seen: readonly Seen[]): Way[] {
  const makers = new Set(seen.flatMap(one => (one.kind === 'generation' && one.confidence !== 'low' ? [one.file] : [])))
  const doubt = (one: Way) =>
    (makers.has(one.file) ? 0 : TELLING.test(one.value) ? 1 : ROUTE.test(one.value) ? 2 : 3) +
    (MANIFEST.test(one.file) ? 4 : 0) +
    (FRAME.test(one.value) ? 3 : 0) +
    (TRIFLE.test(one.value) ? 3 : 0) +
    (OUT_OF_THE_WAY.test(one.file) ? 5 : 0) +
    (one.detail.strength === 'weak' ? 8 : 0)
  const best = new Map<string, Way>()
  for (const one of ways) {
    const known = best.get(one.detail.exposure)
    if (known === undefined || doubt(one) < doubt(known)) best.set(one.detail.exposure, one)
  }
  return [...best.values()]
}
