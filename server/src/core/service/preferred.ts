import { providerInConfig, providerNamed, providerOfPart } from '../catalogue/provider-names.ts'
import { isFirm, ofKind, type Seen } from '../evidence/evidence.ts'
import type { Modality } from '../evidence/vocabulary.ts'
import { folderOf } from '../text/paths.ts'
import { ofNames, remembered } from '../text/remembered.ts'
import type { Look } from './look.ts'

/** What is asked of a service to tell whom it asks where nobody chooses another. */
export interface Choice {
  readonly seen: readonly Seen[]
  readonly name: string
  /** Files of its own code, and what is made of what they say. */
  readonly files: readonly string[]
  readonly made: Look['made']
}

/** What tells which calls ask the preferred vendor. */
export interface Asked {
  readonly seen: readonly Seen[]
  readonly preferred?: string
}

/** Names of models that their vendor is known by. */
const MODELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:dall-?e|gpt|chat-?gpt|gpt-?image|o[134])(?:[-_ \d.]|$)/i, 'openai'],
  [/^(?:qwen|wanx|tongyi)/i, 'dashscope'],
  [/^(?:glm|chatglm|cogview)/i, 'zhipu'],
  [/^gemini/i, 'google-gemini'],
  [/^claude/i, 'anthropic'],
  [/^deepseek/i, 'deepseek'],
  [/^(?:local|mlx|llama-?cpp|on-?device)(?:[-_]|$)/i, 'local'],
]

function vendorNamed(value: string): string | undefined {
  return providerInConfig(value) ?? MODELS.find(([pattern]) => pattern.test(value))?.[1]
}

const WORDS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g
/** Words that are a vendor's name only where a vendor is meant. */
const COMMON = /^(?:spark|together|edge|azure|replicate|luma|pika|runway|vertex|perplexity|suno|kling|360)$/i

/** The vendor that a file is named after, among the words of its own name. */
const vendorOfFile = ofNames(path => {
  const bare = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  return providerOfPart(bare)?.slug ?? vendorInWords(bare)
})

function vendorInWords(name: string): string | undefined {
  const found = new Set<string>()
  for (const word of name.match(WORDS) ?? []) {
    const slug = COMMON.test(word) ? undefined : (providerNamed(word) ?? MODELS.find(([one]) => one.test(word))?.[1])
    if (slug !== undefined) found.add(slug)
  }
  for (const whole of /deep-?seek|dall-?e|chat-?gpt|open-?ai/i.exec(name) ?? []) {
    const slug = vendorNamed(whole.replace('-', ''))
    if (slug !== undefined) found.add(slug)
  }
  return found.size === 1 ? [...found][0] : undefined
}

/** The vendor whose call a piece of evidence is: as it says itself, else as its file is named. */
function vendorOf(one: Seen): string | undefined {
  if (one.kind !== 'generation') return undefined
  // A library of one vendor is used for the protocol of many: a file named after another says more.
  const { within, provider } = one.detail
  return vendorOfFile(one.file) ?? (within === undefined ? undefined : vendorInWords(within)) ?? provider
}

/** What files of a kind are called by at their end, each behind the name of a vendor: `GeminiProvider`, `openai_client`. */
const PART = /(provider|client|service|adapter|engine|model|backend|api|llm|driver|handler|connector)s?\.\w+$/i

/** Whether a call asks somebody whom the product asks only where people choose so: another vendor, or a part beside the preferred one's. */
export function asksAnother(one: Seen, service: Asked): boolean {
  const { preferred } = service
  if (preferred === undefined || !makesTheSame(one, service, preferred)) return false
  const vendor = vendorOf(one)
  if (vendor !== undefined) return vendor !== preferred
  return partsOf(service, preferred).has(partOf(one.file) ?? '')
}

const kinds = remembered<ReadonlySet<Modality>>()

/** Whether a call makes what the preferred vendor is asked for: who speaks by choice says nothing of who writes. */
function makesTheSame(one: Seen, service: Asked, preferred: string): boolean {
  if (one.kind !== 'generation') return true
  const made = kinds(
    service,
    preferred,
    () =>
      new Set(
        ofKind(service.seen, 'generation').flatMap(call =>
          isFirm(call) && vendorOf(call) === preferred ? call.detail.generates : [],
        ),
      ),
  )
  return made.size === 0 || one.detail.generates.some(kind => made.has(kind))
}

function partOf(path: string): string | undefined {
  const part = PART.exec(path)?.[1]
  return part && `${folderOf(path)} ${part.toLowerCase()}`
}

const parts = remembered<ReadonlySet<string>>()

/** Folders and kinds of the files in which the preferred vendor is asked. */
function partsOf(service: Asked, preferred: string): ReadonlySet<string> {
  return parts(
    service,
    preferred,
    () =>
      new Set(
        ofKind(service.seen, 'generation').flatMap(one =>
          isFirm(one) && vendorOfFile(one.file) === preferred ? (partOf(one.file) ?? []) : [],
        ),
      ),
  )
}

/** The vendor that a product asks where nobody chooses another: as it is named after, or as its settings begin. Undefined where there is no choice, or nothing tells. */
export function preferredVendor(service: Choice): string | undefined {
  const vendors = new Set<string>()
  for (const one of ofKind(service.seen, 'generation')) {
    const vendor = isFirm(one) && !one.detail.served ? vendorOf(one) : undefined
    if (vendor !== undefined) vendors.add(vendor)
  }
  if (vendors.size < 2) return undefined
  const named = vendorInWords(service.name)
  const settings = setIn(service, vendors)
  if (settings !== undefined) return settings
  return named !== undefined && vendors.has(named) ? named : undefined
}

