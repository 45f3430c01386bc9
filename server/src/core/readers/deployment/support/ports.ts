import { type Evidence, evidence } from '../../../evidence/evidence.ts'
import { withDefaults, type Word } from './words.ts'

/** Ports of data bases, queues, remote screens and tools: published, they are still no way out to users. */
const INTERNAL = new Set(
  '22 1025 1433 1521 2181 2379 2380 2881 3306 4222 5432 5672 5900 5901 6080 6333 6334 6379 6831 6901 9042 9092 9200 9229 9300 9876 11211 15672 16686 19530 27017'.split(
    ' ',
  ),
)

/** A port (`mapping` as in `127.0.0.1:80:3000`) that a container opens to outside: a weak sign of an HTTP interface, or of a wall when only this machine can reach it. */
export function publishedPort(port: Word, group?: string, mapping = port.value): Evidence[] {
  const text = withDefaults(mapping).replace(/\/(tcp|udp|sctp)$/i, '')
  if (/\/udp$/i.test(mapping)) return []
  const host = /^(\[[^\]]*\]|[\d.]+|localhost):(?=.*:|\d+$)/.exec(text)?.[1]
  const container = text.slice(text.lastIndexOf(':') + 1)
  if (!/^[\d$][\w${}-]*$/.test(container) || INTERNAL.has(container)) return []
  if (host && /^(127\.|localhost$|\[::1\])/.test(host) && text.split(':').length > 2) {
    return [evidence('access-control', port.span, port.value, { what: 'loopback' }, 'medium', group)]
  }
  return [openPort(port, group)]
}

/** Weak evidence of an HTTP interface. */
export function openPort(port: Word, group?: string): Evidence {
  return evidence('exposure', port.span, port.value, { exposure: 'http-api', strength: 'weak' }, 'medium', group)
}

/** Whether a container's port is one of a data base or tool. */
export function isInternalPort(port: string): boolean {
  return INTERNAL.has(port.replace(/\/\w+$/, ''))
}
