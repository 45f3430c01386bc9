import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { itemsOf, type LocatedMap, type LocatedNode, nodeAt, textAt, textsOf } from '../../syntax/node.ts'
import { findCredential } from '../../catalogue/lookup.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { defined, type ModelRole, modelEvidence } from './support/models.ts'
import { part, type Placed } from './support/placed.ts'
import { providerPrefix } from './support/provider-names.ts'
import { endpointEvidence } from './support/settings.ts'
import { hasKey, mapsOf } from './support/trees.ts'

/** LiteLLM's proxy config. `model_name` is only an alias; `litellm_params.model` says what is called. */
export const reader: Reader = exact({
  id: 'litellm',
  title: { en: 'LiteLLM proxy config', 'zh-CN': 'LiteLLM 代理配置' },
  patterns: ['**/*.{yaml,yml}'],
  yields: ['model', 'endpoint', 'credential-name', 'moderation'],
  matches: path => /\.ya?ml$/i.test(path),
  read(file) {
    if (!file.text.includes('litellm_params')) return NOTHING
    return {
      evidence: mapsOf(file).flatMap(root => [
        ...itemsOf(nodeAt(root, 'model_list')).flatMap(item => readModel(file.text, item)),
        ...guardrails(root),
      ]),
    }
  },
})

function readModel(text: string, item: LocatedNode): Evidence[] {
  const params = nodeAt(item, 'litellm_params')
  const model = textAt(params, 'model')
  const route = model && providerPrefix(model.value)
  const group = textAt(item, 'model_name')?.value
  const context = {
    role: roleOf(textAt(item, 'model_info', 'mode')?.value),
    weights: false,
    ...defined({ provider: route?.provider, group }),
  }
  // `openai/*` passes every model on: the provider is known, the model is not.
  const any = model?.value.endsWith('/*') && route
  const own = any
    ? [
        evidence(
          'model',
          model.span,
          '',
          { role: 'inference', provider: route.provider, variable: model.value },
          'medium',
          group,
        ),
      ]
    : modelEvidence(text, model, context)
  const base = textAt(params, 'api_base') ?? textAt(params, 'base_url')
  return [
    ...own,
    ...(base ? endpointEvidence(text, base, 'api_base', defined({ group })) : []),
    ...keyName(text, textAt(params, 'api_key'), group),
  ]
}

/** `os.environ/NAME` names the variable; anything else there may be the key itself and is passed over. */
function keyName(text: string, key: Placed | undefined, group: string | undefined): Evidence[] {
  const name = key && /^os\.environ\/(\w+)$/.exec(key.value)?.[1]
  if (!key || !name) return []
  const at = part(text, key, key.value.length - name.length, key.value.length)
  const provider = findCredential(name)?.provider
  return [evidence('credential-name', at.span, name, defined({ provider }), 'high', group)]
}

function roleOf(mode: string | undefined): ModelRole {
  if (mode === 'embedding') return 'embedding'
  if (mode === 'rerank') return 'other'
  return mode === 'audio_transcription' ? 'recognition' : 'inference'
}

/** Checks around the models: listed with their mode, or named in the settings. */
function guardrails(root: LocatedMap): Evidence[] {
  const listed = itemsOf(nodeAt(root, 'guardrails')).flatMap(item => {
    const at = textAt(item, 'litellm_params', 'guardrail')
    const modes = textsOf(nodeAt(item, 'litellm_params', 'mode')).map(mode => mode.value)
    if (!at) return []
    const input = modes.some(mode => /pre|during/.test(mode))
    const output = modes.some(mode => /post/.test(mode))
    return [
      evidence('moderation', at.span, at.value, {
        stage: input && output ? 'both' : input ? 'input' : output ? 'output' : 'unknown',
        enabled: true,
        vendor: at.value,
      }),
    ]
  })
  const callbacks = textsOf(nodeAt(root, 'litellm_settings', 'callbacks')).filter(one =>
    /moderation|guard|presidio|banned_keywords|detect_prompt_injection|llamaguard/.test(one.value),
  )
  return [
    ...listed,
    ...(hasKey(root, 'model_list')
      ? callbacks.map(at =>
          evidence('moderation', at.span, at.value, { stage: 'unknown', enabled: true, vendor: at.value }),
        )
      : []),
  ]
}
