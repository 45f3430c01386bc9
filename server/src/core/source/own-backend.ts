import type { Modality } from '../evidence/vocabulary.ts'
import { isCompared } from './context.ts'
import { isOwnRoute } from './own-routes.ts'
import type { Unit } from './unit.ts'

interface OwnPath {
  readonly path: RegExp
  readonly generates: readonly Modality[]
  readonly provider?: string
  /** What the request must hold, where others ask under such a path too. */
  readonly holds?: RegExp
  /** What its file must say, where programs without a model answer there as well. */
  readonly beside?: RegExp
  /** What the request must hold besides. */
  readonly also?: RegExp
  /** What tells of something else that is made: a form, a template. */
  readonly without?: RegExp
  /** At whatever host: what is told leaves no doubt. */
  readonly anywhere?: true
}

const PROMPT = /["']?\bprompts?["']?\s{0,4}(?:[:=,})]|=>)/

/** What tells of a model in the words of people, or in a name: `fetchAISummary`. */
export const TELLS_OF_MODEL = /(?<![A-Za-z])AI(?![A-Za-z])|[a-z]AI(?=[A-Z][a-z])|人工智能|大模型|(?<![A-Za-z])GPT/

/** A picture that is taken out of what comes back, or shown: what a request hands over is none. */
const PICTURES =
  /(?:\b(?:r|d|j|res|resp|response|answer|result|reply|data|json|body|out|output|payload|parsed|decoded)(?:\w{0,12})|[)\]])\??\.(?:generated_?|result_?)?(?:images?|pictures?|photos?|avatars?|posters?|logos?|wallpapers?|portraits?|art(?:works?)?)(?:_?(?:urls?|data|base64|b64|path|uri))?\b(?!\s*\()|\[["'](?:generated_?)?(?:image|picture|photo|avatar)s?(?:_?\w{1,8})?["']\]|\{[^{}]{0,60}\bima?ge?_?ur[^{}]{0,40}\}\s*=|\b(?:img|image|picture)\w{0,12}\.src\s*=|\bset(?:Generated)?(?:Image|Picture|Photo|Avatar|Logo|Poster)|\bUIImage\(|\bImage\.memory\(/i
/** Whatever is filled in: a card, a poster or a paper of it is put together from that. */
const FILLED =
  /\b(?:title|templates?|template_?id|html|layout|first_?name|date|venue|price|seed|text|content)["']?\s{0,4}[:,}]/i

/** Paths under which products ask their own back ends for content, in words that nobody has a standard for. */
const OWN_PATHS: readonly OwnPath[] = [
  {
    path: /\/(?:mj|midjourney)\/(?:submit\/|task\/)?(?:imagine|blend|describe|draw)$/i,
    generates: ['image'],
    provider: 'midjourney',
  },
  { path: /\/imagine$/i, generates: ['image'], holds: PROMPT },
  {
    path: /\/suno\/(?:\w{1,20}\/)?(?:music|create|generate|submit|song)s?$/i,
    generates: ['audio'],
    provider: 'suno',
    holds: PROMPT,
  },
  { path: /\/(?:music|song)s?\/(?:generate|create|compose)$/i, generates: ['audio'], holds: PROMPT },
  {
    path: /\/(?:draw|drawing|paint|painting|text2img|txt2img|dalle\d?|sd|sdxl|flux|images?|pictures?)(?:\/(?:create|submit|generate|draw|make|text))?$/i,
    generates: ['image'],
    holds: PROMPT,
  },
  { path: /\/(?:text2)?videos?\/(?:create|submit|generate|make)$/i, generates: ['video'], holds: PROMPT },
  // A path that names the model says itself what answers there.
  {
    path: /\/(?:chat-?gpt|openai|deepseek|qwen)(?:\/(?:chat|ask|send|stream|message))?$/i,
    generates: ['text'],
    holds: /\bdata\b|\bbody\b/,
  },
  {
    path: /\/(?:chat|gpt|chatgpt|llm|ask|qa|completions?|chat-process|ai-?chat)(?:\/(?:send|stream|ask|messages?|completions?|process|chat|question|sse|stream-?chat|generate))?$/i,
    generates: ['text'],
    holds: PROMPT,
  },
  // What is written for whoever asks, in a file that tells people of a model.
  {
    path: /\/(?:answers?|questions?|repl(?:y|ies)|stor(?:y|ies)|articles?|poems?|essays?|copywriting|dialogues?)\/(?:set-)?generate$|\/generate[-_/]?(?:answer|question|reply|story|article|poem|essay|copy)s?$/i,
    generates: ['text'],
    holds: /\b(?:data|body|json)\b/,
    beside: TELLS_OF_MODEL,
  },
  // A summary of what is handed over: what is summed up of orders or a month is a report.
  {
    path: /\/summar(?:y|ies)\/generate$|\/generate[-_/]?summar(?:y|ies)(?:\/(?:url|text|page|pdf))?$/i,
    generates: ['text'],
    holds: /\b(?:url|text|content|article|transcript|document|file|messages|notes?)\w{0,12}["']?\s{0,4}[:,}=)]/i,
    beside: TELLS_OF_MODEL,
  },
  // A picture that is described, in a style, a size, a number: what a template is filled with or a code drawn from is none of it.
  {
    path: /(?<!certificates?|events?|invoices?|tickets?|badges?|reports?)\/generate[-_/]?(?:ai[-_]?)?(?:images?|pictures?|avatars?|wallpapers?|photos?|art(?:work)?s?|logos?|posters?|portraits?)$|\/(?:images?|pictures?|avatars?|wallpapers?|logos?|posters?|portraits?)[-_]generat(?:e|ion|or)$/i,
    generates: ['image'],
    holds: /\b(?:prompts?|description)["']?\s{0,4}[:,}=]/,
    without: FILLED,
    also: /\b(?:style|size|count|quality|aspect_?ratio|ratio|resolution|num_?images|n_?images|negative_?prompt)["']?\s{0,4}[:,}=]/i,
    beside: PICTURES,
    anywhere: true,
  },
  {
    path: /(?<!reports?|certificates?|stor(?:y|ies)|codes?|videos?|music|songs?|audio|speech|text|pages?|documents?|slides|models?)\/generate$/i,
    generates: ['image'],
    holds: PROMPT,
    without: /\b(?:title|templates?|html|layout)["']?\s{0,4}[:,}]/i,
    also: /\b(?:size|aspect_?ratio|resolution|num_?images|n_?images|negative_?prompt)["']?\s{0,4}[:,}=]/i,
    beside: PICTURES,
    anywhere: true,
  },
]

const HINT =
  /\/(?:openai|deepseek|qwen|mj|midjourney|imagine|suno|music|songs?|generate(?:[-_]\w{2,20})?|draw|drawing|paint|painting|text2img|txt2img|dalle\d?|sd|sdxl|flux|images?(?:[-_]\w{2,20})?|pictures?|(?:avatars?|wallpapers?|logos?|posters?|portraits?)[-_]\w{2,20}|videos?|text2video|chat|gpt|chatgpt|llm|ask|qa|completions?|chat-process|ai-?chat)\b/i
const NEAR = 300
/** Calls that send a request with a body. */
const SENDS = /appending|post|fetch|request|axios|ajax|send|stream|http|\bPOST\b/i

/** Whether a string may be such a path: asked of every string, and true of few. */
export function mayAskOwn(value: string): boolean {
  return value.length <= 90 && value.includes('/') && HINT.test(value)
}

/** What one's own back end is asked for at a path, where the request says that it is told what to make. */
export function askedOfOwn(unit: Unit, at: number, value: string): OwnPath | undefined {
  if (/\s/.test(value)) return undefined
  if (unit.role !== 'product') return undefined
  const path = value.replace(/[?#].*/s, '').replace(/(?<!\/)\/+$/, '')
  const isNamed = /^https?:\/\/[\w.-]+\.(?:com|org|net|ai|io)\b/.test(value)
  const found = OWN_PATHS.find(one => one.path.test(path) && (!isNamed || one.anywhere === true))
  if (found === undefined || isOwnRoute(unit, at) || isCompared(unit, at)) return undefined
  const start = unit.tokens.start(at)
  const call = unit.enclosing(at, 2)
  if (call === undefined || !SENDS.test(`${unit.chain(call.at)} ${unit.inside(call.open).slice(0, NEAR)}`))
    return undefined
  const around = unit.text.slice(Math.max(0, start - NEAR), start + NEAR)
  const said = `${unit.inside(call.open)} ${/\b(?:data|body|json|params)\b/.test(around) ? around : ''}`
  const isTold = found.beside === undefined || unit.says(found.beside)
  const holds = [found.holds, found.also].every(one => one === undefined || one.test(said))
  return isTold && holds && found.without?.test(unit.inside(call.open)) !== true ? found : undefined
}

/** Words that vendors and gateways put before a path of their interfaces. */
const OF_VENDORS =
  /^(?:v\d\w{0,8}|api|apis|openai|open-?api|compatible-mode|paas|inference|serverless|engines?|models?|services?|beta|llm|proxy|gateway|azure|anthropic|google|gemini|deepseek|qwen|\w{0,20}ai)$/i

/**
 * Whether a path leads to the team's own back end, by what stands before the part that a vendor's interface has: `/admin/helper/chat/completions` is asked of
 * nobody who sells models. Only where it is written whole: behind a base, the beginning of it is somebody else's.
 */
export function isBelowOwn({ tokens }: Unit, at: number, before: string): boolean {
  const words = before.split('/').filter(word => word !== '')
  if (!before.startsWith('/') || words.length === 0 || tokens.isPunct(at - 1, '+') || tokens.isPunct(at - 1, '}'))
    return false
  return words.every(word => /^[a-z][a-z-]{2,30}$/.test(word)) && words.some(word => !OF_VENDORS.test(word))
}
