import type { Evidence } from '../../evidence/evidence.ts'
import { entryOf, type LocatedNode, nodeAt } from '../../syntax/node.ts'
import { matching } from '../path-patterns.ts'
import type { Reader } from '../reader.ts'
import { yamlRoot } from '../yaml-root.ts'
import { imageEvidence } from './support/images.ts'
import { openPort } from './support/ports.ts'
import { environmentEvidence, settingEvidence } from './support/settings.ts'
import { type Word, wordOf } from './support/words.ts'

const PATTERNS = ['**/values*.{yaml,yml}', '**/*values.{yaml,yml}', '**/values/*.{yaml,yml}']
const ENVIRONMENT =
  /^(env|envs|environment|extraEnv|extraEnvs|extraEnvVars|envVars|environmentVariables|secrets?|secretEnv|extraSecrets|config|configMap|data)$/
const MAX_DEPTH = 40

/** Values of a Helm chart: images, environment and ways in, wherever the chart's author put them. */
export const reader: Reader = {
  id: 'helm-values',
  title: { en: 'Helm values', 'zh-CN': 'Helm 配置值' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'credential-name', 'endpoint'],
  matches: matching(PATTERNS),
  read(file) {
    return { evidence: walk(yamlRoot(file), undefined, 0) }
  },
}

function walk(node: LocatedNode | undefined, group: string | undefined, depth: number): Evidence[] {
  if (!node || depth > MAX_DEPTH) return []
  if (node.type === 'list') return node.items.flatMap(item => walk(item, group, depth + 1))
  if (node.type === 'scalar') return []
  const image = imageOf(node)
  const own = [...(image ? imageEvidence(image, 'runtime', group) : []), ...wayIn(node, group)]
  return [
    ...own,
    ...node.entries.flatMap(({ key, value }) => {
      const name = String(key.value)
      if (ENVIRONMENT.test(name) && value?.type === 'list') return environmentEvidence(value, group)
      const word = wordOf(value)
      const isEnvironment = /^[A-Z][A-Z0-9_]{3,}$/.test(name)
      if (word) return isEnvironment ? settingEvidence({ value: name, span: key.span }, word, group) : []
      return walk(value, depth === 0 ? name : group, depth + 1)
    }),
  ]
}

/** `image: name:tag`, or a repository: next to its tag, or the only thing said of an image. */
function imageOf(node: LocatedNode): Word | undefined {
  const image = nodeAt(node, 'image')
  const alone = entryOf(image, 'tag') ? undefined : nodeAt(image, 'repository')
  return wordOf(image) ?? wordOf(entryOf(node, 'tag') ? nodeAt(node, 'repository') : alone)
}

/** An ingress that is switched on, or a service that is reached from outside. */
function wayIn(node: LocatedNode, group: string | undefined): Evidence[] {
  const ingress = entryOf(node, 'ingress')
  const enabled = nodeAt(ingress?.value, 'enabled')
  const type = wordOf(nodeAt(node, 'service', 'type'))
  return [
    ...(ingress && enabled?.type === 'scalar' && enabled.value === true
      ? [openPort({ value: 'ingress', span: ingress.key.span }, group)]
      : []),
    ...(type && /^(LoadBalancer|NodePort)$/.test(type.value) ? [openPort(type, group)] : []),
  ]
}
