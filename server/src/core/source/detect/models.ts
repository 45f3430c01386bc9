import type { EvidenceDetails } from '../../evidence/details.ts'
import type { Confidence } from '../../evidence/vocabulary.ts'
import { NUMBER, WORD } from '../../syntax/tokens.ts'
import type { ModelFact } from '../../catalogue/facts.ts'
import { providerInConfig } from '../../catalogue/provider-names.ts'
import { findModel, mayBeModel, MODEL_IDS } from '../catalogue.ts'
import { isCompared, namesAround, outerNames } from '../context.ts'
import type { Detector, Sink } from '../detector.ts'
import { recognises } from '../purpose.ts'
import { isTopic } from '../topic-lists.ts'
import type { Unit } from '../unit.ts'
import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'
import { demoteTables } from './model-tables.ts'

type Role = EvidenceDetails['model']['role']

/** A model id: one word, with an organisation at most. */
const SHAPE = /^[A-Za-z0-9][\w.+-]*(\/[\w.+-]+){0,3}(:[\w.-]+)?$/
/** A picture, a document or a test of a program's own. */
const FILE =
  /\.(png|jpe?g|ico|svg|gif|webp|bmp|md|txt|html?|css|[cm]?[jt]sx?|py|ya?ml|xml|zip|mp[34]|wav|ttf|dll|exe|swift|cs|java|kt|go|sh)$|(^|\/)(docs?|tests?|resources?|icons?|images?|assets|static)\//i
/** An id of a hub: owner and name. */
const HUB_ID = /^(?!\.)[\w.-]+\/[\w.-]+$/
/** Names under which a string is a model. */
const CONTEXT =
  /model|llm|engine|deployment|checkpoint|ckpt|from_pretrained|repo_?id|lora|adapter|weights|init_from|backbone|Pipeline$|^chat$|^openai$|^anthropic$|^google$|^vertex$|voice_id|(?:Chat|Image|Responses?)Client$|^Add\w{0,20}(?:OpenAI|ChatClient)\w{0,30}$/i
/** Clients that are made for one model, which is told them in its place and under no name: `OllamaApiClient(uri, "…")`. */
const MADE_FOR =
  /^(?:Ollama|OpenAI|Anthropic|Mistral|Gemini|DeepSeek|DashScope)\w*(?:Client|Chat|Service)$|ChatClient$|ChatCompletionService$/
const NOT_MODEL =
  /card|permission|embed|rerank|tokenizer_config|type$|class|path_?name|module|provider|vendor|(^|_)icon|icon$|logo|name_?space|label|title|desc|prefix|suffix|price|cost|ratio|limit|alias|support|whitelist|deprecated|_map$|for_doc|archive|vocab|tokenizer/i
const EMBEDDING =
  /embed|(^|[/_-])(bge|e5|m3e|gte|jina|text2vec|voyage|sbert|minilm|mpnet|colbert|acge|stella)([/_-]|$)|rerank|similarity/i
const RECOGNITION =
  /whisper|paraformer|sense-?voice|transcri|(^|[/_-])(asr|stt|ocr|clip|yolo\w*|vit|sam2?|dino\w*|detr|bert|roberta|deberta|layoutlm|wav2vec\w*|hubert|lpips|vgg\d*|resnet\d*|donut|trocr|florence|fasttext|blip2?|insightface|moderation)([/_-]|\d|$)/i
/** Modules whose functions make a model of an id: `deepseek('deepseek-chat')`. */
const PROVIDER_MODULE =
  /^@ai-sdk\/|ai-provider|\/ai-sdk|^@langchain\/|^ai$|^@genkit-ai\/|^@mastra\/|^(?:workers|zhipu|sarvam)-ai-|^@llamaindex\//
