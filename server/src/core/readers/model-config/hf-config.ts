import type { Evidence } from '../../evidence/evidence.ts'
import type { Modality } from '../../evidence/vocabulary.ts'
import { evidence } from '../../evidence/evidence.ts'
import { type LocatedMap, textAt, textsOf, nodeAt } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { type ModelContext, type ModelRole, modelEvidence } from './support/models.ts'
import { isPlaceholder } from './support/placed.ts'
import { countKeys, hasKey, mapsOf } from './support/trees.ts'

/** Keys that only a model's own config holds, beside the ones that other programs use too. */
const SHAPE = [
  'hidden_size',
  'vocab_size',
  'num_hidden_layers',
  'num_attention_heads',
  'transformers_version',
  'd_model',
  'num_layers',
  'n_layer',
  'n_embd',
  'torch_dtype',
  'auto_map',
  'text_config',
  'dim',
  'n_layers',
  'n_heads',
  'kv_lora_rank',
  'rope_theta',
  'n_routed_experts',
]

/** A Hugging Face model's `config.json`. Most files of that name are something else: the keys decide. */
export const reader: Reader = exact({
  id: 'hf-config',
  title: { en: 'Hugging Face model config', 'zh-CN': 'Hugging Face 模型配置' },
  patterns: ['**/config*.json'],
  yields: ['model'],
  matches: path =>
    /(^|[/_.-])config[^/]*\.json$/i.test(path) &&
    !/(adapter|generation|preprocessor|processor|tokenizer|scheduler)_config/i.test(path),
  read: file => ({ evidence: mapsOf(file).flatMap(root => readConfig(file, root)) }),
})

function readConfig(file: SourceFile, root: LocatedMap): Evidence[] {
  if (hasKey(root, '_class_name') && hasKey(root, '_diffusers_version')) return component(file, root)
  const architecture = textsOf(nodeAt(root, 'architectures'))[0]
  const shape = countKeys(root, ...SHAPE)
  if (!architecture && !(textAt(root, 'model_type') && shape >= 1)) return shape >= 4 ? bareArchitecture(root) : []
  const name = architecture?.value ?? textAt(root, 'model_type')?.value ?? ''
  const { role, generates } = judge(name, file.path)
  const context: ModelContext = { role, generates, access: 'self-hosted', hub: 'huggingface' }
  const id = textAt(root, '_name_or_path')
  const named = id && !isPlaceholder(id.value) ? modelEvidence(file.text, id, context) : []
  if (named.length > 0)
    return named.map(one =>
      one.kind === 'model' && role !== 'inference' ? { ...one, detail: { ...one.detail, role, generates: [] } } : one,
    )
  return unnamed(architecture ?? textAt(root, 'model_type'), role, generates)
}

function unnamed(
  at: { span: { start: number; end: number } } | undefined,
  role: ModelRole,
  generates: readonly Modality[],
  confidence: 'medium' | 'low' = 'medium',
): Evidence[] {
  return at ? [evidence('model', at.span, '', { role, generates, access: 'self-hosted' }, confidence)] : []
}

/** Networks published with a config of their own make (`n_routed_experts` and the like, no Hugging Face keys). */
function bareArchitecture(root: LocatedMap): Evidence[] {
  const key = root.entries.find(entry => SHAPE.includes(String(entry.key.value)))?.key
  const language = hasKey(root, 'vocab_size')
  return language ? unnamed(key, 'inference', ['text'], 'low') : []
}

/** A part of a diffusers pipeline: the denoiser makes the picture, the rest serves it. */
function component(file: SourceFile, root: LocatedMap): Evidence[] {
  const at = textAt(root, '_class_name')
  if (!at || /Scheduler|VaeImageProcessor/.test(at.value)) return []
  const denoiser = /UNet|Transformer\w*Model|DiT|ControlNet|Prior/.test(at.value)
  const generates: Modality[] = !denoiser
    ? []
    : /3D|Video|Wan|Temporal|Motion/.test(at.value)
      ? ['video']
      : /1D|Audio/.test(at.value)
        ? ['audio']
        : ['image']
  const context: ModelContext = {
    role: denoiser ? 'inference' : 'other',
    generates,
    access: 'self-hosted',
    hub: 'huggingface',
  }
  const id = textAt(root, '_name_or_path')
  const named = id && !isPlaceholder(id.value) ? modelEvidence(file.text, id, context) : []
  return named.length > 0 ? named : unnamed(at, denoiser ? 'inference' : 'other', generates)
}

/** What a network is for, by its class, and by the folder where pipelines keep their parts. */
function judge(name: string, path: string): { role: ModelRole; generates: Modality[] } {
  if (
    /(^|\/)(text_encoder(_\d)?|image_encoder|safety_checker|tokenizer(_\d)?|vae[^/]*|bert_tokenizer|clip[^/]*)\/[^/]*$/i.test(
      path,
    )
  )
    return { role: 'embedding', generates: [] }
  if (/Whisper|Speech2Text|Wav2Vec2|ForCTC|ForAudioClassification|SenseVoice|Paraformer/i.test(name))
    return { role: 'recognition', generates: [] }
  if (/RewardModel|ForRewardModel/i.test(name)) return { role: 'reward', generates: [] }
  if (
    /For(Sequence|Token|Image|Video|Object|Zero\w*|Semantic|Instance|Universal|Multiple|Question|Mask|Depth|Keypoint)\w*|Detection|Segment|SafetyChecker|Vision(Model|Transformer)|^(vit|clip\w*|bert|roberta|deberta\w*|xlm-roberta|siglip\w*|albert|electra|distilbert|swin|resnet)$/i.test(
      name,
    )
  )
    return { role: 'recognition', generates: [] }
  if (/TextToSpeech|Bark|MusicGen|TextToWaveform|SpeechT5|Vits|ParlerTTS|CosyVoice/i.test(name))
    return { role: 'inference', generates: ['audio'] }
  if (
    /ForCausalLM|LMHead|ForConditionalGeneration|CausalLM|ForGeneration|ChatModel|ChatGLM|MultiModality|^(llama|qwen\w*|mistral|mixtral|gemma\w*|phi\w*|gpt2|gpt_neox|chatglm|baichuan|internlm\w*|deepseek\w*|glm\w*|gptj|bloom|falcon|opt|minicpm\w*|hunyuan\w*|yi|mpt|t5|bart)$/i.test(
      name,
    )
  )
    return { role: 'inference', generates: ['text'] }
  if (/Model$|Encoder/i.test(name)) return { role: 'embedding', generates: [] }
  return { role: 'other', generates: [] }
}
