import { findModel } from '../../catalogue/lookup.ts'
import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { Modality } from '../../evidence/vocabulary.ts'
import { entriesOf, itemsOf, type LocatedNode, nodeAt, textAt, textsOf } from '../../syntax/node.ts'
import { holdsAny } from '../../text/holds-any.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { providerOfNode } from './support/flow-nodes.ts'
import { type ModelRole, modelEvidence } from './support/models.ts'
import { placed } from './support/placed.ts'
import { mapsOf } from './support/trees.ts'

/** Without one of these a file is none of its kind. */
const HINTS = ['"class_type"', '"widgets_values"']

/** Inputs that name a file of weights, with its role. */
const INPUTS: Readonly<Record<string, ModelRole>> = {
  ckpt_name: 'inference',
  unet_name: 'inference',
  diffusion_model: 'inference',
  model_path: 'inference',
  lora_name: 'adapter',
  vae_name: 'other',
  clip_name: 'embedding',
  clip_name1: 'embedding',
  clip_name2: 'embedding',
  clip_name3: 'embedding',
  control_net_name: 'other',
  style_model_name: 'other',
}
/** Loaders of the interface's format, where widgets have no names: how many of the first widgets are files. */
const LOADERS: readonly (readonly [RegExp, ModelRole, number])[] = [
  [
    /^(CheckpointLoader\w*|ImageOnlyCheckpointLoader|unCLIPCheckpointLoader|UNETLoader\w*|Unet\w*Loader\w*|Diffus\w*Loader)$/i,
    'inference',
    1,
  ],
  [/^(LoraLoader\w*)$/, 'adapter', 1],
  [/^(VAELoader|ControlNetLoader|StyleModelLoader|UpscaleModelLoader)$/, 'other', 1],
  [/^(CLIPLoader|CLIPVisionLoader)\w*$/, 'embedding', 1],
  [/^(DualCLIPLoader)\w*$/, 'embedding', 2],
  [/^(TripleCLIPLoader)\w*$/, 'embedding', 3],
]
const API_NODE =
  /^(OpenAI|Gemini|Google|Kling|Luma|Runway|Recraft|Ideogram|Stability|Minimax|MiniMax|Veo|Pika|Pixverse|Vidu|Flux\w*Pro|BFL|ByteDance|Wan\w*Api|Moonvalley|Sora)\w*/

/** ComfyUI graphs in both shapes: the interface's (`nodes`, `links`) and the API's (`class_type`, `inputs`). */
export const reader: Reader = exact({
  id: 'comfyui',
  title: { en: 'ComfyUI graph', 'zh-CN': 'ComfyUI 工作流' },
  patterns: ['**/*.json'],
  yields: ['model'],
  matches: path => /\.json$/i.test(path),
  read(file) {
    if (!holdsAny(file.text, HINTS)) return NOTHING
    const generates = modalityOf(file.text)
    return {
      evidence: mapsOf(file).flatMap(root => [
        ...interfaceGraphs(root).flatMap(node => readNode(file.text, node, generates)),
        ...promptNodes(root).flatMap(node => readPrompt(file.text, node, generates)),
      ]),
    }
  },
})

/** The graph's last step tells what it makes. */
function modalityOf(text: string): Modality[] {
  if (
    /"(SaveVideo|VHS_VideoCombine|SaveWEBM|SaveAnimated\w*|CreateVideo|KlingTextToVideoNode|\w*(TextToVideo|ImageToVideo)\w*)"/.test(
      text,
    )
  )
    return ['video']
  if (/"(SaveAudio\w*|PreviewAudio|VAEDecodeAudio)"/.test(text)) return ['audio']
  return /"(SaveImage|PreviewImage|VAEDecode)/.test(text) ? ['image'] : []
}

