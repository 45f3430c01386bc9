import { findProvider } from '../../catalogue/lookup.ts'
import { spaced } from '../../locale/spaced.ts'
import { PROTOCOLS } from './offshore.ts'
import type { Localized } from '../../locale/messages.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import type { Modality } from '../../evidence/vocabulary.ts'
import type { Seen } from '../../evidence/evidence.ts'

/** Something seen, for a sentence: what stands there, and in which file. */
export interface Sight {
  readonly value: string
  readonly file: string
  /** Whose model is reached that way: readers take a bare package name (`openai`) for the company of that name. */
  readonly through?: Localized
  /** What the value is: a dependency, an address. */
  readonly way?: Localized
  /** What is done with a path: it is asked, or answered by the program itself. `sent`: what sends any request sends this one; `framed`: a field of it. */
  readonly path?: 'asked' | 'answered' | 'sent' | 'framed'
}

const WAYS: Readonly<Record<string, Localized>> = {
  sdk: { en: 'dependency', 'zh-CN': '依赖' },
  import: { en: 'import', 'zh-CN': '引用' },
  endpoint: { en: 'address', 'zh-CN': '地址' },
  model: { en: 'model', 'zh-CN': '模型' },
  'credential-name': { en: 'setting', 'zh-CN': '配置项' },
}

/** Files that set a training up, as against code that runs it. */
const SETTINGS = /\.(ya?ml|json|toml)$/i

/** Providers named in a sentence at most. */
const NAMED = 2

const LONGEST = 48

/** Fields and tools by which a request says what it wants: they are told as what they are, not as what is called. */
const FIELD = /^(?:parameter\.chat|response_?modalities|image_generation)$/i

/** What makes or sends requests of whatever kind. */
const SENDS =
  /^(http\.(NewRequest\w*|Post\w*|(Default)?Client\.\w+|post|request)|([\w.]{1,40}\.)?[cC]lient\.Do|(requests|httpx|axios|session|aiohttp|urllib3?|request|got|ky|superagent|reqwest|client|http_?client|httpClient|_?http|restTemplate|webClient|OkHttp\w*)\.(post|request|stream|send\w*|Post\w*|Send\w*|postFor\w+|exchange|urlopen|newCall|execute)|fetch|axios|urlopen|curl_exec|wp_remote_post|URLSession\.\w+|uni\.request|wx\.request|Taro\.request|(new\.)?(Request|HttpRequest)\.(Builder|post|newBuilder)[\w.]*)$/

/** A path of an interface, as against the name of a call. */
const PATH = /^(?:[\w.:{}$-]*\/[^\s()]*|:[a-z]\w*)$/

/**
 * Evidence as a sight: one line, cut where it is long; a model that no text names is told by the variable that holds it. With the
 * service it was seen in, a package, import, address or setting is told by the provider first.
 */
export function sight(one: Seen, service?: ServiceProfile): Sight {
  const variable = one.kind === 'model' ? one.detail.variable : undefined
  // The stage that a training file names (`sft`) says less than the file.
  const stage = one.kind === 'training' && SETTINGS.test(one.file)
  const value = ((stage ? one.file : one.value) || variable || one.kind)
    .replace(/\s+/g, ' ')
    .replace(/^(def|class|function) /, '')
    .trim()
  const short = value.length > LONGEST && value !== one.file ? `${value.slice(0, LONGEST - 1)}…` : value
  // The sentence has a full stop of its own.
  const plain = { value: /[\s\p{Script=Han}]/u.test(short) ? `“${short.replace(/。$/, '')}”` : short, file: one.file }
  if (one.kind === 'generation' && PATH.test(one.value))
    return { ...plain, path: one.detail.served ? 'answered' : 'asked' }
  // A binding or a name in the settings is no address.
  if (one.kind === 'generation' && FIELD.test(one.value)) return { ...plain, path: 'framed' }
  if (one.kind === 'generation' && SENDS.test(one.value)) return { ...plain, path: 'sent' }
  const way = WAYS[one.kind === 'endpoint' && !/[./:]/.test(one.value) ? 'credential-name' : one.kind]
  const through = way && service && providersOf(one, service)
  return through ? { ...plain, way, through } : plain
}

