import type { Declaration } from '../declaration/declaration.ts'
import { declaredFor } from '../declaration/match.ts'
import type { Seen } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import { type Cluster, joinUnits } from './join.ts'
import type { ServiceProfile } from './profile.ts'
import { exposuresOf, scopeOf } from './scope.ts'
import { traitsOf } from './traits.ts'
import { findUnits } from './units.ts'

/** What inference needs beside the facts. */
export interface InferenceContext {
  readonly declarations: readonly Declaration[]
  /** Name for a service at the root that no manifest names. */
  readonly rootName: string
  readonly exists: (path: string) => boolean
}

/** Works out the offered services of a repository. Only clusters that generate or train something make one. */
export function inferServices(files: readonly FileFacts[], context: InferenceContext): ServiceProfile[] {
  const units = findUnits(files)
  const clusters = joinUnits(units, unit => exposuresOf(seenOf(unit.files)).some(one => one.detail.exposure !== 'cli'))
  return clusters.flatMap(cluster => profileOf(cluster, context) ?? [])
}

function profileOf(cluster: Cluster, context: InferenceContext): ServiceProfile | undefined {
  const seen = seenOf(cluster.files)
  const declared = declaredFor(cluster.root, context.declarations)
  const traits = traitsOf(seen)
  if (traits.generates.length === 0 && !traits.trains && !declared) return undefined
  const kind =
    cluster.kind === 'library'
      ? 'library'
      : traits.exposure.some(one => one !== 'cli')
        ? 'application'
        : traits.trains
          ? 'training'
          : 'application'
  const stated = declared?.service
  return {
    ...traits,
    name: stated?.name ?? cluster.name ?? (cluster.root.slice(cluster.root.lastIndexOf('/') + 1) || context.rootName),
    root: cluster.root,
    kind,
    scope: scopeOf(kind, seen, declared),
    declared,
    seen,
    generates: stated?.generates?.length ? stated.generates : traits.generates,
    exists: context.exists,
  }
}

function seenOf(files: readonly FileFacts[]): Seen[] {
  return files.flatMap(({ path, role, evidence }) => evidence.map(one => ({ ...one, file: path, role }) as Seen))
}
