import { findFramework, findPackage } from '../../../catalogue/lookup.ts'
import { type Evidence, evidence } from '../../../evidence/evidence.ts'
import type { DependencyScope } from '../../../evidence/vocabulary.ts'
import { dependencyEvidence } from '../../dependency.ts'
import { partOf, withDefaults, type Word } from './words.ts'

/** Servers that products stand on: their ports are for the product, not for people. */
const INFRASTRUCTURE =
  /(^|[/_-])(postgres\w*|pgvector|postgis|timescaledb\w*|mysql|mariadb|percona|redis\w*|valkey|keydb|memcached|mongo\w*|elasticsearch|opensearch|kibana|logstash|rabbitmq|kafka|zookeeper|nats|pulsar|minio|milvus\w*|qdrant|weaviate|chroma\w*|etcd|consul|vault|clickhouse\w*|cassandra|neo4j|oceanbase\w*|nacos\w*|sentinel\w*|xxl-job\w*|grafana|prometheus|jaeger\w*|loki|adminer|pgadmin\d*|phpmyadmin|mailhog|mailpit|maildev|localstack|seaweedfs|elasticmq|nsqlookupd|nsqd?|attu|tidb|vespa|otel\w*|opentelemetry[\w-]*|zipkin|keycloak|traefik|portainer|watchtower|db|database|cache|queue|mq)([:/@_-]|$)/i

const MAINLAND_REGISTRY =
  /^([\w.-]*\bcn-[\w.-]+\.aliyuncs\.com|[\w.-]+\.tencentyun\.com|[\w.-]+\.tencentcloudcr\.com|swr\.cn-[\w-]+\.myhuaweicloud\.com|[\w.-]+\.cr\.volces\.com|\w+\.baidubce\.com)\//

/** What a container image tells, its name read through registries, mirrors, tags and defaults of variables. */
export function imageEvidence(image: Word, scope: DependencyScope, group?: string): Evidence[] {
  const name = imageName(image.value)
  if (!name) return []
  return [...registryEvidence(image, name, group), ...packageEvidence(image, name, scope, group)]
}

/** A registry in a mainland region says where the product is run from. */
function registryEvidence(image: Word, name: string, group: string | undefined): Evidence[] {
  const host = MAINLAND_REGISTRY.exec(name)?.[1]
  if (!host || host.includes('hongkong')) return []
  const index = image.value.indexOf(host)
  const span = index < 0 ? image.span : partOf(image, index, host.length)
  const detail = { territory: 'mainland-china', weight: 1, what: 'mainland-cloud' } as const
  return [evidence('audience-hint', span, host, detail, 'medium', group)]
}

function packageEvidence(image: Word, name: string, scope: DependencyScope, group: string | undefined): Evidence[] {
  const knowns = candidates(name).filter(one => findPackage('docker', one) ?? findFramework('docker', one))
  const known = knowns.find(one => image.value.includes(one)) ?? knowns[0]
  if (!known) return []
  const index = image.value.indexOf(known)
  const span = index < 0 ? image.span : partOf(image, index, known.length)
  const tag = /:([\w.-]+)(?:@|$)/.exec(withDefaults(image.value))?.[1]
  return dependencyEvidence('docker', known, span, scope, tag, group)
}

/** Whether an image is a data base, queue or tool of operators. */
export function isInfrastructure(image: string): boolean {
  return INFRASTRUCTURE.test(imageName(image))
}

/** The name without tag and digest. */
function imageName(image: string): string {
  return withDefaults(image)
    .trim()
    .replace(/@.*/s, '')
    .replace(/:[^/:]*$/, '')
}

/** The name as written, without its registry, and its last two parts: mirrors keep those. */
function candidates(name: string): string[] {
  const parts = name.split('/')
  const hasRegistry = parts.length > 1 && /[.:$]|^localhost$/.test(parts[0] ?? '')
  return [name, ...(hasRegistry ? [parts.slice(1).join('/'), parts.slice(-2).join('/')] : [])].map(one =>
    one.replace(/^library\//, ''),
  )
}