/** Model ids in string literals, where something says that a model is meant. */
export const models: Detector = {
  stringsNeed: gate(
    MODEL_IDS,
    'from_pretrained',
    'from_quantized',
    'from_preset',
    'vllm',
    'sglang',
    'lmdeploy',
    'tensorrt_llm',
    'mlx_',
    'aphrodite',
  ),
  string(unit, at, value, sink) {
    if (value.length < 3 || value.length > 90) return
    const hub = value.includes('/')
    // How a word begins is the cheapest question, and most are no model by it.
    if (!hub && !mayBeModel(value)) return
    if (!SHAPE.test(value) || FILE.test(value) || isType(unit, at)) return
    const specific = isSpecific(value)
    const names = specific ? undefined : namesAround(unit, at)
    if (names !== undefined && !isNamed(names) && !isOfProvider(unit, names)) return
    const fact = findModel(value)
    if (fact === undefined && !(hub && HUB_ID.test(value))) return
    seen(unit, at, value, fact, names ?? namesAround(unit, at), sink)
  },
  finish(_, sink) {
    demoteTables(sink)
  },
}

/** `'a' | 'b'` in a script of types: a shape, which asks nobody. */
function isType(unit: Unit, at: number): boolean {
  if (unit.language !== 'typescript') return false
  const single = (i: number, side: number) => unit.tokens.isPunct(i, '|') && !unit.tokens.isPunct(i + side, '|')
  return single(at - 1, -1) || single(at + 1, 1)
}

function isNamed(names: readonly string[]): boolean {
  return names.some(name => (CONTEXT.test(name) || MADE_FOR.test(name)) && !NOT_MODEL.test(name))
}

/** `deepseek('deepseek-chat')`, with `deepseek` from a provider's package. */
function isOfProvider(unit: Unit, names: readonly string[]): boolean {
  return names.some(name => unit.importedName(name, PROVIDER_MODULE) || isMadeProvider(unit, name))
}

/** `const qwen = createQwen({ … })`, with what makes it from a provider's package. */
function isMadeProvider(unit: Unit, name: string): boolean {
  if (!unit.imported(PROVIDER_MODULE) || !/^[A-Za-z_$][\w$]{0,60}$/.test(name)) return false
  return unit.remember(`made provider ${name}`, () => {
    const { tokens } = unit
    for (let at = 0; at < tokens.count - 2; at++)
      if (
        tokens.isWord(at, name) &&
        tokens.isPunct(at + 1, '=') &&
        unit.importedName(tokens.value(at + 2), PROVIDER_MODULE)
      )
        return true
    return false
  })
}

function seen(
  unit: Unit,
  at: number,
  value: string,
  fact: ModelFact | undefined,
  names: readonly string[],
  sink: Sink,
): void {
  if (fact === undefined && !names.some(name => LOADS.test(name)) && !isOfEngine(unit, at)) return
  if (isClass(unit, value) || names.some(name => LOADS_DATA.test(name))) return
  const named = isNamed(names) || isOfProvider(unit, names)
  const confidence = sureness(unit, at, named)
  if (confidence === undefined) return
  const told = roleOf(value, names, fact?.kind)
  const role = told === 'inference' && recognises(unit) ? 'recognition' : told
  const { provider, generates, origin } = fact ?? {}
  const detail = {
    role,
    provider,
    generates: role === 'embedding' || role === 'recognition' ? [] : generates,
    origin,
    variable: names[0],
  }
  sink.add('model', unit.span(at), value, detail, confidence)
  if (confidence !== 'low' && unit.imported(/^litellm(\.|$)/)) routed(unit, at, value, sink)
}

/** Calls that load weights by an id, known or not. */
const LOADS = /^from_(?:pretrained|quantized|preset)$/
const ENGINES =
  /^(?:vllm|sglang|lmdeploy|tensorrt_llm|mlx_lm|mlx_vlm|llmware|aphrodite|gptqmodel|awq|auto_gptq)(?:\.|$)/
const ENGINE = /^(?:LLM|EngineArgs|AsyncEngineArgs|Engine|pipeline|load)$/

