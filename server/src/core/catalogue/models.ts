import type { ModelFact, ModelKind, SheetConfidence } from './facts.ts'
import { ROWS } from './generated/models.ts'
import { beats, GlobIndex } from './glob.ts'
import { lazy, listOf, modalitiesOf, rowsOf } from './rows.ts'

const families = lazy(() => rowsOf(ROWS).map(familyOf))
/** Whether a pattern names an owner, and so is matched against the whole id. */
const hasOwner = (entry: readonly [pattern: string, fact: unknown]) => entry[0].includes('/')
const index = lazy(() => {
  const entries = families().flatMap(({ patterns, fact }) => patterns.map(pattern => [pattern, fact] as const))
  return {
    full: new GlobIndex(entries.filter(hasOwner)),
    bare: new GlobIndex(entries.filter(entry => !hasOwner(entry))),
  }
})

function familyOf(row: readonly string[]): { patterns: string[]; fact: Omit<ModelFact, 'pattern'> } {
  const [
    patterns,
    family = '',
    vendor = '',
    provider,
    kind,
    generates,
    offshore,
    licence,
    commercial,
    en,
    zh,
    filed,
    source = '',
    confidence,
  ] = row
  return {
    patterns: listOf(patterns),
    fact: {
      family,
      vendor,
      kind: kind as ModelKind,
      ...(provider ? { provider } : {}),
      generates: modalitiesOf(generates),
      ...(licence ? { licence } : {}),
      commercial: commercial as ModelFact['commercial'],
      ...(en && zh ? { conditions: { en, 'zh-CN': zh } } : {}),
      filedNumbers: listOf(filed).filter(number => number !== 'none'),
      offshore: offshore === 'yes',
      source,
      confidence: confidence as SheetConfidence,
    },
  }
}

/** Prefixes that routers and hubs put before an id: `models/`, `openrouter/`, `azure/`, `accounts/fireworks/models/`, `Pro/`, `@cf/`. */
const ROUTE =
  /^(?:models|publishers\/[^/]+\/models|accounts\/[^/]+\/models|openrouter|azure|azure_ai|bedrock|vertex_ai|litellm_proxy|openai_compatible|Pro|LoRA|@cf|@hf|together_ai|fireworks_ai|deepinfra|novita|siliconflow|huggingface|ollama|ollama_chat|groq|hosted_vllm)\//i

/** The id without router prefixes and a leading `./`; ModelScope writes a dot in folder names as `___`. */
function unrouted(id: string): string {
  let rest = id.trim().replace(/^\.\//, '').replaceAll('___', '.')
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(ROUTE, '')
  }
  return rest
}

/**
 * The family of a model id, as APIs, hubs, routers and Ollama write them. Patterns with an owner are matched against
 * the whole id, others against the name after the last `/`; of those that match, the one with the most literal characters.
 * An id with a variant behind its name (`deepseek/deepseek-r1/community`) is tried without it.
 */
export function findModel(id: string): ModelFact | undefined {
  const whole = unrouted(id)
  if (whole === '' || whole.length > 200 || /\s/.test(whole) || CLASS.test(whole)) return undefined
  const parts = whole.split('/')
  const bare = parts[parts.length - 1] ?? ''
  return (
    bestOf(whole, bare) ??
    (parts.length > 2 ? bestOf(parts.slice(0, -1).join('/'), parts[parts.length - 2] ?? '') : undefined)
  )
}

/** `Qwen3LayoutSplitter`: a class of a program's own, in one word with words behind the family and its number. No id is written so. */
const CLASS = /^(?:[A-Z][a-z]+)+\d+(?:[A-Z][a-z]+){2,}$/

function bestOf(whole: string, bare: string): ModelFact | undefined {
  const candidates = [
    index().full.find(whole),
    index().bare.find(bare),
    bare === whole ? undefined : index().bare.find(whole),
  ]
  let best: (typeof candidates)[number]
  for (const candidate of candidates) if (candidate && (!best || beats(candidate.glob, best.glob))) best = candidate
  return best && { pattern: best.pattern, ...best.value }
}

/** All families with their patterns; for statistics and checks. */
export function allModelFamilies(): readonly {
  readonly patterns: readonly string[]
  readonly fact: Omit<ModelFact, 'pattern'>
}[] {
  return families()
}
