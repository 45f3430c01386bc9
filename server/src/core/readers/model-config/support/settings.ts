import { isAsideSetting } from '../../aside-settings.ts'
import { sentEvidence } from '../../sent-settings.ts'
import { findCredential, findHost, findModel } from '../../../catalogue/lookup.ts'
import type { EvidenceDetails } from '../../../evidence/details.ts'
import { type Evidence, evidence } from '../../../evidence/evidence.ts'
import { settingName } from '../../../evidence/setting-names.ts'
import type { Confidence } from '../../../evidence/vocabulary.ts'
import { parseWithin } from '../../../syntax/embedded.ts'
import { parseJson } from '../../../syntax/json.ts'
import type { LocatedNode } from '../../../syntax/node.ts'
import { isHubId, isModelId } from './model-id.ts'
import { defined, type ModelRole, modelEvidence } from './models.ts'
import { commaParts, isPlaceholder, part, type Placed, placed, resolve, trimmed } from './placed.ts'
import { providerInConfig } from '../../../catalogue/provider-names.ts'
import { routerPrefix } from './provider-names.ts'

/** A setting of any kind: environment variable, key of an application's config, entry of a ConfigMap. */
export interface Setting {
  readonly key: Placed
  /** Names of the maps above, from the root; they say what a bare `model` or `base-url` is for. */
  readonly context?: readonly string[]
  readonly value: Placed | undefined
  readonly group?: string
  readonly confidence?: Confidence
}

const MODEL_NAME =
  /(^|[_.-])(models?|model[_-]?(name|id|path|pref|key|version|url|uri|repo|repository|dir)|(hf|served|base|main|primary|fallback|refiner|multimodal|tools|router|api|openai|ollama|embedding|embed|reranker?|tts|asr|stt|audio|video|code|coder|reasoning|judge|title|vlm|summariz\w+|transcription)[_-]?models?([_-]?(name|id))?|(chat|llm|text|image|vision|default|task|completion|summary|small|large|fast|smart)[_-]?models?([_-]?name)?|deployment([_-]?name)?|llm|(gpt|llm|openai|chat|ai)[_-]?engine|refiner|custom[_-]?models|ckpt|checkpoint)(_\d+)?$/i
/** Settings that hold the file names of weights in lists or maps of any shape. */
const WEIGHTS_NAME =
  /(^|[_.-])(default[_-]?)?(loras?|refiner|checkpoints?|ckpt|vae|unet|base[_-]?model|model)s?([_.-]|$)/i
const NOT_A_MODEL =
  /(data|domain|view|db|database|car|device|phone|pricing|billing|threat|permission|rbac|casbin|access|auth|uml|3d|base[_-]?class|queue|thread|process|cache|deployment[_-]?mode|security)[_-]?model/i
const PROVIDER_NAME =
  /(^|[_.-])((llm|ai|model|chat|embedding|embeddings|image|default|tts|voice|speech|text[_-]?to[_-]?speech)[_.-]?(provider|protocol|platform|vendor|backend|type|kind|name|mode|service|driver|engine)|provider|tts)(_\d+)?$/i
const AI_WORD =
  /(^|[_.-])(llms?|ai|gpt|openai|chat|chatgpt|assistant|agents?|copilot|genai|generative|completion|prompt|ollama|vllm|xinference|dashscope|tongyi|qwen|zhipu|glm|deepseek|claude|anthropic|gemini|ark|doubao|moonshot|kimi|qianfan|ernie|spark|hunyuan|minimax|mistral|groq|openrouter|langchain4?j?|litellm|siliconflow|bedrock|azure|tts|voice|speech)([_.-]|$)/i
/** Models that the product no longer offers, or never did. */
const NOT_IN_USE =
  /(^|[_.-])(previous|deprecated|legacy|old|disabled|removed|unsupported|excluded|blocked|denied|blacklist|ignored?)([_.-]|$)/i
const LINK_NAME =
  /(^|[_.-])(docs?|help|source|homepage|website|issues?|console|dashboard|register|signup|login|logo|icon|avatar|image[_-]?url|link|href|src|\$?schema|\$id|\$ref|id_url|repository|referer)([_.-]|$)/i
