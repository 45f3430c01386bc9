import type { FileFacts, UnitFacts } from '../evidence/file-facts.ts'
import { remembered } from '../text/remembered.ts'
import type { Cluster } from './join.ts'
import { linkedOf } from './parts.ts'
import { folderOf } from '../text/paths.ts'

const PREFIX = 'name:'
const HAN = /\p{Script=Han}/u

/** Names that generators and templates give, and names of parts: they say nothing of the product. */
const GENERIC =
  /^(:?app|application|web|website|site|server|client|api|admin|front-?end|back-?end|ui|www|main|root|monorepo|workspace|project|my-?(app|project|v0-project)|demo|example|examples|docs?|documentation|tests?|starter|template|boilerplate|vite-project|vite_react_shadcn\w*|rest-express|react-example|vite[-_]\w*[-_]?(app|starter|template)|next(js)?-?(app|starter|template|boilerplate)?|react-app|vue3?-(app|project|template|ts|admin-template)\w*|electron-(app|vite[\w-]*)|src|packages?|service|workers?|functions|cloudfunctions|miniprogram(-?\d+)?|renren-\w+|\w*-(template|starter|boilerplate)|quickstart\w*|uni-preset-\w+|hello-?(uniapp|world|taro)|my[-_ ]?(uni-?app|vue\d?|react|taro|flutter|mini-?program|next|spring-?boot|electron)[-_ ]?(demo|app|project|test)?|taro-?(app|demo|project)|parent|spring-?boot-?(demo|starter|app)?|create-\w+-app|(vue|react|vite|nuxt|next|electron)-?(demo|starter|project)|nuxt-?app|svelte-?app|my-?site|unnamed|test-?app|(test|new|my|untitled)[-_ ]?project[-_ ]?\d*|app_?name|untitled\w*|\w|(wechat|weixin|mini-?program|spring|springboot|java|android|ios|flutter)-?demo|ruoyi(-(admin|vue|cloud|plus|flowable|vue-plus|cloud-plus))?|jeecg-?boot\w*|yudao(-\w+)?|eladmin|guns|(vue-pure|vben|soybean|gin-vue|art-design|geeker|pig)-?admin(-pro|-thin)?|continew-admin|snowy)$/i

/** What people call the only product of a repository: as its project says, else its root's manifest, else its own, else the repository. */
export function productName(
  cluster: Cluster,
  files: readonly FileFacts[],
  repository: string,
  readme: () => string | undefined,
): string {
  const stated = projectNames(cluster.files).find(name => !GENERIC.test(name))
  const tools = new Set(files.flatMap(({ unit }) => (unit && isOfATool(unit) ? [unit.name] : [])))
  const isPlain = (name: string | undefined) => name !== undefined && !tools.has(name) && !isMade(name)
  const root = files.find(({ path, unit, role }) => unit?.name && role === 'product' && folderOf(path) === '')?.unit
    ?.name
  const own = cluster.name
  // A name in Chinese is one that people read, whatever the package is called.
  if (stated !== undefined && HAN.test(stated)) return stated
  // A package of a vendor's is named for developers, beside a name that its users read.
  const isForDevelopers = !isPlain(root) || /^[\w.-]+\/[\w.-]+$/.test(root ?? '')
  if (stated !== undefined && (isForDevelopers || cluster.root !== '')) return stated
  for (const name of [root, own])
    if (name !== undefined && isPlain(name) && !isMade(withoutHead(shownName(name))))
      return withoutHead(shownName(name))
  if (!GENERIC.test(repository)) return repository
  return readme() ?? (own === undefined ? repository : shownName(own))
}

/** A package as people call it: an artifact without its group, a Go module without its host, a parent by what it is the parent of. */
export function shownName(name: string): string {
  const bare = /^[\w.-]+:[\w.-]+$/.test(name) ? name.slice(name.indexOf(':') + 1) : name
  const last = /^[\w-]+\.[\w.-]+\//.test(bare)
    ? (bare
        .replace(/\/v\d+$/, '')
        .split('/')
        .at(-1) ?? bare)
    : bare
  return last
    .replace(/^:(?=.)/, '')
    .replace(/-(parent|pom|bom|aggregator)$/, '')
    .replace(HEAD, '')
}

/** The head of a .NET client for one system, behind the name of the client. */
const HEAD =
  /(?<=^[A-Z][\w.]{0,80})(\.UI)?\.(Android|iOS|Desktop|Browser|MacCatalyst|MacOS|Linux|Windows|Wpf|WPF|WinUI|WinForms|Uwp|Maui)$/

/** One of the heads that a product of .NET has, each for a platform or a part: `Lamp.UI.Android`, `Lamp.Web`. */
const PARTS =
  /(?:\.(?:UI|App|Client|Android|iOS|Browser|Wasm|Desktop|MacCatalyst|Mac(?:OS)?|Windows|Linux|Mobile|Maui|WinUI|WinForms|Wpf|Avalonia|Blazor|Web|WebApp|WebUI|WebAPI|API|Server|AppHost|Host|Bootstrap))+$/i

/** The product that a part is named after. */
function withoutHead(name: string): string {
  return name.replace(PARTS, '') || name
}

/** The title of a README, where it is a name and no sentence. */
export function titleOf(text: string | undefined): string | undefined {
  const line = /^#[ \t]{1,8}([^\n]{1,120})$/m.exec(text ?? '')?.[1] ?? ''
  const plain = line
    .replace(/!?\[([^\]]{0,80})\]\([^)]{0,300}\)/g, '$1')
    .replace(/<[^>]{0,200}>|[*_`#]|[\p{Extended_Pictographic}\uFE0F]/gu, '')
    .trim()
  return plain !== '' && plain.length <= 40 && !GENERIC.test(plain) ? plain : undefined
}

/** No package can ask for itself: a manifest named after what it brings (`eslint`) holds tools, and no product. */
function isOfATool({ name, dependencies }: UnitFacts): boolean {
  return name !== undefined && dependencies.includes(name)
}

/** Packages of Composer that projects are begun from: `composer create-project` leaves their name in the manifest. */
const BEGUN_FROM = /^(laravel\/laravel|topthink\/think|workerman\/webman|cakephp\/app|[\w-]+\/([\w-]+-)?skeleton)$/i

/** Whether a generator gave the name, or the group that generators give. */
function isMade(name: string): boolean {
  return GENERIC.test(plain(shownName(name))) || BEGUN_FROM.test(name) || name.startsWith('com.example:')
}

/** Whether people know the product by this name: its project states it, and no generator gave it. */
export function isTitle(name: string, files: readonly FileFacts[]): boolean {
  return !GENERIC.test(name) && projectNames(files).includes(name)
}

/** Names that projects of a platform's tools give: a mini-program's project, a Gradle build. */
function projectNames(files: readonly FileFacts[]): readonly string[] {
  return named(linkedOf(files), '', () => namesIn(files))
}

const named = remembered<readonly string[]>()

function namesIn(files: readonly FileFacts[]): string[] {
  return files.flatMap(({ links }) =>
    links.flatMap(({ how, specifier }) =>
      how === 'config' && specifier.startsWith(PREFIX) ? [specifier.slice(PREFIX.length)] : [],
    ),
  )
}

function plain(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replace(/^:/, '')
}
