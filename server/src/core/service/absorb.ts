import type { Exposure } from '../evidence/vocabulary.ts'
import { answersAny, asked, asks, handedOn, served } from './connect.ts'
import type { Cluster } from './join.ts'
import { folderOf } from '../text/paths.ts'
import type { Together } from './together.ts'

/** What is asked about a cluster's evidence. */
export interface ClusterJudge {
  /** Whether it generates or trains anything, as far as evidence shows. */
  isActive(cluster: Cluster): boolean
  /** Files in which somebody's models are called or weights are run. A front end that only calls its own back end has none. */
  makers(cluster: Cluster): ReadonlySet<string>
  /** Whether it ships a package that generates, called or not: then it is no mere front end. */
  ships(cluster: Cluster): boolean
  /** The ways out that it has by itself. */
  exposure(cluster: Cluster): readonly Exposure[]
  /** Whether its own code leads to the code that makes content. */
  reaches(cluster: Cluster): boolean
  readonly together: Together
}

/**
 * Brings clusters together that are one service to its users, unless a declaration tells them apart: deployables that run the
 * same generating code in several ways, and front ends of the repository that show what another of its deployables makes.
 */
export function absorb(clusters: readonly Cluster[], judge: ClusterJudge): Cluster[] {
  const open = clusters.filter(cluster => cluster.kind === 'application' && !cluster.declared)
  const bySize = clusters
    .filter(cluster => cluster.kind === 'application' && judge.makers(cluster).size > 0)
    .toSorted((a, b) => judge.makers(b).size - judge.makers(a).size)
  const into = new Map<Cluster, Cluster>()
  const comesFirst = (a: Cluster, b: Cluster) =>
    judge.makers(a).size > judge.makers(b).size || clusters.indexOf(a) < clusters.indexOf(b)
  for (const cluster of open) {
    const host = bySize.find(
      other => other !== cluster && !into.has(other) && covers(other, cluster, judge) && comesFirst(other, cluster),
    )
    if (host) into.set(cluster, host)
  }
  joinCallers(open, judge, into)
  joinFrontEnd(open, judge, into)
  if (bySize.length === 0) absorbIdle(clusters, judge, into)
  const guests = new Map<Cluster, Cluster[]>()
  for (const guest of into.keys()) {
    const host = outermost(guest, into)
    guests.set(host, [...(guests.get(host) ?? []), guest])
  }
  return clusters
    .filter(cluster => !into.has(cluster))
    .map(cluster => joined(cluster, guests.get(cluster) ?? [], judge))
}

/** A part that asks another of the repository by a path or function which that one answers is one product with it. */
function joinCallers(open: readonly Cluster[], judge: ClusterJudge, into: Map<Cluster, Cluster>): void {
  const standing = open.filter(cluster => !into.has(cluster))
  const parts = new Map(
    standing.map(cluster => [cluster, { asked: asked(cluster), served: served(cluster), handedOn: handedOn(cluster) }]),
  )
  const rootOf = (cluster: Cluster): Cluster => {
    const host = into.get(cluster)
    return host === undefined ? cluster : rootOf(host)
  }
  for (const [front, own] of parts)
    for (const [back, other] of parts) {
      if (front === back) continue
      const calls = asks(own.asked, other.served) && !asks(own.asked, own.served)
      const hands = answersAny(own.handedOn, other.served)
      if (!calls && !hands && !asksFunction(own.asked, other.served)) continue
      const [a, b] = [rootOf(front), rootOf(back)]
      if (a === b || !(judge.isActive(a) || judge.isActive(b))) continue
      const host = (hands || isFrontEnd(judge.exposure(a))) && !asksFunction(own.asked, other.served) ? b : a
      into.set(host === a ? b : a, host)
    }
}

function asksFunction(front: ReadonlySet<string>, back: ReadonlySet<string>): boolean {
  return [...back].some(one => one.startsWith('function:') && front.has(one))
}

