import type { Cluster } from './join.ts'

/**
 * Joins front ends to the service behind them: a deployable of the repository that generates nothing itself (a Vue app, a
 * widget) shows what the generating one makes, so its labels, entries and pages belong to that service. One that is declared stays by itself.
 */
export function absorbFrontEnds(clusters: readonly Cluster[], isActive: (cluster: Cluster) => boolean): Cluster[] {
  const active = clusters.filter(cluster => cluster.kind === 'application' && isActive(cluster))
  const host = active.toSorted((a, b) => b.files.length - a.files.length)[0]
  if (!host) return [...clusters]
  const idle = clusters.filter(
    cluster => cluster.kind === 'application' && !cluster.declared && !active.includes(cluster),
  )
  const joined: Cluster = {
    ...host,
    files: [...host.files, ...idle.flatMap(cluster => cluster.files)],
    manifests: [...host.manifests, ...idle.flatMap(cluster => cluster.manifests)],
  }
  return clusters.filter(cluster => !idle.includes(cluster)).map(cluster => (cluster === host ? joined : cluster))
}
