/** Functions that only try whether a connection, a key or a model works. */
const TRIES =
  /probe|warm_?up|keep_?alive|(?:pre_?|un)load_?model|(check|test|verify|validate|try|is)_?\w*(conn\w*|key|model|api|provider|alive|available|valid|config\w*|setting|credential|endpoint|llm)|(conn\w{0,8}|(?:api_?)?key|provider|config\w{0,9}|setting|credential|endpoint|llm|tts|stt)s?_?(?:check|test|verif\w{0,8}|validat\w{0,5})$/i

/** Words, not parts of one: `shopping` and `mapping` try nothing, and whoever is asked about health answers. */
const ALIVE_WORDS =
  /(?:^| )(?:pings?|healthz|healthcheck\w*|healthy|health (?:check|status|probe|endpoint|route|handler|test|monitor)\w*|health$)(?: |$)/

const BUILDING = /^_?(get|build|make|create|gen|prepare)/i
const BODY = /(params?|payload|body|request|data|frame|message)s?$/i

/** Whether a function of this name puts a request together for others to send. */
export function buildsBody(name: string): boolean {
  return BUILDING.test(name) && BODY.test(name)
}

/** What is done on the side of an answer, as pairs of a doing and what it is done to; beginnings of words. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(generat|mak|creat|suggest|get|build|auto|updat|summari)/,
    /^(titles?|topics?|tags?|keywords?|names?|slugs?|emojis?)$/,
  ],
  [/^(rewrit|reformulat|condens|expan|contextuali|decompos|transform)/, /^(quer|questions?$|search|keywords?$)/],
  [/^(optimi|enhanc|improv|polish|refin|expan|translat|rewrit|beautif|magic)/, /^prompts?$/],
  [/^(suggest|recommend|related|next|follow)/, /^(questions?|ups?|followups?)$/],
  [
    /^(summar|compress|compact|condens)/,
    /^(history|histories|conversations?|memory|memories|contexts?|messages?|sessions?)$/,
  ],
  [/^(extract|distil|updat|sav|build|consolidat|manag)/, /^(memory|memories|profiles?|facts|preferences)$/],
  [/^(classif|detect|recogni|judg)/, /^(intents?|languages?|emotions?|sentiments?|topics?|spam|category|categories)$/],
]
const FIRST = /^(titles?|topic|followups?|intent)$/
/** What developers try their code with. */
const TRIAL = /^(tests?|demo|example)\d*$/
/** Files that go by the name of their folder. */
const ENTRIES = /^(index|main|__init__|mod|route)$/
/** Files that only tell whether somebody answers. */
const ALIVE = /^(ping|health|healthz|warmup|heartbeat)$/
/** Files that hold nothing but such a step. */
const FILES = /^(titles?|followups?|suggestions?|intent|memory)$/
const FOLDERS = /(?:^|\/)memory\//i

/** Whether a function of this name does something on the side of what people came for. */
export function isSideFunction(name: string): boolean {
  const words = wordsOf(name)
  if (TRIES.test(name) || ALIVE_WORDS.test(words.join(' ')) || FIRST.test(words[0] ?? '') || TRIAL.test(words[0] ?? ''))
    return true
  return isPaired(words)
}

/** Whether a file's name or folder says so of all that is in it; `serves`: people or programs come in by this file. */
export function isSideFile(path: string, serves: boolean): boolean {
  const [folder, file = ''] = path.split('/').slice(-2)
  const base = (file || (folder ?? '')).split('.')[0] ?? ''
  const words = wordsOf(ENTRIES.test(base) ? (folder ?? '') : base)
  if (words.length === 1 && ALIVE.test(words[0] ?? '')) return true
  if (FOLDERS.test(path) || words.some(word => FILES.test(word)) || isPaired(words)) return true
  const trial = !serves && words.some(word => TRIAL.test(word))
  return trial && (/^(controller|service|helper|util)s?$/.test(words.at(-1) ?? '') || TRIAL.test(words.at(-1) ?? ''))
}

function isPaired(words: readonly string[]): boolean {
  return PAIRS.some(([doing, done]) => words.some(word => doing.test(word)) && words.some(word => done.test(word)))
}

/** `generateChatTitle`, `title-generator` and `GEN_TITLE` in words. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean)
}
