import type { Hub } from '../../../evidence/vocabulary.ts'
import { part, type Placed } from './placed.ts'

const WEIGHTS = /\.(safetensors|gguf|ggml|ckpt|bin|pt|pth|onnx|engine|mlpackage|nemo|tar|zip)$/i
const LOCAL_START = /^(\.{0,2}[/\\]|\.$|~|[A-Za-z]:[\\/]|file:)/
const LOCAL_FOLDER =
  /^(src|app|lib|dist|build|public|assets|static|configs?|conf|docs|scripts|packages|models?|checkpoints?|ckpts?|saves?|outputs?|weights?|pretrain(ed)?([-_]?models?)?|data|exps?|runs?|results?|work_dirs?|cache|hf|llms?|merged?)\//i
const ID = /^[\p{L}\p{N}@][\p{L}\p{N} .·:@+/~()|,_-]*$/u
const OTHER_FILE = /\.(ya?ml|json[lc5]?|toml|py|[cm]?[jt]sx?|conf|cfg|ini|txt|md|csv|html?|xml|proto)$/i
const HUB_URL =
  /^(?:https?:\/\/)?(?:www\.)?(huggingface\.co|hf\.co|hf-mirror\.com|modelscope\.cn|modelscope\.ai|modelers\.cn)\/(?:(?:api|models|datasets|spaces)\/)*([\w.-]+\/[\w.-]+)/i

/** Whether a text is a place on a disk rather than the name of a model. */
export function isLocalPath(value: string): boolean {
  return LOCAL_START.test(value) || value.endsWith('/') || WEIGHTS.test(value) || LOCAL_FOLDER.test(value)
}

/** Whether a text can be a model id or path at all; prose, numbers, code and JSON are not. */
export function isModelId(value: string): boolean {
  if (value.length < 2 || value.length > 200 || !/\p{L}/u.test(value) || OTHER_FILE.test(value)) return false
  if (isLocalPath(value)) return !/[\n{}"'`]/.test(value)
  return ID.test(value) && !/^v?\d+(\.\d+)*[a-z]?$/i.test(value) && !/\s{2,}|[.,]$| {1}.* {1}.* {1}.* /.test(value)
}

/** Whether a text has the shape of a hub id: `owner/name`, nothing else. */
export function isHubId(value: string): boolean {
  return (
    /^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/.test(value) &&
    !isLocalPath(value) &&
    !/\.(json|jsonl|ya?ml|txt|csv|parquet|py|sh)$/i.test(value)
  )
}

/** The last segment of an id or path, without weights' extension: what a catalogue can know. */
export function baseName(value: string): string {
  const clean = value.replace(/(?<![/\\])[/\\]+$/, '')
  return clean.slice(Math.max(clean.lastIndexOf('/'), clean.lastIndexOf('\\')) + 1).replace(WEIGHTS, '')
}

/** Cuts a hub URL down to the id it names. Undefined when the text is no hub URL. */
export function idInHubUrl(text: string, whole: Placed): (Placed & { hub: Hub }) | undefined {
  const found = HUB_URL.exec(whole.value)
  if (!found?.[1] || !found[2]) return undefined
  const host = found[1].toLowerCase()
  const hub: Hub = host.startsWith('modelscope')
    ? 'modelscope'
    : host.startsWith('modelers')
      ? 'modelers'
      : 'huggingface'
  const start = found[0].length - found[2].length
  const id = found[2].replace(/\.git$/, '')
  return { ...part(text, whole, start, start + id.length), hub }
}

const EMBEDDING =
  /(^|[/_.:-])(embed|bge|m3e|gte|e5|text2vec|sbert|simcse|sentence[-_]?transformers?|all[-_]minilm|all[-_]mpnet|mxbai|nomic|voyage|bce|stella|xiaobu|acge|conan|umt5|jina-(v\d|clip|colbert))([/_.:-]|$)|t5-v1_1|umt5|embedd?ings?/i
const RERANK = /re-?rank/i
const RECOGNITION =
  /(^|[/_.:-])((faster-)?whisper\w*|paraformer|sense-?voice\w*|wav2vec\d*|hubert|wavlm|funasr|asr|stt|\w{0,20}ocr|trocr|vad|fsmn\w*|ct-punc|diarization)([/_.:-]|$)/i
/** Parts of larger models and models that recognise: a family of generative models may carry these words too. */
const PERCEPTION =
  /(^|[/_.:-])(clip|open_?clip|siglip\d*|blip2?|yolo\w*|detr|sam\d?|dinov\d|vit|resnet\d*|layoutlm\w*|deberta\w*|roberta\w*|bert|albert|electra|distilbert|xlm|eva|florence-?2?|groundingdino|safety-checker|speaker|campplus|segmentation)([/_.:-]|$)/i
const PART = /(^|[/_.-])(vae|text_encoders?(_\d)?|tokenizer|vqgan)([/_.-]|$)/i

export type OtherRole = 'embedding' | 'recognition' | 'reward' | 'other'

/** What a model's name alone says it is for, when it generates nothing. `generative`: the catalogue knows its family to generate. */
export function roleInName(value: string, generative = false): OtherRole | undefined {
  if (RERANK.test(value)) return 'other'
  if (EMBEDDING.test(value)) return 'embedding'
  if (RECOGNITION.test(value)) return 'recognition'
  if (!generative && PERCEPTION.test(value)) return 'recognition'
  if (!generative && PART.test(value)) return 'other'
  return /(^|[/_.-])(reward|rm|prm|orm)([/_.-]|$)/i.test(value) ? 'reward' : undefined
}
