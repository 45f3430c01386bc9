import { WORD } from '../syntax/tokens.ts'
import { allMatches } from '../text/steps.ts'
import type { Unit } from './unit.ts'

/** Where a vendor's client is made, and from where to where the call reaches, with what is chained to it. */
export interface Maker {
  readonly vendor: string
  readonly start: number
  readonly end: number
  /** It settles the address for every client that is made without one. */
  readonly forAll: boolean
}

/** How vendors' names are written in the names of their clients. */
const VENDORS: Readonly<Record<string, string>> = {
  openai: 'openai',
  anthropic: 'anthropic',
  claude: 'anthropic',
  googlegenerativeai: 'google-gemini',
  googlegenai: 'google-gemini',
  googleaigemini: 'google-gemini',
  genai: 'google-gemini',
  mistral: 'mistral',
  mistralai: 'mistral',
  groq: 'groq',
  cohere: 'cohere',
  deepseek: 'deepseek',
}

/** `new OpenAI(`, `AsyncAnthropic(`, `createOpenAI({`, `OpenAI::Client.new(`, `AnthropicOkHttpClient.builder()`, `OpenAI.configure do`. */
const MADE =
  /(?<![\w$])(?:Async|Chat|create|Add|New)?(OpenA[iI]|Openai|Anthropic|Claude|GoogleGenerativeAI|GoogleGenA[iI]|GoogleAiGemini|Mistral(?:A[iI])?|Groq|Cohere|DeepSeek)(?:Client|A[pP][iI]|Provider|OkHttpClient|ClientAsync|OkHttpClientAsync|LLM|Like|(?:Responses|Streaming)?(?:Chat(?:Language)?)?Model|Chat(?:Completion|Client)(?:Service)?|Service|Config|Options|ClientOptions)?(?:V2)?\s{0,4}(?:(?:::|\.|->)\s{0,4}(?:Client\s{0,4}(?:\.|::)\s{0,4}new|client|factory|builder|new|default|configure|create|Builder)\b\s{0,4}){0,1}(?:\(|do\b|\{\s{0,4}\||(?<=Options\s{0,4})\{)/g
/** `openai.NewClient(`, `openai.DefaultConfig(`, `genai.Client(`, `cohere.ClientV2(`: on the module itself. */
const ON_MODULE =
  /(?<![\w$.])(openai|anthropic|genai|cohere|groq|mistral)\.(?:NewClient(?:WithConfig)?|DefaultConfig|New|(?:Async)?Client(?:V2)?|(?:Async)?(?:OpenAI|Anthropic|Groq))\s{0,4}\(/g
/** What says that such a name is made here, and not used. */
const DECLARES = /\b(?:class|interface|struct|def|func|function|fun|fn|extends|implements|instanceof|isinstance)\s+$/

/** A block without brackets is looked at so far. */
const BLOCK = 600

/** The vendors' clients that a text makes, in the order in which they stand there. */
export function makersOf(unit: Unit): readonly Maker[] {
  const made: Maker[] = []
  for (const pattern of [MADE, ON_MODULE])
    for (const { 0: all, 1: name = '', index } of allMatches(unit.text, pattern)) {
      const vendor = VENDORS[name.toLowerCase()]
      if (vendor === undefined || !unit.covers(index) || DECLARES.test(unit.text.slice(index - 20, index))) continue
      const last = index + all.length - 1
      const forAll = all.includes('configure')
      made.push({ vendor, start: index, end: forAll ? last + BLOCK : chainEnd(unit, last), forAll })
    }
  return made
}

/** Where a call ends whose bracket stands at an offset, with all that is chained to what it gives. */
function chainEnd(unit: Unit, offset: number): number {
  const { tokens } = unit
  const open = unit.at(offset)
  if (open < 0) return offset + BLOCK
  let end = tokens.after(open)
  while (end < tokens.count) {
    let name = end
    while (name < end + 3 && ['.', '?', '-', '>'].some(sign => tokens.isPunct(name, sign))) name++
    if (name === end || tokens.kind(name) !== WORD) break
    end = tokens.isPunct(name + 1, '(') ? tokens.after(name + 1) : name + 1
  }
  return tokens.end(end - 1)
}
