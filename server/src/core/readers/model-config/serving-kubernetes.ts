import type { Evidence } from '../../evidence/evidence.ts'
import { entriesOf, itemsOf, type LocatedNode, nodeAt, textAt } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { parseWithin } from '../../syntax/embedded.ts'
import { parseYaml } from '../../syntax/yaml.ts'
import { containerModels, environmentOf, imageName } from './support/container.ts'
import { modelEvidence } from './support/models.ts'
import { type Placed, placed } from './support/placed.ts'
import { embeddedSettings, settingEvidence, treeSettings } from './support/settings.ts'
import { mapsOf } from './support/trees.ts'

const MAX_DEPTH = 40

/** Models in Kubernetes manifests: containers' commands and environments, ConfigMaps, KServe and other model resources. */
export const reader: Reader = exact({
  id: 'serving-kubernetes',
  title: { en: 'Models served in Kubernetes', 'zh-CN': 'Kubernetes 中的模型服务' },
  patterns: ['**/*.{yaml,yml}'],
  yields: ['model', 'endpoint', 'training', 'dataset'],
  matches: path => /\.(ya?ml|tpl)$/i.test(path),
  read(file) {
    if (
      !file.text.includes('apiVersion') ||
      !/^[ \t\uFEFF-]*apiVersion[ \t]*:/m.test(file.text) ||
      !/^[ \t\uFEFF-]*kind[ \t]*:/m.test(file.text)
    )
      return NOTHING
    const found = mapsOf(file).flatMap(root =>
      [root, ...itemsOf(nodeAt(root, 'items'))].flatMap(one => readResource(file.text, one)),
    )
    return { evidence: found }
  },
})

function readResource(text: string, root: LocatedNode): Evidence[] {
  const kind = textAt(root, 'kind')?.value ?? ''
  const group = textAt(root, 'metadata', 'name')?.value ?? kind
  if (!kind || /Secret$|CustomResourceDefinition/.test(kind)) return []
  if (kind === 'ConfigMap')
    return entriesOf(nodeAt(root, 'data')).flatMap(({ key, value }) =>
      configEntry(text, { value: String(key.value), span: key.span }, placed(value), group),
    )
  const resource =
    /^(InferenceService|LLMInferenceService|Model|ModelRoute|RayService|LeaderWorkerSet|InferencePool|InferenceModel)$/.test(
      kind,
    )
      ? nodeAt(root, 'spec')
      : undefined
  return [...containers(text, nodeAt(root, 'spec'), group, 0), ...modelResource(text, resource, group)]
}

/** Containers are known by their shape, at whatever depth an operator keeps them. */
function containers(text: string, node: LocatedNode | undefined, group: string, depth: number): Evidence[] {
  if (!node || node.type === 'scalar' || depth > MAX_DEPTH) return []
  if (node.type === 'list') return node.items.flatMap(item => containers(text, item, group, depth + 1))
  const own =
    nodeAt(node, 'image') ||
    (nodeAt(node, 'args') && nodeAt(node, 'name')) ||
    (nodeAt(node, 'command') && nodeAt(node, 'name'))
  const found = own
    ? containerModels(text, {
        image: imageName(text, nodeAt(node, 'image')),
        commands: [nodeAt(node, 'command'), nodeAt(node, 'args')],
        environment: environmentOf(text, nodeAt(node, 'env')),
        group,
      })
    : []
  return [
    ...found,
    ...node.entries.flatMap(({ key, value }) =>
      own && /^(env|command|args)$/.test(String(key.value)) ? [] : containers(text, value, group, depth + 1),
    ),
  ]
}

/** A ConfigMap's entry: one setting, or a whole file of settings in JSON or YAML. */
function configEntry(text: string, key: Placed, value: Placed | undefined, group: string): Evidence[] {
  if (!value) return []
  if (/^\s*[[{]/.test(value.value)) return embeddedSettings(text, value, { key, value, group })
  if (/\.(ya?ml)$/i.test(key.value) && value.value.includes('\n')) {
    const root = parseWithin(parseYaml, text, value.span).root
    return root ? treeSettings(text, root, [], { group }) : []
  }
  return settingEvidence(text, { key, value, group })
}

/** `storageUri: hf://owner/name`, `model.uri`, `modelName` of serving operators. */
function modelResource(text: string, spec: LocatedNode | undefined, group: string): Evidence[] {
  const places = [
    textAt(spec, 'predictor', 'model', 'storageUri'),
    textAt(spec, 'model', 'uri'),
    textAt(spec, 'model', 'name'),
    textAt(spec, 'modelName'),
    textAt(spec, 'url'),
  ]
  return places.flatMap(at => {
    if (!at) return []
    const hub = /^hf:\/\/(.+)$/.exec(at.value)?.[1]
    const start = hub ? at.span.start + 5 : at.span.start
    return modelEvidence(text, hub ? { value: hub, span: { start, end: at.span.end } } : at, {
      access: 'self-hosted',
      group,
    })
  })
}