/** `LLM(model="owner/name")` of vLLM and its kin: the id of weights that run in this program. */
function isOfEngine(unit: Unit, at: number): boolean {
  const call = unit.enclosing(at, 1)
  if (call === undefined || !ENGINE.test(call.name) || !unit.importedName(call.name, ENGINES)) return false
  return (
    unit.firstString(call.open)?.at === at ||
    unit.option(call.open, 'model') === at ||
    unit.option(call.open, 'model_path') === at
  )
}

/** The provider to whom a router sends what is asked of an id: `groq/llama-3.3-70b`. */
function routed(unit: Unit, at: number, value: string, sink: Sink): void {
  const slash = value.indexOf('/')
  const provider = slash > 0 ? providerInConfig(value.slice(0, slash)) : undefined
  if (provider === undefined) return
  const start = unit.tokens.start(at)
  sink.add('endpoint', unit.stretch(start, start + slash), value.slice(0, slash), { provider, generates: [] }, 'medium')
}

/** What loads data loads no model, whoever published it. */
const LOADS_DATA = /^(load_dataset|load_dataset_builder|dataset_snapshot_download|MsDataset)$/

/** The name of a class, as registries of a library hold it: no id is written in one word with capitals inside. */
function isClass(unit: Unit, value: string): boolean {
  if (!/^[A-Z][a-z]+\d*[A-Z]\w*$/.test(value)) return false
  return (
    CLASS.test(value) ||
    unit.mentions(`class ${value}`) ||
    unit.imports.some(({ names }) => names.includes(value)) ||
    isMade(unit, value)
  )
}

const CLASS =
  /(?:Classifier|Encoder|Decoder|Config|Processor|Tokenizer|Model|Pipeline|Wrapper|Head|Sorter|Tagger|Ranker|Scorer|Detector|Segmenter|Embedder|Extractor|Adapter|Backbone|Block|Layer|Attention|Trainer|Loader|Runner|Handler|Service|Provider|Client|Factory|Strategy|Network|Net|Module|For[A-Z]\w+)$/

/** Whether a file names a type of that name in its code, beside the string: `new Qwen3Grader()`, `{ Qwen3Grader }`, `&Qwen3Grader{}`. */
function isMade(unit: Unit, value: string): boolean {
  return unit.remember(`type ${value}`, () => {
    const { tokens } = unit
    for (let at = 0; at < tokens.count; at++) if (tokens.kind(at) === WORD && tokens.isWord(at, value)) return true
    return false
  })
}

/** An id that can mean nothing else: it carries a version. */
function isSpecific(value: string): boolean {
  const bare = value.slice(value.lastIndexOf('/') + 1)
  return /\d/.test(bare) && /[-./]/.test(value) && value.length >= 5
}

function sureness(unit: Unit, at: number, named: boolean): Confidence | undefined {
  const { tokens } = unit
  if (isCompared(unit, at)) return undefined
  if (isClassName(unit, at)) return undefined
  if (isAnswered(unit, at) || isLookedUp(unit, at) || informs(unit, at)) return 'low'
  if (tokens.isPunct(at + 1, ':') && unit.language !== 'html') return tokens.kind(at + 2) === NUMBER ? undefined : 'low'
  if (!named && isTopic(unit, at)) return 'low'
  return named ? 'high' : 'medium'
}

/** A word that names a class of the program: `__all__ = ["GemmaEncoder"]`, or one that the text itself defines. */
function isClassName(unit: Unit, at: number): boolean {
  const value = unit.tokens.value(at)
  if (!/^[A-Z](?=\w*[A-Z][a-z]\w)\w+$/.test(value)) return false
  if (
    outerNames(unit, at).some(name =>
      /^__all__$|^_?import_structure$|^_?lazy|^(class|cls|type)_?(name)?$|architectures?$/i.test(name),
    )
  )
    return true
  return unit.remember(`class ${value}`, () =>
    new RegExp(`\\b(class|struct|type|interface)\\s+${value}\\b`).test(unit.text),
  )
}