/** Files in which a program says what it does unless told otherwise. */
const SETTINGS =
  /(?:^|[/_.-])(?:app_?)?(?:settings?|config\w*|const(?:ant)?s?|env|defaults?|preferences?|prefs|options?|state|store|factory|providers?|services?|client|llm|ai|main|index|server|app|router?|manager)(?:[/_.-]|$)|(?:Settings?|Config\w*|Preferences|Options|State|Store|Service|Factory|Provider|Manager|Screen|Model|Context)\.\w+$|\.(?:ya?ml|toml|properties)$|\.env/i
const isSettings = ofNames(path => SETTINGS.test(path))
const MOST_FILES = 200
const MOST_TEXT = 200_000

/** Vendors that are asked as OpenAI is: a product with no call of their own asks them by that one's. */
const AS_OPENAI: ReadonlySet<string> = new Set([
  'deepseek',
  'moonshot',
  'zhipu',
  'siliconflow',
  'openrouter',
  'groq',
  'together',
  'dashscope',
  'volcengine-ark',
  'xai',
  'mistral',
  'stepfun',
  'minimax',
  'openai-compatible',
])

/** Whether such a vendor's own address stands somewhere for whatever is asked. */
function isAddressed(vendor: string, seen: readonly Seen[]): boolean {
  return AS_OPENAI.has(vendor) && ofKind(seen, 'endpoint').some(one => isFirm(one) && one.detail.provider === vendor)
}

/** The vendor that most settings begin with. */
function setIn({ seen, files, made }: Choice, vendors: ReadonlySet<string>): string | undefined {
  const votes = new Map<string, number>()
  for (const path of files.filter(isSettings).slice(0, MOST_FILES)) {
    const chosen = made(path, firstDefault)
    const vendor = chosen !== undefined && !vendors.has(chosen) && isAddressed(chosen, seen) ? 'openai' : chosen
    if (vendor !== undefined && vendors.has(vendor)) votes.set(vendor, (votes.get(vendor) ?? 0) + 1)
  }
  const [first, second] = [...votes].toSorted(([, a], [, b]) => b - a)
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

const KEYS = /provider|vendor|engine|backend|platform|(?:llm|ai|model|chat|api|service)_?type|active_?(?:llm|ai|model)/i
const SPOKEN = new RegExp(KEYS, 'gi')
/** Choices that concern something else than whom the product asks for what it makes. */
const ELSEWHERE =
  /embed|tts|stt|asr|speech|voice|search|auth(?!or)|login|payment|sms|e-?mail|(?<!local|session)storage|rerank|ocr|vision|database|template|sandbox|deploy|hosting|translat|render|cache|queue|vector/i
/** What asks which one was chosen, or lists what may be. */
const ASKING = /[=!]=|\bcase\b|\bif\b|\belif\b|\bwhen\b|=>|\bin\s*[[(]|\benum\b|\breturn\b/
const DEFAULTS: readonly RegExp[] = [
  /(?:\?\?|\|\||\?:|\bor\b|\bdefault\w*\s{0,3}[=:])\s{0,3}["'`]([\w.-]{2,24})["'`]/i,
  /(?:getenv|get|env|get_option|getString|SetDefault|useState(?:<[^>]{0,40}>)?|ref(?:<[^>]{0,40}>)?|getItem|Field|getProperty|signal|observable)\(\s{0,3}(?:["'`][^"'`]{0,60}["'`]\s{0,3},\s{0,3})?["'`]([\w.-]{2,24})["'`]\s{0,3}[,)]/,
  /\$\{[\w.-]{0,60}(?:provider|engine|platform|vendor|type)[\w.-]{0,30}:([\w.-]{2,24})\}/i,
  /(?<![=!<>])=\s{0,3}["'`]?([\w.-]{2,24})["'`]?\s{0,3}[;,)]?\s*(?:(?:\/\/|#|--).*)?$/,
  /^\s{0,40}["']?[\w.-]{0,40}(?:provider|engine|platform|vendor|type)["']?\s{0,3}:\s{0,3}["']?([\w.-]{2,24})["']?\s{0,3},?\s*(?:#.*)?$/i,
]

/** The vendor that a file gives first: that one holds, and what follows is said where something is missing. */
function firstDefault(text: string): string | undefined {
  if (text.length > MOST_TEXT) return undefined
  for (let behind = 0; behind < text.length; ) {
    // Only a line that speaks of a choice can say what it begins with.
    SPOKEN.lastIndex = behind
    const at = SPOKEN.exec(text)?.index
    if (at === undefined) return undefined
    const end = text.indexOf('\n', at)
    const vendor = defaultIn(text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end))
    if (vendor !== undefined) return vendor
    behind = end < 0 ? text.length : end + 1
  }
  return undefined
}

/** The vendor that a line gives to a choice of vendors where nobody has chosen. */
function defaultIn(line: string): string | undefined {
  if (line.length > 300 || !KEYS.test(line) || ELSEWHERE.test(line) || ASKING.test(line)) return undefined
  if (/^\s*(?:\/\/|#|\*|--|<!--)/.test(line)) return undefined
  for (const pattern of DEFAULTS) {
    const vendor = vendorNamed(pattern.exec(line)?.[1] ?? '')
    if (vendor !== undefined) return vendor
  }
  return undefined
}