/**
 * Pages without a server of their own, beside the one back end of the repository that generates: together they are one product
 * to its users, whatever the pages make by themselves.
 */
function joinFrontEnd(open: readonly Cluster[], judge: ClusterJudge, into: Map<Cluster, Cluster>): void {
  const standing = open.filter(cluster => !into.has(cluster) && judge.isActive(cluster))
  const fronts = standing.filter(cluster => isFrontEnd(judge.exposure(cluster)))
  const backs = standing.filter(cluster => judge.exposure(cluster).includes('http-api'))
  const [back] = backs
  if (back === undefined || backs.length > 1) return
  if (back.root !== '' && !BACK.test(partNames(back))) return
  for (const front of fronts) if (FRONT.test(partNames(front))) into.set(front, back)
}

/** What the parts of one product are called; two products side by side are called after what they do. */
const FRONT = /(^|[^a-z])(front-?end|web-?ui|web|ui|client|www|mobile|desktop)([^a-z]|$)/i
const BACK = /(^|[^a-z])(back-?end|server|api|service|serve)([^a-z]|$)/i

function partNames(cluster: Cluster): string {
  return `${cluster.root.slice(cluster.root.lastIndexOf('/') + 1)} ${cluster.name ?? ''}`
}

const FRONT_ENDS: ReadonlySet<Exposure> = new Set(['web-ui', 'mobile', 'desktop', 'mini-program', 'browser-extension'])

function isFrontEnd(exposure: readonly Exposure[]): boolean {
  return exposure.length > 0 && exposure.every(one => FRONT_ENDS.has(one))
}

/** Whether all that makes content in one cluster stands in another too. Of two with the same code the first is kept. */
function covers(host: Cluster, cluster: Cluster, judge: ClusterJudge): boolean {
  const own = judge.makers(cluster)
  if (own.size === 0 && judge.ships(cluster)) return false
  const hosts = judge.makers(host)
  if (areApart(host, cluster, judge)) return false
  return own.size <= hosts.size && [...own].every(file => hosts.has(file))
}

/**
 * Two deployables that each offer pages or an interface, and each lead to the same code by themselves, are two services: a
 * public site and an internal tool have different duties. A page and the back end of one product are not two.
 */
function areApart(host: Cluster, cluster: Cluster, judge: ClusterJudge): boolean {
  const both = [host, cluster]
  if (host.root === '' || cluster.root === '' || folderOf(host.root) !== folderOf(cluster.root)) return false
  if (!both.every(one => judge.exposure(one).some(way => way === 'web-ui' || way === 'http-api'))) return false
  if (both.some(one => BACK.test(partNames(one))) && both.some(one => FRONT.test(partNames(one)))) return false
  return both.every(one => judge.reaches(one))
}

/** Where only settings and manifests show what generates, idle deployables join the first that does. */
function absorbIdle(clusters: readonly Cluster[], judge: ClusterJudge, into: Map<Cluster, Cluster>): void {
  const host = clusters.find(cluster => cluster.kind === 'application' && judge.isActive(cluster))
  if (!host) return
  for (const cluster of clusters)
    if (cluster.kind === 'application' && !cluster.declared && !judge.isActive(cluster) && !into.has(cluster))
      if (outermost(host, into) !== cluster) into.set(cluster, host)
}

/** The part that one came to stand in, through others that came to stand in it. */
function outermost(cluster: Cluster, into: ReadonlyMap<Cluster, Cluster>): Cluster {
  const host = into.get(cluster)
  return host === undefined ? cluster : outermost(host, into)
}

function joined(host: Cluster, guests: readonly Cluster[], { together }: ClusterJudge): Cluster {
  if (guests.length === 0) return host
  const parts = [host, ...guests]
  return {
    ...host,
    files: together.of(
      `joined ${host.kind} ${host.root} ${host.name}`,
      parts.map(part => part.files),
      true,
    ),
    manifests: [...new Set(parts.flatMap(part => part.manifests))],
  }
}
