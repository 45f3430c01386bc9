import type { Declaration } from '../declaration/declaration.ts'
import { groupByDeclared } from '../declaration/match.ts'
import { isFirm, type Seen } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { Exposure } from '../evidence/vocabulary.ts'
import { absorb } from './absorb.ts'
import { Apart } from './apart.ts'
import { withChecksApart } from './checks-apart.ts'
import { isEngine, isForTrial, isStandIn } from './engines.ts'
import { type Cluster, joinUnits, mergeClusters } from './join.ts'
import type { Look } from './look.ts'
import { isTitle, productName, shownName, titleOf } from './names.ts'
import { barePages } from './page-labels.ts'
import { isOfSamePaths, isSameSet, SameParts } from './parts.ts'
import { isImage, isMaker, isMaking, isMakingItself, isShippedMaker } from './makes.ts'
import { preferredVendor } from './preferred.ts'
import type { ServiceProfile } from './profile.ts'
import { scopeOf } from './scope.ts'
import { lessonsOf } from './courses.ts'
import { withSettings } from './settings.ts'
import { withShownExports } from './shown-exports.ts'
import { withShownTexts } from './shown-texts.ts'
import { replacedIn } from './replaced.ts'
import { startedIn } from './started.ts'
import { type Structure, structureOf } from './structure.ts'
import { Together } from './together.ts'
import { isActiveBy, type Traits, traitsOf } from './traits.ts'
import { withoutUncalled } from './uncalled.ts'
import type { Unit } from './units.ts'
import { exposuresOf } from './ways.ts'

/** What inference needs beside the facts. */
export interface InferenceContext {
  readonly declarations: readonly Declaration[]
  /** Name for a service at the root that no manifest names. */
  readonly rootName: string
  /** The tree as one service is told of it. */
  readonly tree: () => Pick<ServiceProfile, 'exists' | 'textOf'>
  /** The text of the README at the root. */
  readonly readme: () => string | undefined
  /** Texts to look into beside what was read of them, and whether what they said still holds. */
  readonly look: () => Look
}

/** Works out the offered services of a repository: all files in order of their paths. Only parts that generate or train something, or that are declared, make one. */
export type Inference = (files: readonly FileFacts[], context: InferenceContext) => ServiceProfile[]

/**
 * Begins to work out services again and again: what an edit leaves as it was is not worked out anew, and a service that it does not touch is
 * the same object as before.
 */
export function inference(): Inference {
  const services = new Services()
  return (files, context) => services.of(files, context)
}

class Services {
  #structure: Structure | undefined
  #judge: Judge | undefined
  readonly #joined = new SameParts()
  readonly #merged = new SameParts()
  readonly #absorbed = new SameParts()