/** An id in a list that this very program answers with, as the protocol wants it. */
function isAnswered(unit: Unit, at: number): boolean {
  const call = unit.enclosing(at, 1)
  if (call !== undefined && /Model(Card|Info|Object|Data|Entry|Permission)$/.test(call.name)) return true
  const open = unit.tokens.parent(at)
  return open >= 0 && ANSWERED.test(unit.inside(open).slice(0, 400))
}

/** What an entry of a list of models carries, and what an answer of a model says of itself. */
const ANSWERED =
  /\b(owned_by|ownedBy|OwnedBy)\b|\bobject["']?\s{0,9}[:=]\s{0,9}["'](chat\.completion|text_completion|embedding|list|model)\b|\bchoices["']?\s{0,9}[:=]/

const PLAIN_LIST =
  /^(all|my|our|the|supported|available|allowed|default|known|chat|llm|text|valid|enabled|model)?_?models?(_?(list|names?|ids?|options))?$/i

/** An id in a list of some quality (`VISION_MODELS`) against which a configured name is only held. */
function isLookedUp(unit: Unit, at: number): boolean {
  const name = outerNames(unit, at).at(-1)
  if (
    name === undefined ||
    !/^\w+$/.test(name) ||
    !/models?|ids|names|prefix|famil/i.test(name) ||
    PLAIN_LIST.test(name)
  )
    return false
  return unit.remember(`held ${name}`, () => isOnlyHeld(unit, name))
}

/** Whether all that is done with a list is to ask whether something is in it. */
function isOnlyHeld(unit: Unit, name: string): boolean {
  const uses = [...allMatches(unit.text, new RegExp(`\\b${name}\\b`, 'g'))]
  const held = uses.filter(
    ({ index }) =>
      HELD.test(unit.text.slice(Math.max(0, index - 40), index)) ||
      HOLDS.test(unit.text.slice(index + name.length, index + name.length + 24)),
  )
  return held.length > 0 && held.length >= uses.length - 1
}

const HELD = /\b(in|of|Contains\(|contains\(|in_array\([^,()]*,)\s*\$?$/
const HOLDS =
  /^\s*\??\.\s*(includes|contains|has|some|find|any\??|indexOf|containsKey|include\?|iter\(\)\.any|start_with)/

/** Files whose code counts words or what they cost. */
const COUNTS =
  /(^|\/)(?:\w{1,20}[-_.])?(?:tokeni[sz]ers?|tokeni[sz]ation|tiktoken|token[-_]?(?:s|count\w*|estimat\w*|prices?)|costs?|pric(?:es?|ing)|tariffs?)\.\w+$/i

/** Ids in tables of prices, limits and samples, and those whose words are only counted. */
function informs(unit: Unit, at: number): boolean {
  if (COUNTS.test(unit.path.replace(/([a-z\d])([A-Z])/g, '$1_$2'))) return true
  return outerNames(unit, at).some(name =>
    /placeholder|pric(e|es|ing)$|(^|_)(price|cost|sample|example|hint|limit)s?$|for_?model$|tiktoken|token_?(count|estimat)/i.test(
      name.replace(/([a-z\d])([A-Z])/g, '$1_$2'),
    ),
  )
}

function roleOf(value: string, names: readonly string[], kind: ModelFact['kind'] | undefined): Role {
  const around = names.join(' ')
  if (kind === 'embedding' || kind === 'ranking' || EMBEDDING.test(value) || /embed|rerank/i.test(around))
    return 'embedding'
  if (
    kind === 'recognition' ||
    kind === 'moderation' ||
    RECOGNITION.test(value) ||
    /transcri|asr|stt|ocr/i.test(around)
  )
    return 'recognition'
  if (/lora|adapter/i.test(around)) return 'adapter'
  if (/base_model|init_from/.test(around)) return 'base'
  return 'inference'
}