const EMBEDDED_LIST = /^\s*[[{]/

/** What a setting's name and value say: a provider's key (its name only), an endpoint, a model, a provider. */
export function settingEvidence(text: string, setting: Setting): Evidence[] {
  const name = String(setting.key.value)
  const path = [...(setting.context ?? []), snake(name)].join('.')
  const credential = findCredential(name) ?? (setting.context?.length ? findCredential(path) : undefined)
  if (credential?.what === 'key' && isSecretName(name))
    return [
      evidence(
        'credential-name',
        setting.key.span,
        name,
        { provider: credential.provider },
        setting.confidence ?? 'high',
        setting.group,
      ),
    ]
  const value = setting.value
  if (isSecretName(name)) return []
  if (!value || value.value.trim() === '')
    return credential?.what === 'model' ? [unset(setting, credential.provider)] : []
  if (EMBEDDED_LIST.test(value.value)) return embeddedSettings(text, value, setting)
  const endpoint = endpointEvidence(text, value, path, setting)
  if (endpoint.length > 0 || /^[a-z][a-z0-9+.-]*:\/\//i.test(value.value))
    return [
      ...endpoint,
      ...sentEvidence(setting.key, resolve(text, value)?.value, path, setting.group),
      ...weightsAt(text, value, path, setting),
    ]
  if (MODEL_NAME.test(snake(name)) && !NOT_A_MODEL.test(path) && !NOT_IN_USE.test(path))
    return modelSetting(text, setting, path, credential?.provider)
  if (/\.(safetensors|gguf|ckpt)$/i.test(value.value) && WEIGHTS_NAME.test(path) && !NOT_IN_USE.test(path))
    return weightsAt(text, value, path, setting)
  return PROVIDER_NAME.test(path) ? providerSetting(text, setting, path) : []
}

/** A setting that will name a model, left empty: an example file says so. */
function unset({ key, group }: Setting, provider: string): Evidence {
  const detail: EvidenceDetails['model'] = { role: roleInSetting(key.value), provider, variable: key.value }
  return evidence('model', key.span, '', detail, 'low', group)
}

/** `chatModelName` → `chat_Model_Name`, so that words end where they end. */
function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
}

/** Weights fetched from a hub by URL, whatever the key is called. */
function weightsAt(text: string, value: Placed, path: string, { context, group, confidence }: Setting): Evidence[] {
  if (!/\.(safetensors|gguf|ckpt)(\?[^/]*)?$/i.test(value.value)) return []
  const where = context?.at(-1) ? `${context.at(-1)}.${path}` : path
  const role: ModelRole = /lora/i.test(where)
    ? 'adapter'
    : /embedding|vae/i.test(where)
      ? 'other'
      : /checkpoint/i.test(where)
        ? 'inference'
        : roleInSetting(path)
  return modelEvidence(text, value, { role, access: 'self-hosted', ...defined({ group, confidence }) })
}

/** Names behind which a secret may stand: their values are never looked at. */
function isSecretName(name: string): boolean {
  return (
    /(^|[_.-])(api[_-]?keys?|apikey|key|secret|token|password|passwd|pwd|credentials?|private[_-]?key|access[_-]?key|auth)(_\d+)?$/i.test(
      name,
    ) || /(apiKey|secretKey|accessKey|accessToken|authToken|password)$/.test(name)
  )
}

/** The host of a catalogued service inside a URL; links to documents and consoles are none. */
export function endpointEvidence(
  text: string,
  whole: Placed,
  path: string,
  { group, confidence }: { group?: string; confidence?: Confidence } = {},
): Evidence[] {
  const resolved = resolve(text, whole)
  if (!resolved?.value || LINK_NAME.test(path) || resolved.value.length > 500) return []
  const url = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@\s?#]*@)?([\w.-]+)(:\d+)?((?:[/?#]\S*)?)$/i.exec(resolved.value)
  const [, host, port = '', rest = ''] = url ?? []
  if (!host || !/[.:]/.test(host + port)) return []
  const fact = findHost(host + port + rest.replace(/[?#].*/s, ''))
  if (!fact) return []
  const start = resolved.value.indexOf(host, resolved.value.includes('@') ? resolved.value.indexOf('@') : 0)
  const at = part(text, resolved, start, start + host.length)
  const generates = isAsideSetting(path) ? [] : fact.generates
  const detail: EvidenceDetails['endpoint'] = {
    provider: fact.provider,
    generates,
    ...defined({ access: fact.access, path: /^\/[^?#]+/.exec(rest)?.[0] }),
    ...defined({ held: generates.length > 0 ? settingName(path) : undefined }),
  }
  return [evidence('endpoint', at.span, at.value, detail, confidence ?? 'high', group)]
}

/** The role that a setting's name gives its model. */
function roleInSetting(path: string): ModelRole {
  if (/re-?rank/i.test(path)) return 'other'
  if (/embed|vector/i.test(path)) return 'embedding'
  return /whisper|asr|stt|transcri|speech[_.-]?to|recogni|ocr|vad|detect|segment|classif/i.test(path)
    ? 'recognition'
    : 'inference'
}

/** A model under a name that may mean many things: known to the catalogue, or of a hub's shape, or under an AI name. */
function modelSetting(
  text: string,
  { value, group, confidence }: Setting,
  path: string,
  provider: string | undefined,
): Evidence[] {
  if (!value) return []
  const role = roleInSetting(path)
  const ai = AI_WORD.test(path) || provider !== undefined
  return modelNames(text, value).flatMap(one => {
    const route = routerPrefix(one.value)
    const found = modelEvidence(text, one, {
      role,
      weights: false,
      group,
      ...defined({ provider: route?.provider }),
      ...defined({ confidence }),
    })
    return found.filter(piece => {
      if (piece.kind !== 'model') return false
      if (piece.value === '') return ai
      if (findModel(piece.value) || /\.(safetensors|gguf)$/i.test(piece.value)) return true
      return isHubId(piece.value) ? ai || /model/i.test(path) : ai && looksLikeModel(piece.value)
    })
  })
}

/** Not just any word: model names carry a digit or a hyphen. */
function looksLikeModel(value: string): boolean {
  return (
    isModelId(value) &&
    /\d/.test(value) &&
    /[a-z]/i.test(value) &&
    !/\s/.test(value) &&
    !/\.(json|ya?ml|toml|conf|py|js|ts)$/i.test(value)
  )
}

/** One name, or a list as NextChat and others write it: `-all,+gpt-4o=alias`. */
function modelNames(text: string, value: Placed): Placed[] {
  if (!value.value.includes(',')) return [trimmed(text, value)]
  return commaParts(text, value).flatMap(piece => {
    const match = /^([+-]?)([^=@]*)/.exec(piece.value)
    if (!match || match[1] === '-') return []
    const start = match[1]?.length ?? 0
    return [part(text, piece, start, start + (match[2]?.length ?? 0))]
  })
}

/** `LLM_PROVIDER=openai` names who answers, not which model. */
function providerSetting(text: string, { value, group, confidence }: Setting, path: string): Evidence[] {
  const resolved = value && resolve(text, value)
  const slug = resolved?.value && AI_WORD.test(`${path}.`) ? providerInConfig(resolved.value) : undefined
  if (!resolved || !slug || isPlaceholder(resolved.value)) return []
  const role = roleInSetting(path)
  return [
    evidence(
      'model',
      resolved.span,
      '',
      { role, provider: slug, variable: path.slice(path.lastIndexOf('.') + 1) },
      confidence === 'low' ? 'low' : 'medium',
      group,
    ),
  ]
}

/** JSON inside a value (`MODELS=[{"name": …}]`, `engine_kwargs: '{"base_url": …}'`), read as settings of its own. */
export function embeddedSettings(text: string, value: Placed | undefined, setting?: Setting): Evidence[] {
  if (!value || !EMBEDDED_LIST.test(value.value)) return []
  const root = parseWithin(parseJson, text, value.span).root
  const context = setting ? [...(setting.context ?? []), setting.key.value] : ['llm']
  return root ? treeSettings(text, root, context, { group: setting?.group, confidence: setting?.confidence }) : []
}

/** More models than this in one list are a table (prices, token limits, choices), not the models of the product. */
const TABLE = 25

/** More services than this in one list are those that could be called, not those that are. */
const DIRECTORY = 12

/** Lowers the confidence of models, and of endpoints, where there are too many to be in use. */
export function asTable(found: readonly Evidence[], limit: number): Evidence[] {
  const models = found.filter(one => one.kind === 'model' && one.value !== '').length
  const hosts = new Set(found.flatMap(one => (one.kind === 'endpoint' ? [one.value] : []))).size
  const low = new Set([
    ...(models > limit ? ['model'] : []),
    ...(hosts > DIRECTORY && limit === TABLE ? ['endpoint'] : []),
  ])
  return low.size === 0
    ? [...found]
    : found.map(one => (low.has(one.kind) ? { ...one, confidence: 'low' as const } : one))
}

/** Reads every scalar of a tree as a setting; lists hand their key down to their items. */
export function treeSettings(
  text: string,
  node: LocatedNode,
  context: readonly string[],
  options: { group?: string; confidence?: Confidence } = {},
): Evidence[] {
  if (node.type === 'list')
    return asTable(
      node.items.flatMap(item => listItem(text, item, context, options)),
      TABLE,
    )
  if (node.type === 'scalar') return []
  return node.entries.flatMap(({ key, value }) => {
    const name = String(key.value)
    if (value && value.type !== 'scalar') return treeSettings(text, value, [...context, name], options)
    // `name` and `id` in a list of models, or of a model's own file, say which model.
    const inModels =
      /^(name|id|slug|code|model_?name)$/i.test(name) &&
      /^models?$|model_list|custom_?models/i.test(context.at(-1) ?? '')
    const at = { value: inModels ? 'model' : name, span: key.span }
    return settingEvidence(text, { key: at, context, value: placed(value), ...options })
  })
}

function listItem(
  text: string,
  item: LocatedNode,
  context: readonly string[],
  options: { group?: string; confidence?: Confidence },
): Evidence[] {
  const value = placed(item)
  if (!value) return treeSettings(text, item, context, options)
  const key = { value: context.at(-1) ?? '', span: value.span }
  return isSecretName(key.value)
    ? []
    : settingEvidence(text, { key, context: context.slice(0, -1), value, ...options }).filter(
        one => one.kind !== 'credential-name',
      )
}
