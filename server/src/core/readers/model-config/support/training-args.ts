import { type Evidence, evidence } from '../../../evidence/evidence.ts'
import { entryOf, type LocatedNode, textsOf } from '../../../syntax/node.ts'
import { type ModelContext, type ModelRole, modelEvidence } from './models.ts'
import { type Placed, commaParts, placed } from './placed.ts'

/** Keys that training tools share, with the role of the model that each names. */
export const MODEL_KEYS: readonly (readonly [string, ModelRole])[] = [
  ['model_name_or_path', 'base'],
  ['pretrained_model_name_or_path', 'base'],
  ['base_model', 'base'],
  ['base_model_name_or_path', 'base'],
  ['adapter_name_or_path', 'adapter'],
  ['adapters', 'adapter'],
  ['lora_model_dir', 'adapter'],
  ['ref_model', 'other'],
  ['ref_model_name_or_path', 'other'],
  ['ref_model_path', 'other'],
  ['reward_model', 'reward'],
  ['reward_model_path', 'reward'],
  ['reward_model_name_or_path', 'reward'],
  ['teacher_model', 'teacher'],
  ['teacher_model_name_or_path', 'teacher'],
]

/** Models under the shared keys of a map; `roles` overrides the role of a key. Values may be lists or comma-separated. */
export function modelArguments(
  text: string,
  root: LocatedNode,
  context: ModelContext,
  roles: Readonly<Record<string, ModelRole>> = {},
): Evidence[] {
  const known = [...MODEL_KEYS, ...Object.entries(roles).filter(([key]) => !MODEL_KEYS.some(([name]) => name === key))]
  return known.flatMap(([key, role]) =>
    textsOf(entryOf(root, key)?.value)
      .flatMap(node => commaParts(text, node))
      .flatMap(one => modelEvidence(text, one, { ...context, role: roles[key] ?? role })),
  )
}

export type Method = 'pretrain' | 'finetune' | 'preference' | 'unknown'

/** How weights are trained, by the words training tools use for it. */
export function methodOf(word: string): Method {
  if (/^(pt|pre-?train(ing)?|continue[-_]?pretrain\w*|cpt)$/i.test(word)) return 'pretrain'
  if (/^(rm|dpo|kto|ppo|grpo|orpo|simpo|cpo|rloo|gkd|rlhf|reward\w*|ipo|bco|online[-_]?dpo|gspo|dapo|nca)$/i.test(word))
    return 'preference'
  return /^(sft|lora|q-?lora|dora|full|freeze|finetune|fine-?tuning|adapter|oft|p-?tuning\w*|prompt[-_]?tuning|llamapro|longlora|adalora|ia3)$/i.test(
    word,
  )
    ? 'finetune'
    : 'unknown'
}

/** Evidence that weights are trained, at a place. */
export function trainingEvidence(
  at: Placed,
  method: Method,
  generates: readonly ('text' | 'image' | 'audio' | 'video')[] | undefined,
  confidence: 'high' | 'medium' | 'low' = 'high',
  group?: string,
): Evidence {
  return evidence('training', at.span, at.value, generates ? { method, generates } : { method }, confidence, group)
}

/** The first of some keys that a map holds, as the place that shows what the file is for: its value's text, else its name. */
export function signal(root: LocatedNode, ...keys: readonly string[]): Placed | undefined {
  for (const key of keys) {
    const entry = entryOf(root, key)
    const value = placed(entry?.value)
    if (value && !value.value.includes('\n')) return value
    if (entry) return { value: String(entry.key.value), span: entry.key.span }
  }
  return undefined
}