function interfaceGraphs(root: LocatedNode): LocatedNode[] {
  const inner = itemsOf(nodeAt(root, 'definitions', 'subgraphs')).flatMap(graph => itemsOf(nodeAt(graph, 'nodes')))
  return [...itemsOf(nodeAt(root, 'nodes')), ...inner].filter(
    node => textAt(node, 'type') && nodeAt(node, 'widgets_values'),
  )
}

function readNode(text: string, node: LocatedNode, generates: Modality[]): Evidence[] {
  const mode = nodeAt(node, 'mode')
  // 2 is muted, 4 bypassed: the node takes no part.
  if (mode?.type === 'scalar' && (mode.value === 2 || mode.value === 4)) return []
  const type = textAt(node, 'type')
  if (!type) return []
  const loader = LOADERS.find(([pattern]) => pattern.test(type.value))
  const widgets = textsOf(nodeAt(node, 'widgets_values'))
  const files = loader
    ? widgets.slice(0, loader[2]).flatMap(one =>
        modelEvidence(text, one, {
          role: loader[1],
          generates: loader[1] === 'inference' ? generates : [],
          access: 'self-hosted',
        }),
      )
    : []
  return [
    ...files,
    ...knownSources(text, node, generates),
    ...(API_NODE.test(type.value) ? apiNode(text, type, widgets, generates) : []),
  ]
}

/** `properties.models[]` holds where the weights come from. */
function knownSources(text: string, node: LocatedNode, generates: Modality[]): Evidence[] {
  return itemsOf(nodeAt(node, 'properties', 'models')).flatMap(model => {
    const folder = textAt(model, 'directory')?.value ?? ''
    const role: ModelRole = /lora/.test(folder)
      ? 'adapter'
      : /checkpoint|diffusion_model|unet/.test(folder)
        ? 'inference'
        : /text_encoder|clip/.test(folder)
          ? 'embedding'
          : 'other'
    return modelEvidence(text, textAt(model, 'url'), {
      role,
      generates: role === 'inference' ? generates : [],
      access: 'self-hosted',
    })
  })
}

/** Nodes that call a provider keep the model among their widgets; some have only one and name none. */
function apiNode(
  text: string,
  type: { value: string; span: { start: number; end: number } },
  widgets: readonly { value: string; span: { start: number; end: number } }[],
  generates: Modality[],
): Evidence[] {
  const provider = providerOfNode(type.value)
  const known = widgets.filter(one => one.value.length < 80 && findModel(one.value)?.kind === 'generation').slice(0, 1)
  const context = {
    role: 'inference',
    access: 'hosted-api',
    weights: false,
    ...(provider ? { provider } : {}),
  } as const
  if (known.length > 0) return known.flatMap(one => modelEvidence(text, one, context))
  return provider
    ? [evidence('model', type.span, '', { role: 'inference', access: 'hosted-api', provider, generates }, 'medium')]
    : []
}

function promptNodes(root: LocatedNode): LocatedNode[] {
  const maps = [root, nodeAt(root, 'prompt'), nodeAt(root, 'workflow'), nodeAt(root, 'input', 'prompt')]
  return maps.flatMap(map =>
    entriesOf(map).flatMap(({ value }) =>
      textAt(value, 'class_type') && nodeAt(value, 'inputs') ? (value as LocatedNode) : [],
    ),
  )
}

function readPrompt(text: string, node: LocatedNode, generates: Modality[]): Evidence[] {
  const type = textAt(node, 'class_type')
  const inputs = entriesOf(nodeAt(node, 'inputs'))
  const files = inputs.flatMap(({ key, value }) => {
    const role = INPUTS[String(key.value)]
    return role
      ? modelEvidence(text, placed(value), {
          role,
          generates: role === 'inference' ? generates : [],
          access: 'self-hosted',
        })
      : []
  })
  const texts = inputs.flatMap(({ value }) => placed(value) ?? [])
  return [...files, ...(type && API_NODE.test(type.value) ? apiNode(text, type, texts, generates) : [])]
}
