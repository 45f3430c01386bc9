import type { Evidence } from '../../evidence/evidence.ts'
import { entriesOf, itemsOf, type LocatedNode, nodeAt, textAt } from '../../syntax/node.ts'
import { parseYamlAll } from '../../syntax/yaml.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { imageEvidence } from './support/images.ts'
import { openPort } from './support/ports.ts'
import { environmentEvidence, settingEvidence } from './support/settings.ts'
import { wordOf } from './support/words.ts'

const PATTERNS = ['**/*.{yaml,yml}']
const ROUTES = /^(Ingress|IngressRoute|HTTPRoute|VirtualService|Route)$/
/** Kinds and keys that say something; a chart is mostly of others. */
const SPEAKS = /ConfigMap|Secret|Ingress|Route|VirtualService|LoadBalancer|NodePort|image/
const MAX_DEPTH = 40

/** Kubernetes manifests, several documents a file; templates of a chart are read as far as they are YAML. */
export const reader: Reader = {
  id: 'kubernetes',
  title: { en: 'Kubernetes manifest', 'zh-CN': 'Kubernetes 清单' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'credential-name', 'endpoint'],
  matches: matching(PATTERNS),
  read(file) {
    if (!file.text.includes('apiVersion:') || !file.text.includes('kind:') || !SPEAKS.test(file.text)) return NOTHING
    const documents = file
      .tree(parseYamlAll)
      .flatMap(({ root }) => (textAt(root, 'kind')?.value === 'List' ? itemsOf(nodeAt(root, 'items')) : (root ?? [])))
    return { evidence: documents.flatMap(readDocument) }
  },
}

function readDocument(root: LocatedNode): Evidence[] {
  const kind = textAt(root, 'kind')
  if (!textAt(root, 'apiVersion') || !kind || kind.value === 'CustomResourceDefinition') return []
  const group = textAt(root, 'metadata', 'name')?.value ?? kind.value
  if (kind.value === 'ConfigMap')
    return entriesOf(nodeAt(root, 'data')).flatMap(({ key, value }) =>
      settingEvidence({ value: String(key.value), span: key.span }, wordOf(value), group),
    )
  if (kind.value.endsWith('Secret')) return secretNames(root, group)
  if (ROUTES.test(kind.value)) return [openPort(kind, group)]
  if (kind.value === 'Service') {
    const type = textAt(root, 'spec', 'type')
    return type && /^(LoadBalancer|NodePort)$/.test(type.value) ? [openPort(type, group)] : []
  }
  return containers(nodeAt(root, 'spec'), group, 0)
}

/** Names only: what a secret holds is never read. */
function secretNames(root: LocatedNode, group: string): Evidence[] {
  const keys = [nodeAt(root, 'data'), nodeAt(root, 'stringData'), nodeAt(root, 'spec', 'encryptedData')].flatMap(
    entriesOf,
  )
  const listed = itemsOf(nodeAt(root, 'spec', 'data')).flatMap(item => wordOf(nodeAt(item, 'secretKey')) ?? [])
  return [...keys.map(({ key }) => ({ value: String(key.value), span: key.span })), ...listed].flatMap(name =>
    settingEvidence(name, undefined, group),
  )
}

/** Containers stand at different depths in pods, jobs and resources of operators: they are known by their shape. */
function containers(node: LocatedNode | undefined, group: string, depth: number): Evidence[] {
  if (!node || node.type === 'scalar' || depth > MAX_DEPTH) return []
  if (node.type === 'list') return node.items.flatMap(item => containers(item, group, depth + 1))
  const image = wordOf(nodeAt(node, 'image'))
  const own = image
    ? [...imageEvidence(image, 'runtime', group), ...environmentEvidence(nodeAt(node, 'env'), group)]
    : []
  return [
    ...own,
    ...node.entries.flatMap(({ key, value }) =>
      key.value === 'env' && image ? [] : containers(value, group, depth + 1),
    ),
  ]
}
