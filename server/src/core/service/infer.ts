import type { Declaration } from '../declaration/declaration.ts'
import { groupByDeclared } from '../declaration/match.ts'
import type { Seen } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { Exposure } from '../evidence/vocabulary.ts'
import { packageUse } from '../reach/packages.ts'
import { type Reach, reachOf } from '../reach/reach.ts'
import { withUse } from '../reach/use.ts'
import { isTeachingMaterial } from './audience-of-code.ts'
import { absorb } from './absorb.ts'
import { type Cluster, joinUnits, mergeClusters } from './join.ts'
import { productName, shownName, titleOf } from './names.ts'
import { isEngine, isForTrial } from './engines.ts'
import { isOwn, ownPackages } from './own-packages.ts'
import { barePages } from './page-labels.ts'
import type { ServiceProfile } from './profile.ts'
import { scopeOf } from './scope.ts'
import { withSettings } from './settings.ts'
import { type ShownKeys, shownKeys, withShownTexts } from './shown-texts.ts'
import { type Traits, traitsOf } from './traits.ts'
import { findUnits, type Unit } from './units.ts'
import { withoutUnnamed } from './unnamed.ts'
import { exposuresOf } from './ways.ts'

/** What inference needs beside the facts. */
export interface InferenceContext {
  readonly declarations: readonly Declaration[]
  /** Name for a service at the root that no manifest names. */
  readonly rootName: string
  readonly exists: (path: string) => boolean
  readonly textOf: (path: string) => string | undefined
}

/** Works out the offered services of a repository. Only clusters that generate or train something, or that are declared, make one. */
export function inferServices(files: readonly FileFacts[], context: InferenceContext): ServiceProfile[] {
  const own = ownPackages(files)
  const reach = reachOf(files)
  const packages = packageUse(files.filter(file => reach.isUsed(file.path)))
  const seen = remember((unit: { readonly files: readonly FileFacts[] }) =>
    withoutUnnamed(
      withUse(
        seenOf(unit.files).filter(one => !isOwn(one, own)),
        reach,
        packages,
      ),
      reach,
    ),
  )
  const active = remember((unit: { readonly files: readonly FileFacts[] }) => isActive(traitsOf(seen(unit))))
  const judge = {
    isOffered: (unit: Unit) => exposuresOf(seen(unit)).some(one => one.detail.exposure !== 'cli'),
    isActive: active,
    isMaker: (unit: Unit) => seen(unit).some(isMaking),
  }
  const joined = groupByDeclared(joinUnits(findUnits(files), judge), context.declarations, active)
  const merged = joined.map(({ declared, units }) => mergeClusters(units, declared))
  // Where a wrapper of the repository's own hides every call, the packages it ships stand for them.
  const makes = merged.some(cluster => seen(cluster).some(isMaker)) ? isMaker : isShippedMaker
  const makers = remember(
    (cluster: Cluster) =>
      new Set(
        seen(cluster)
          .filter(makes)
          .map(one => one.file),
      ),
  )
  const clusters = absorb(merged, {
    isActive: active,
    makers,
    ships: cluster => seen(cluster).some(one => isShippedMaker(one) && !isImage(one)),
    exposure: remember((cluster: Cluster) => exposuresOf(seen(cluster)).map(one => one.detail.exposure)),
    reaches: remember((cluster: Cluster) =>
      reach.leads(
        cluster.files.flatMap(({ path }) => (path.startsWith(`${cluster.root}/`) ? [path] : [])),
        makers(cluster),
      ),
    ),
  })
  const teaching = isTeachingMaterial(files)
  // The only thing a repository offers goes by the repository's name.
  const alone = clusters.filter(cluster => cluster.kind === 'application' && active(cluster)).length === 1
  const nameOf = (cluster: Cluster) =>
    alone && cluster.kind === 'application'
      ? productName(cluster, files, context.rootName, () => titleOf(context.textOf('README.md')))
      : shownName(cluster.name ?? (cluster.root.slice(cluster.root.lastIndexOf('/') + 1) || context.rootName))
  const withKeys = { ...context, reach, keys: shownKeys(files), seen, nameOf }
  return withOwnNames(
    clusters.flatMap(cluster => profileOf(teaching ? { ...cluster, kind: 'library' } : cluster, withKeys) ?? []),
  )
}

/** Two packages may carry one name; a report needs to tell them apart. */
function withOwnNames(profiles: readonly ServiceProfile[]): ServiceProfile[] {
  const apart = ({ name, kind }: ServiceProfile) =>
    profiles.filter(other => other.name === name && (kind === 'library' || other.kind !== 'library')).length > 1
  return profiles.map(profile =>
    profile.root && apart(profile) ? { ...profile, name: `${profile.name} (${profile.root})` } : profile,
  )
}

