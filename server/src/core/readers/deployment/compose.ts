import type { Evidence } from '../../evidence/evidence.ts'
import type { Link } from '../../evidence/file-facts.ts'
import { entriesOf, itemsOf, type LocatedNode, nodeAt, textAt, textsOf } from '../../syntax/node.ts'
import { COMPOSE_PATTERNS, isCompose, mayBeCompose } from '../compose-files.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { yamlRoot } from '../yaml-root.ts'
import { imageEvidence, isInfrastructure } from './support/images.ts'
import { openPort, publishedPort } from './support/ports.ts'
import { environmentEvidence } from './support/settings.ts'
import { withDefaults, wordOf } from './support/words.ts'
import { addAll } from '../../text/add-all.ts'

/** Docker Compose and Swarm files; each service is a group of its own. */
export const reader: Reader = {
  id: 'compose',
  title: { en: 'Docker Compose', 'zh-CN': 'Docker Compose' },
  patterns: COMPOSE_PATTERNS,
  yields: ['sdk', 'exposure', 'access-control', 'credential-name', 'endpoint'],
  matches: mayBeCompose,
  read(file) {
    if (!isCompose(file)) return NOTHING
    const root = yamlRoot(file)
    const services = nodeAt(root, 'services') ?? legacyServices(root)
    if (services?.type !== 'map') return NOTHING
    const evidence: Evidence[] = []
    const links: Link[] = []
    for (const { key, value } of services.entries) {
      const group = String(key.value)
      if (value?.type !== 'map') continue
      addAll(evidence, readService(value, group))
      addAll(links, linksOf(value))
    }
    return { evidence, links }
  },
}

/** Compose files of the first version have their services at the top. */
function legacyServices(root: LocatedNode | undefined): LocatedNode | undefined {
  const entries = entriesOf(root)
  const all = entries.length > 0 && entries.every(({ value }) => nodeAt(value, 'image') ?? nodeAt(value, 'build'))
  return all ? root : undefined
}

function readService(service: LocatedNode, group: string): Evidence[] {
  const image = wordOf(nodeAt(service, 'image'))
  return [
    ...(image ? imageEvidence(image, 'runtime', group) : []),
    ...environmentEvidence(nodeAt(service, 'environment'), group),
    ...environmentEvidence(nodeAt(service, 'build', 'args'), group),
    ...(isInfrastructure(group) || (image && isInfrastructure(image.value)) ? [] : waysIn(service, group)),
  ]
}

/** Published ports, or all of them where the service shares the network of its machine. */
function waysIn(service: LocatedNode, group: string): Evidence[] {
  const mode = textAt(service, 'network_mode')
  return [...(mode?.value === 'host' ? [openPort(mode, group)] : []), ...portsOf(nodeAt(service, 'ports'), group)]
}

function portsOf(ports: LocatedNode | undefined, group: string): Evidence[] {
  return itemsOf(ports).flatMap(item => {
    const short = wordOf(item)
    if (short) return publishedPort(short, group)
    const published = wordOf(nodeAt(item, 'published'))
    const target = wordOf(nodeAt(item, 'target'))
    const host = wordOf(nodeAt(item, 'host_ip'))
    const at = published ?? target
    if (!at || !target) return []
    const written = [host?.value, published?.value ?? target.value, target.value].filter(Boolean).join(':')
    return publishedPort(at, group, written)
  })
}

/** Folders that services are built from, and files their environment comes from. */
function linksOf(service: LocatedNode): Link[] {
  const build = textAt(service, 'build') ?? textAt(service, 'build', 'context')
  const files = itemsOf(nodeAt(service, 'env_file')).flatMap(item => textAt(item) ?? textAt(item, 'path') ?? [])
  const extended = textsOf(nodeAt(service, 'extends', 'file'))
  return [
    ...(build && !build.value.includes('://')
      ? [{ specifier: withDefaults(build.value), how: 'config' as const }]
      : []),
    ...[...files, ...extended].map(({ value }) => ({ specifier: withDefaults(value), how: 'include' as const })),
  ]
}