/**
 * The provider that a package or address belongs to, where the service calls it; else those that the service does call. A client
 * that speaks to many hosts names its maker only where a host or a model does too.
 */
function providersOf(one: Seen, profile: ServiceProfile): Localized | undefined {
  const own = 'provider' in one.detail ? one.detail.provider : undefined
  // An address is its owner's; a package speaks for others where the service asks but one.
  const isOwn = own !== undefined && (one.kind === 'endpoint' || profile.providers.includes(own))
  const slugs = isOwn ? [own] : profile.providers.length === 1 ? profile.providers : []
  const named = slugs.filter(slug => one.kind === 'endpoint' || isNamed(slug, profile))
  const facts = named.flatMap(slug => findProvider(slug) ?? [])
  if (facts.length === 0) return undefined
  const names = facts.map(fact => withoutRemark(fact.name))
  return {
    en: someEn(
      names.map(name => name.en),
      NAMED,
    ),
    'zh-CN': someZh(
      names.map(name => name['zh-CN']),
      NAMED,
    ),
  }
}

/** A vendor's name without what the catalogue remarks on it in brackets. */
export function withoutRemark(name: Localized): Localized {
  return { en: name.en.replace(/ \([^)]*\)$/, ''), 'zh-CN': name['zh-CN'].replace(/（[^（）]*）$/u, '') }
}

function isNamed(slug: string, { seen }: ServiceProfile): boolean {
  if (!PROTOCOLS.has(slug)) return true
  return seen.some(one => (one.kind === 'endpoint' || one.kind === 'model') && one.detail.provider === slug)
}

export function seenEn({ value, file, way, through, path }: Sight): string {
  if (path === 'framed') return `a request that carries ${value} in ${file}`
  if (path === 'sent') return `a request made with ${value} in ${file}`
  if (path) return `${path === 'asked' ? 'a request to' : 'the route'} ${value} in ${file}`
  if (way && through) return `${through.en} (${way.en} ${value}${value === file ? '' : `, ${file}`})`
  return value === file ? value : `${value} in ${file}`
}

export function seenZh({ value, file, way, through, path }: Sight): string {
  if (path === 'asked') return spaced(`${file} 中对`, value, '的请求')
  if (path === 'framed') return spaced(`${file} 中带`, value, '的请求')
  if (path === 'sent') return spaced(`${file} 中用`, value, '发出的请求')
  if (path) return spaced(`${file} 中的接口`, value)
  if (way && through) return `${through['zh-CN']}（${way['zh-CN']} ${value}${value === file ? '' : `，${file}`}）`
  return value === file ? value : spaced(`${file} 中的`, value)
}

/** `a, b and c` */
export function listEn(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** `a、b和c` */
export function listZh(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : spaced(`${items.slice(0, -1).join('、')}`, '和', items.at(-1) ?? '')
}

/** The first few of a long list, and how many more there are. */
export function someEn(items: readonly string[], most = 3): string {
  return items.length > most ? `${items.slice(0, most).join(', ')} and ${items.length - most} more` : listEn(items)
}

export function someZh(items: readonly string[], most = 3): string {
  return items.length > most ? spaced(items.slice(0, most).join('、'), '等', `${items.length} 项`) : listZh(items)
}

const MODALITY_ZH: Readonly<Record<Modality, string>> = { text: '文本', image: '图片', audio: '音频', video: '视频' }

/** `text and images` */
export function modalitiesEn(modalities: readonly Modality[]): string {
  return listEn(modalities.map(one => (one === 'image' ? 'images' : one)))
}

export function modalitiesZh(modalities: readonly Modality[]): string {
  return listZh(modalities.map(one => MODALITY_ZH[one]))
}
