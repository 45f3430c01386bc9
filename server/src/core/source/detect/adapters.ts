import type { Detector } from '../detector.ts'
import { providerOfPart } from '../../catalogue/provider-names.ts'
import { recognises } from '../purpose.ts'
import { allMatches } from '../../text/steps.ts'

/** Folders that hold one connection to a provider in each file or folder. */
const HOLDS =
  /^([a-z]*[-_]?)?(providers?|adapters?|adaptors?|channels?|llms?|chat[-_]?models?|vendors?|drivers?|endpoints?|backends?|connectors?|engines?|clients?|tts)$|^ai$/i
/** Between such a folder and its parts. */
const BETWEEN = /^(impl|internal|src|lib|implementations?|text|chat)$/i

/** What asks a model for content speaks of it. */
const ASKS = /\b(messages?|completions?|prompts?|generat\w+|stream\w*|speech|text_?to_?\w+|synthes\w+)\b/i
/** Templates and adapters of weights that run here are named after families of models, not after who serves them. */
const WEIGHTS = /from_pretrained|conv_template|chat_?template|tokenizer/i
/** Shapes of what is sent and answered. */
const SHAPES = /(^|\/)(protocols?|schemas?|types?|dto|entit(y|ies)|models)(\/|\.\w+$)/i
/** Azure offers speech and search too. */
const AZURE_MODELS = /open_?ai|gpt|deployment/i
const TOLD_WHERE = /base_?url|api_?base|[(,]\s*url\b/i
const OWN_ADDRESS = /api\.openai\.com/
const DEFINES = /\b(?:export|class|struct|func|def|function|interface)\b/

/** A part that takes its call from what it inherits, and sets where it goes. */
const INHERITS = /\bclass\s+\w+\s*(?:extends\b|<(?!\w+>)|:|\((?!\)))/
const ADDRESS = /base_?ur[li]|api_?(base|url|host)|\b(ur[li]|host|address|endpoint)\b|https?:\/\//i
/** Asks a server which models it has. */
const LISTS = /["'`/](api\/)?(v\d\/)?(models|tags)["'`]/

const CLASS = /\b(?:class|struct)\s+([A-Z]\w{3,40})\b/g

/** The product's own connections to providers, by the file or class that is named after one. */
export const adapters: Detector = {
  start: unit =>
    unit.role === 'product' &&
    unit.language !== 'html' &&
    unit.language !== 'shell' &&
    !recognises(unit) &&
    !SHAPES.test(unit.path),
  finish(unit, sink) {
    const asks = unit.says(ASKS)
    if (!asks && !(unit.says(INHERITS) && unit.says(ADDRESS)) && !unit.says(LISTS)) return
    if (!unit.says(DEFINES) || unit.says(WEIGHTS)) return
    const found = new Map<string, { start: number; end: number; name: string }>()
    const named = partOf(unit.path)
    if (named !== undefined) {
      const match = DEFINES.exec(unit.text)
      if (match !== null)
        found.set(named.slug, { start: match.index, end: match.index + match[0].length, name: named.name })
    }
    for (const match of unit.mentions('class ') || unit.mentions('struct ') ? allMatches(unit.text, CLASS) : []) {
      const name = match[1] as string
      const part = providerOfPart(name)
      const start = match.index + match[0].length - name.length
      if (asks && part?.saysPart && !found.has(part.slug) && unit.at(start) >= 0)
        found.set(part.slug, { start, end: start + name.length, name })
    }
    for (const [provider, { start, end, name }] of found) {
      if (provider === 'azure-openai' && !unit.says(AZURE_MODELS)) continue
      // Half the world speaks OpenAI's protocol: a part of that name goes where it is told to.
      if (provider === 'openai' && unit.says(TOLD_WHERE) && !unit.says(OWN_ADDRESS)) continue
      sink.add('endpoint', unit.stretch(start, end), name, { provider, generates: [] }, 'medium')
    }
  },
}

/** The provider that a file, or the folder it lies in, is named after, among others of its kind. */
function partOf(path: string): { slug: string; name: string } | undefined {
  const pieces = path.split('/')
  for (let i = pieces.length - 1; i > 0; i--) {
    const name = (pieces[i] as string).replace(/\.\w+$/, '')
    let above = i - 1
    while (above > 0 && BETWEEN.test(pieces[above] as string)) above--
    if (!HOLDS.test(pieces[above] as string)) continue
    const part = providerOfPart(name)
    if (part !== undefined) return { slug: part.slug, name }
  }
  return undefined
}
