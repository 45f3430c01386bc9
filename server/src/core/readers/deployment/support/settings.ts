import { findCredential, findHost } from '../../../catalogue/lookup.ts'
import { type Evidence, evidence, type EvidenceOf } from '../../../evidence/evidence.ts'
import { entriesOf, itemsOf, type LocatedNode, nodeAt } from '../../../syntax/node.ts'
import { partOf, withDefaults, type Word, wordOf } from './words.ts'
import { allMatches } from '../../../text/steps.ts'
import { addAll } from '../../../text/add-all.ts'
import { isAsideSetting } from '../../aside-settings.ts'
import { sentEvidence } from '../../sent-settings.ts'

/** Letters a host is made of; user names, ports, paths and queries around it are never kept. */
const URL = /\b(?:https?|wss?):\/\/(?:[^\s/@'"]*@)?([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::\d+)?(\/[\w./-]*)?/g
const HOLDS_HOST = /(URL|URI|HOST|ENDPOINT|DOMAIN|BASE|PROXY|SERVER|ADDRESS|UPSTREAM)S?$/i
const LONG_SECRET = /[A-Za-z0-9_-]{24,}/

/** What the name and value of an environment variable tell: whose key it holds, which provider it points at. Never the key. */
export function settingEvidence(name: Word, value: Word | undefined, group?: string): Evidence[] {
  const found: Evidence[] = []
  const credential = findCredential(name.value)
  if (credential?.what === 'key')
    found.push(evidence('credential-name', name.span, name.value, { provider: credential.provider }, 'high', group))
  if (!value) return found
  const hosts = [
    ...endpointEvidence(value, group),
    ...(HOLDS_HOST.test(name.value) && !value.value.includes('://') ? hostEvidence(value, group) : []),
  ]
  addAll(found, isAsideSetting(name.value) ? hosts.map(withoutContent) : hosts)
  addAll(found, sentEvidence(name, withDefaults(value.value).trim(), name.value, group))
  return found
}

/** An address that is asked for something else than content. */
function withoutContent(one: EvidenceOf<'endpoint'>): EvidenceOf<'endpoint'> {
  return { ...one, detail: { ...one.detail, generates: [] } }
}

/** The hosts of catalogued providers in a text. */
export function endpointEvidence(text: Word, group?: string): EvidenceOf<'endpoint'>[] {
  return [...allMatches(text.value, URL)].flatMap(match => {
    const [all, host = '', path = ''] = match
    const fact = findHost(host + path)
    if (!fact) return []
    const index = match.index + all.lastIndexOf(host, all.length - path.length)
    const { provider, generates, access } = fact
    const detail = { provider, generates, access, path: LONG_SECRET.test(path) ? undefined : path || undefined }
    return [evidence('endpoint', partOf(text, index, host.length), host, detail, 'high', group)]
  })
}

/** A host written without a scheme, where the setting's name says that it is one. */
function hostEvidence(value: Word, group: string | undefined): EvidenceOf<'endpoint'>[] {
  const host = /^([A-Za-z0-9.-]+\.[A-Za-z]{2,})(?::\d+)?(?:\/|$)/.exec(withDefaults(value.value).trim())?.[1]
  const fact = host && findHost(host)
  if (!host || !fact) return []
  const { provider, generates, access } = fact
  return [
    evidence(
      'endpoint',
      partOf(value, value.value.indexOf(host), host.length),
      host,
      { provider, generates, access },
      'high',
      group,
    ),
  ]
}

/** Environment variables in the three shapes that deployment files give them: a map, `NAME=value`, `{name, value}` or `{key, value}`. */
export function environmentEvidence(node: LocatedNode | undefined, group?: string): Evidence[] {
  const fromMap = entriesOf(node).flatMap(({ key, value }) =>
    settingEvidence({ value: String(key.value), span: key.span }, wordOf(value), group),
  )
  if (node?.type !== 'list') return fromMap
  return itemsOf(node).flatMap(item => {
    const line = wordOf(item)
    if (line) return assignmentEvidence(line, group)
    const name = wordOf(nodeAt(item, 'name') ?? nodeAt(item, 'key'))
    return name ? settingEvidence(name, wordOf(nodeAt(item, 'value')), group) : []
  })
}

/** `NAME=value` or a bare `NAME` that takes its value from outside. */
export function assignmentEvidence(line: Word, group?: string): Evidence[] {
  const equals = line.value.indexOf('=')
  const end = equals < 0 ? line.value.length : equals
  const name = { value: line.value.slice(0, end).trim(), span: partOf(line, 0, end) }
  if (equals < 0) return settingEvidence(name, undefined, group)
  const rest = line.value.slice(equals + 1)
  return settingEvidence(name, { value: rest, span: partOf(line, equals + 1, rest.length) }, group)
}
