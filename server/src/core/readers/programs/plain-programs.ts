import { findHost, findModel } from '../../catalogue/lookup.ts'
import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { endingOf } from '../../text/paths.ts'
import { allMatches } from '../../text/steps.ts'
import { madeAt } from '../model-config/support/asked-paths.ts'
import { exact } from '../model-config/support/exact.ts'
import { defined, modelEvidence } from '../model-config/support/models.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { LIBRARIES, NEEDED, WAYS } from './plain-libraries.ts'

const PATTERNS = [
  '**/*.{r,rmd,qmd,scala,sc,clj,cljc,cljs,fs,fsx,hs,lhs,ml,mli,jl,pl,pm,psgi,lua,moon,nim,cr,erl,gleam,zig,rkt,groovy}',
]
/** Remarks of a line, and of several, by language; text in them asks nobody. */
const REMARKS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(r|rmd|qmd|jl|pl|pm|psgi|nim|cr)$/,
    /^[ \t]{0,80}#(?!['*] @)[^\n]*|^=(?:pod|begin|comment)\n[\s\S]*?^=(?:cut|end)/gm,
  ],
  [/^(scala|sc|fsx?|groovy|zig|gleam)$/, /^[ \t]{0,80}\/\/[^\n]*|\/\*[\s\S]*?\*\/|\(\*[\s\S]*?\*\)/gm],
  [/^mli?$/, /\(\*[\s\S]*?\*\)/g],
  [/^(l?hs|lua|moon)$/, /^[ \t]{0,80}--[^\n]*|\{-[\s\S]*?-\}/gm],
  [/^(clj[cs]?|rkt)$/, /^[ \t]{0,80};[^\n]*/gm],
  [/^erl$/, /^[ \t]{0,80}%[^\n]*/gm],
]
const ADDRESS = /https?:\/\/([\w.-]{3,80})(:\d{2,5})?(\/[\w./:-]{0,160})?/g
const STRING = /["']([\w./:@-]{3,80})["']/g
const NEAR_MODEL = /(?:model|deployment|engine)[\w"':\s=>(,.~-]{0,24}$/i
const COMPLETES = /["'/]chat\/completions\b|["']\/?(?:v1\/)?(?:messages|responses)["']/
/** An address that ends where a version does: the rest of it stands elsewhere. */
const BASE = /^(?:\/(?:v\d+|api|openai|compatible-mode|paas|beta))*\/?$/
const HINT = /https?:\/\/|chat|completion|openai|ollama|anthropic|aigenerate|Langertha/i

/** Programs in languages that are otherwise not read: whom they ask, for which model, and how people reach them. */
export const reader: Reader = exact({
  id: 'plain-programs',
  title: {
    en: 'Programs in other languages (R, Scala, Clojure, F#, Haskell and more)',
    'zh-CN': '其他语言的程序（R、Scala、Clojure、F#、Haskell 等）',
  },
  patterns: PATTERNS,
  yields: ['generation', 'endpoint', 'model', 'exposure'],
  matches: matching(PATTERNS),
  read(file) {
    if (file.role === 'test' || file.role === 'docs') return NOTHING
    const language = endingOf(file.name.toLowerCase())
    const text = withoutRemarks(file.text, language)
    const asked = HINT.test(text) ? [...addresses(text), ...libraries(text, language)] : []
    const found = [...asked, ...models(text, asked), ...ways(text, language)]
    return found.length > 0 ? { evidence: found } : NOTHING
  },
})

/** The same text with remarks blanked out, so that places stay. */
function withoutRemarks(text: string, language: string): string {
  const pattern = REMARKS.find(([languages]) => languages.test(language))?.[1]
  return pattern ? text.replace(pattern, remark => remark.replace(/[^\n]/g, ' ')) : text
}

function addresses(text: string): Evidence[] {
  return [...allMatches(text, ADDRESS)].flatMap(
    ({ index, 0: all, 1: host = '', 2: port = '', 3: path = '' }): Evidence[] => {
      const fact = findHost(host + port + path)
      if (!fact) return []
      const start = index + all.indexOf(host)
      const { provider, access } = fact
      const made = madeAt(path) ?? (BASE.test(path) && COMPLETES.test(text) ? 'text' : undefined)
      const endpoint = evidence('endpoint', { start, end: start + host.length }, host, {
        provider,
        generates: made ? fact.generates : [],
        ...defined({ access }),
      })
      if (!made) return [endpoint]
      const span = { start: index, end: index + all.length }
      return [
        endpoint,
        evidence('generation', span, `${host}${path}`, { generates: [made], ...defined({ provider, access }) }),
      ]
    },
  )
}

function libraries(text: string, language: string): Evidence[] {
  if (NEEDED[language]?.test(text) === false) return []
  return LIBRARIES.filter(([languages]) => languages.test(language)).flatMap(([, library]) =>
    [...allMatches(text, library.pattern)].flatMap(({ index, 0: all, 1: name }) => {
      const provider = library.named ? library.named[(name ?? '').toLowerCase()] : library.provider
      if (library.named && !provider) return []
      const value = all.replace(/[\s(]{1,5}$/, '')
      const access = library.access ?? (/^(ollama|vllm)$/.test(provider ?? '') ? 'self-hosted' : 'hosted-api')
      const detail = { generates: ['text'] as const, access, ...defined({ provider }) }
      return [evidence('generation', { start: index, end: index + value.length }, value, detail)]
    }),
  )
}

/** Known models where something around says that a model is meant, in a file that asks. */
function models(text: string, asked: readonly Evidence[]): Evidence[] {
  const generation = asked.find(one => one.kind === 'generation')
  if (generation?.kind !== 'generation') return []
  const { provider, access } = generation.detail
  return [...allMatches(text, STRING)].flatMap(({ index, 1: value = '' }) => {
    if (!NEAR_MODEL.test(text.slice(Math.max(0, index - 40), index)) || !findModel(value)) return []
    const span = { start: index + 1, end: index + 1 + value.length }
    return modelEvidence(text, { value, span }, { weights: false, onlyKnown: true, ...defined({ provider, access }) })
  })
}

function ways(text: string, language: string): Evidence[] {
  for (const [languages, { pattern, exposure }] of WAYS) {
    const found = languages.test(language) ? pattern.exec(text) : null
    if (!found) continue
    const value = found[0].replace(/[\s(]{1,5}$/, '')
    const span = { start: found.index, end: found.index + value.length }
    return [evidence('exposure', span, value, { exposure, strength: 'strong' }, 'medium')]
  }
  return []
}