/** Firm evidence that this very code generates or trains. */
function isMaking(one: Seen): boolean {
  return (
    one.role === 'product' &&
    one.confidence !== 'low' &&
    ((one.kind === 'generation' && !one.detail.assembled) || one.kind === 'training')
  )
}

/** Firm evidence that somebody's models are called here, or weights run or trained; a path of one's own back end is neither. */
function isMaker(one: Seen): boolean {
  if (one.role !== 'product' || one.confidence === 'low') return false
  if (one.kind === 'import') return one.detail.generates.length > 0
  if (one.kind === 'generation' && one.detail.assembled) return false
  if (one.kind === 'generation')
    return one.detail.provider !== undefined || one.detail.access !== undefined || one.confidence === 'high'
  return one.kind === 'training'
}

function isShippedMaker(one: Seen): boolean {
  return one.role === 'product' && one.confidence !== 'low' && one.kind === 'sdk' && one.detail.generates.length > 0
}

/** A container that somebody else's program runs in: part of how a product is deployed, not a product. */
function isImage(one: Seen): boolean {
  return one.kind === 'sdk' && one.detail.ecosystem === 'docker'
}

/** What takes labels off generated content concerns whoever offers it, though it generates nothing itself. Labelling Measures Art 10. */
function removesLabels(seen: readonly Seen[]): boolean {
  return seen.some(one => one.kind === 'label-removal' && one.role === 'product' && one.confidence !== 'low')
}

function isActive(traits: Traits): boolean {
  return traits.generates.length > 0 || traits.trains
}

/** Ways into a library that whoever installed it takes alone: its commands, and the page that it starts for trying out. */
const BY_HAND: ReadonlySet<Exposure> = new Set(['cli', 'demo-ui'])

function profileOf(
  cluster: Cluster,
  context: InferenceContext & {
    keys: ShownKeys
    seen: (cluster: Cluster) => readonly Seen[]
    nameOf: (cluster: Cluster) => string
    reach: Reach
  },
): ServiceProfile | undefined {
  const seen = withSettings(withShownTexts(context.seen(cluster), context.keys))
  const { declared } = cluster
  const traits = traitsOf(seen)
  if (!isActive(traits) && !declared && !removesLabels(seen)) return undefined
  const kind = kindOf(cluster, traits, seen)
  const stated = declared?.service
  return {
    ...traits,
    // A library guards nothing by itself: it offers others the means.
    moderation: traits.moderation && kind !== 'library',
    // Nor does it reach others: whoever builds on it opens the way in. What it brings along is used by hand.
    exposure: kind === 'library' ? traits.exposure.filter(one => BY_HAND.has(one)) : traits.exposure,
    name: stated?.name ?? context.nameOf(cluster),
    root: cluster.root,
    kind,
    scope: scopeOf(kind, seen, declared),
    declared,
    seen,
    generates: stated?.generates?.length ? stated.generates : traits.generates,
    ...(traits.labels.explicit && kind !== 'library'
      ? { barePages: barePages(cluster.files, seen, context.reach) }
      : {}),
    distance: context.reach.distance,
    exists: context.exists,
    textOf: context.textOf,
  }
}

/** A package that trains and installs commands is a tool for people who build models: a framework, whatever pages it brings along. */
function kindOf(cluster: Cluster, traits: Traits, seen: readonly Seen[]): ServiceProfile['kind'] {
  const published = cluster.manifests.some(manifest => manifest.ecosystem === 'pypi' && manifest.commands === true)
  if (cluster.kind === 'library' || (traits.trains && published)) return 'library'
  if (cluster.declared === undefined && isEngine(traits, seen)) return 'library'
  const offered =
    traits.exposure.some(one => one !== 'cli') && (cluster.declared !== undefined || !isForTrial(traits, seen))
  return !offered && traits.trains ? 'training' : 'application'
}

const seenInFile = new WeakMap<FileFacts, readonly Seen[]>()

/** Evidence with its file's name and role; made once a file, since facts never change. */
function seenOf(files: readonly FileFacts[]): Seen[] {
  return files.flatMap(facts => {
    let seen = seenInFile.get(facts)
    if (!seen) {
      seen = facts.evidence.map(one => ({ ...one, file: facts.path, role: facts.role }) as Seen)
      seenInFile.set(facts, seen)
    }
    return seen
  })
}

function remember<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return key => {
    let value = known.get(key)
    if (value === undefined) known.set(key, (value = compute(key)))
    return value
  }
}