  of(files: readonly FileFacts[], context: InferenceContext): ServiceProfile[] {
    const structure = this.#structureOf(files)
    const judge = (this.#judge ??= new Judge(structure))
    judge.structure = structure
    for (const parts of [this.#joined, this.#merged, this.#absorbed]) parts.next()
    const units = joinUnits(structure.units, judge).map(one => this.#joined.of(one))
    const merged = groupByDeclared(units, context.declarations, judge.isActive).map(one =>
      this.#merged.of(mergeClusters(one.units, one.declared, judge)),
    )
    // Where a wrapper of the repository's own hides every call, the packages it ships stand for them; where there are none, a path that is asked.
    judge.makes = merged.some(judge.hasMaker) ? isMaker : merged.some(judge.shipsMaker) ? isShippedMaker : isMaking
    const clusters = absorb(merged, judge).map(one => this.#absorbed.of(one))
    judge.lessons = lessonsOf(clusters, structure.files)
    // The only thing a repository offers goes by the repository's name.
    const alone = clusters.filter(one => one.kind === 'application' && judge.isActive(one)).length === 1
    const nameOf = (cluster: Cluster) =>
      alone && cluster.kind === 'application'
        ? productName(cluster, files, context.rootName, () => titleOf(context.readme()))
        : shownName(cluster.name ?? (cluster.root.slice(cluster.root.lastIndexOf('/') + 1) || context.rootName))
    return judge.apart.of(clusters.flatMap(one => judge.profileOf(one, nameOf, context) ?? []))
  }

  #structureOf(files: readonly FileFacts[]): Structure {
    const replaced = this.#structure && replacedIn(this.#structure.files, files)
    const known = replaced && this.#structure?.with(files, replaced)
    if (!known) this.#judge = undefined
    return (this.#structure = known ?? structureOf(files))
  }
}

interface Reaching {
  files: readonly FileFacts[]
  makers: ReadonlySet<string>
  readonly turns: number
  readonly reaches: boolean
}

interface Profiled {
  readonly name: string
  readonly teaches: boolean
  readonly profile: ServiceProfile | undefined
  /** Files that its pages lead to. */
  readonly passed: ReadonlySet<string>
  /** Moves until then. */
  moves: number
  readonly look: Look
  /** What it was judged by. */
  readonly seen: readonly Seen[]
  readonly preferred: string | undefined
}

/** What is asked of units and parts, remembered for each as long as what follows from all files holds. */
class Judge {
  structure: Structure
  /** What stands for making content: calls of somebody's models, else packages that are shipped, else whatever asks. */
  makes: (one: Seen) => boolean = isMaker
  lessons: ReadonlySet<Cluster> = new Set()
  readonly together = new Together()
  readonly apart = new Apart()
  readonly #profiles = new WeakMap<Cluster, Profiled>()
  readonly #reaching = new Map<string, Reaching>()
  readonly #makers = new WeakMap<readonly FileFacts[], { makes: (one: Seen) => boolean; files: ReadonlySet<string> }>()

  constructor(structure: Structure) {
    this.structure = structure
  }

  readonly seen = remember((part: Unit | Cluster): readonly Seen[] => this.structure.seenOf(part))
  readonly isActive = remember((part: Unit | Cluster) => isActiveBy(this.seen(part)))
  readonly exposure = remember((part: Unit | Cluster) => exposuresOf(this.seen(part)).map(one => one.detail.exposure))
  readonly isOffered = (unit: Unit): boolean => this.exposure(unit).some(one => one !== 'cli')
  readonly isMiniProgram = (unit: Unit): boolean =>
    exposuresOf(this.seen(unit)).some(one => one.detail.exposure === 'mini-program' && one.detail.strength === 'strong')
  readonly isMaker = remember((unit: Unit) => this.seen(unit).some(isMakingItself))
  readonly hasMaker = remember((cluster: Cluster) => this.seen(cluster).some(isMaker))
  readonly shipsMaker = remember((cluster: Cluster) => this.seen(cluster).some(isShippedMaker))
  readonly ships = remember((cluster: Cluster) => this.seen(cluster).some(one => isShippedMaker(one) && !isImage(one)))

  readonly makers = (cluster: Cluster): ReadonlySet<string> => {
    const known = this.#makers.get(cluster.files)
    const { makes } = this
    if (known?.makes === makes) return known.files
    const files = new Set(this.seen(cluster).flatMap(one => (makes(one) ? [one.file] : [])))
    this.#makers.set(cluster.files, { makes, files })
    return files
  }

  readonly reaches = (cluster: Cluster): boolean => {
    const makers = this.makers(cluster)
    const { reach } = this.structure
    // As long as imports lead where they led, what counts is from where and to where.
    const known = this.#reaching.get(cluster.root)
    if (
      known?.turns === reach.turns() &&
      isSameSet(known.makers, makers) &&
      isOfSamePaths(known.files, cluster.files)
    ) {
      known.files = cluster.files
      known.makers = makers
      return known.reaches
    }
    const own = cluster.files.flatMap(({ path }) => (path.startsWith(`${cluster.root}/`) ? [path] : []))
    const reaches = reach.leads(own, makers)
    this.#reaching.set(cluster.root, { files: cluster.files, makers, turns: reach.turns(), reaches })
    return reaches
  }

  profileOf(
    cluster: Cluster,
    nameOf: (cluster: Cluster) => string,
    context: Pick<InferenceContext, 'tree' | 'look'>,
  ): ServiceProfile | undefined {
    const teaches = this.structure.teaching || this.lessons.has(cluster)
    const whole: Cluster = teaches ? { ...cluster, kind: 'library' } : cluster
    const name = cluster.declared?.service.name ?? nameOf(whole)
    const known = this.#profiles.get(cluster)
    const before = known?.name === name && known.teaches === teaches && this.#leadsAsBefore(known) ? known : undefined
    if (before?.look.holds()) return before.profile
    const passed = new Set<string>()
    const look = context.look()
    const { files, reach } = this.structure
    const seen = withoutUncalled(this.seen(cluster), files, reach, look)
    const preferred = preferredVendor({ seen, name, files: productFiles(whole), made: look.made })
    // Another text names other things now, and yet the same calls are made.
    if (before && before.preferred === preferred && isOfSame(before.seen, seen)) {
      this.#profiles.set(cluster, { ...before, look })
      return before.profile
    }
    const profile = profileOf(whole, { seen, preferred }, name, passing(this.structure, passed), context.tree)
    this.#profiles.set(cluster, { name, teaches, profile, passed, moves: reach.moves().length, look, seen, preferred })
    return profile
  }

  #leadsAsBefore(known: Profiled): boolean {
    const moves = this.structure.reach.moves()
    for (let at = known.moves; at < moves.length; at++) if (known.passed.has(moves[at] as string)) return false
    known.moves = moves.length
    return true
  }
}

/** Whether two lists hold the very same evidence. */
function isOfSame(one: readonly Seen[], other: readonly Seen[]): boolean {
  return one === other || (one.length === other.length && one.every((seen, at) => seen === other[at]))
}

/** The structure, with every file written down that imports are seen to lead to. */
function passing({ keys, reach }: Structure, passed: Set<string>): Pick<Structure, 'keys' | 'reach'> {
  const ledTo = (from: readonly string[]): ReadonlySet<string> => {
    const led = reach.ledTo(from)
    for (const path of led) passed.add(path)
    return led
  }
  const leads = (from: readonly string[], to: ReadonlySet<string>) => [...ledTo(from)].some(path => to.has(path))
  return { keys, reach: { ...reach, ledTo, leads } }
}

/** What takes labels off generated content concerns whoever offers it, though it generates nothing itself. Labelling Measures Art 10. */
function removesLabels(seen: readonly Seen[]): boolean {
  return seen.some(one => one.kind === 'label-removal' && isFirm(one))
}

function isActive(traits: Traits): boolean {
  return traits.generates.length > 0 || traits.trains
}

/** Ways into a library that whoever installed it takes alone: its commands, and the page that it starts for trying out. */
const BY_HAND: ReadonlySet<Exposure> = new Set(['cli', 'demo-ui'])

function profileOf(
  cluster: Cluster,
  { seen: all, preferred }: Pick<Profiled, 'seen' | 'preferred'>,
  name: string,
  { keys, reach }: Pick<Structure, 'keys' | 'reach'>,
  tree: InferenceContext['tree'],
): ServiceProfile | undefined {
  const shown = withShownExports(withShownTexts(all, keys), cluster.files, reach)
  const seen = withSettings(withChecksApart(shown, cluster.files, reach))
  const { declared } = cluster
  const traits = traitsOf(seen, startedIn(cluster.files, reach))
  if (!isActive(traits) && !declared && !removesLabels(seen)) return undefined
  const kind = kindOf(cluster, name, traits, seen)
  const stated = declared?.service
  return {
    ...traits,
    // A library guards nothing by itself: it offers others the means.
    moderation: traits.moderation && kind !== 'library',
    // Nor does it reach others: whoever builds on it opens the way in. What it brings along is used by hand.
    exposure: kind === 'library' ? traits.exposure.filter(one => BY_HAND.has(one)) : traits.exposure,
    name,
    ...(isTitle(name, cluster.files) && { titled: true as const }),
    root: cluster.root,
    kind,
    scope: scopeOf(kind, seen, declared),
    declared,
    seen,
    generates: stated?.generates?.length ? stated.generates : traits.generates,
    ...(traits.labels.explicit && kind !== 'library' ? { barePages: barePages(cluster.files, seen, reach) } : {}),
    distance: reach.distance,
    leads: reach.leads,
    packages: cluster.files.flatMap(({ path, unit }) => (unit?.nameAt ? [{ file: path, span: unit.nameAt }] : [])),
    ...(preferred !== undefined && { preferred }),
    productFiles: () => productFiles(cluster),
    ...tree(),
  }
}

/** A package that trains and installs commands is a tool for people who build models: a framework, whatever pages it brings along. */
function kindOf(cluster: Cluster, name: string, traits: Traits, seen: readonly Seen[]): ServiceProfile['kind'] {
  const published = cluster.manifests.some(manifest => manifest.ecosystem === 'pypi' && manifest.commands === true)
  if (cluster.kind === 'library' || (traits.trains && published)) return 'library'
  if (cluster.declared === undefined && (isEngine(traits, seen) || isStandIn([name, ...namesOf(cluster)], seen)))
    return 'library'
  const offered =
    traits.exposure.some(one => one !== 'cli') && (cluster.declared !== undefined || !isForTrial(traits, seen))
  return !offered && traits.trains ? 'training' : 'application'
}

function productFiles({ files }: Cluster): string[] {
  return files.flatMap(({ path, role }) => (role === 'product' ? [path] : []))
}

function namesOf({ manifests }: Cluster): string[] {
  return manifests.flatMap(one => one.name ?? [])
}

/** Remembers what is found of the files of a part, for whatever part is made of these. */
function remember<P extends { readonly files: readonly FileFacts[] }, V>(compute: (part: P) => V): (part: P) => V {
  const known = new WeakMap<readonly FileFacts[], V>()
  return part => {
    let value = known.get(part.files)
    if (value === undefined) known.set(part.files, (value = compute(part)))
    return value
  }
}
