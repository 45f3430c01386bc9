import { isFirm, type Seen } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import { bareOf, folderOf } from '../text/paths.ts'
import { loadedFolders } from '../reach/loaded.ts'
import type { Reach } from '../reach/reach.ts'
import { ofNames } from '../text/remembered.ts'
import { isDevelopers } from './developers.ts'
import { standsForCall } from './makes.ts'
import { isSameSet } from './parts.ts'
import type { Replaced } from './replaced.ts'

/** Folders of such programs at the root of a repository alone: deeper down, a product's own parts go by these names. */
const AT_ROOT = /^(tools?|utils?|bin|misc)\//i
const CODE = /\.(py|[cm]?[jt]sx?|rb|php|go|rs|sh|bash|ps1|java|kts?|cs)$/
const PROSE = /\.(md|mdx|rst|adoc|txt)$/i

const isAside = ofNames(path => isDevelopers(path) || AT_ROOT.test(path))

/** Such programs of a repository. */
export interface OneOffs {
  readonly paths: ReadonlySet<string>
  /** The same where some files have come in the place of others; undefined where others are such then. */
  with(now: readonly FileFacts[], replaced: readonly Replaced[]): OneOffs | undefined
}

/** Tells the programs of a repository that were run once, and what would have to change for others to be such. */
export function oneOffs(
  files: readonly FileFacts[],
  seenIn: (file: FileFacts) => readonly Seen[],
  reach: Reach,
): OneOffs {
  const paths = pathsOf(files, seenIn, reach)
  const names = new Set(files.flatMap(file => (isProgram(file) ? [bareOf(file.path)] : [])))
  /** All that is asked of one file. What it loads, `reach` answers for. */
  const shapeOf = (file: FileFacts): string => {
    const seen = seenIn(file)
    const told = file.links.filter(({ how, specifier }) => how === 'mentions' && names.has(specifier))
    return [
      isProgram(file),
      ...[isMaking, isWayIn, isServing].map(is => seen.some(is)),
      ...told.map(one => one.specifier),
    ].join()
  }
  const turns = reach.turns()
  const same: OneOffs = {
    paths,
    with(now, replaced) {
      const leads = names.size === 0 || turns === reach.turns()
      if (leads && replaced.every(({ before, after }) => shapeOf(before) === shapeOf(after))) return same
      const anew = oneOffs(now, seenIn, reach)
      return isSameSet(paths, anew.paths) ? anew : undefined
    },
  }
  return same
}

/**
 * Files of programs that developers ran once beside a product: the product is reached by people and asks no model, nothing of it starts or
 * takes up such a program, it waits for nobody, and nobody is answered by it. What it made went into the product as a text that somebody took over.
 */
function pathsOf(
  files: readonly FileFacts[],
  seenIn: (file: FileFacts) => readonly Seen[],
  reach: Reach,
): ReadonlySet<string> {
  const makers = files.filter(file => isProgram(file) && seenIn(file).some(isMaking))
  const aside = files.filter(({ path }) => isAside(path))
  if (makers.length === 0 || aside.some(file => seenIn(file).some(isServing))) return NONE
  const product = files.filter(({ path, role }) => role === 'product' && !isAside(path))
  if (product.some(file => seenIn(file).some(isMaking)) || !product.some(file => seenIn(file).some(isWayIn)))
    return NONE
  const told = new Set(
    files
      .filter(({ path, role }) => !isAside(path) && role !== 'test' && !PROSE.test(path))
      .flatMap(({ links }) => links.flatMap(({ how, specifier }) => (how === 'mentions' ? [specifier] : []))),
  )
  const led = reach.ledTo(product.map(({ path }) => path))
  const isLoaded = loadedFolders(product)
  const isTaken = ({ path }: FileFacts) => led.has(path) || told.has(bareOf(path)) || isLoaded(folderOf(path))
  if (makers.some(maker => isTaken(maker) || maker.links.some(({ how }) => how === 'waits'))) return NONE
  return new Set(aside.map(({ path }) => path))
}

const NONE: ReadonlySet<string> = new Set()

function isProgram({ path, role, links }: FileFacts): boolean {
  if (role !== 'product' || !isAside(path) || !CODE.test(path)) return false
  return isDevelopers(path) || links.some(({ how }) => how === 'runs')
}

function isMaking(one: Seen): boolean {
  if (!isFirm(one)) return false
  if (one.kind === 'training' || one.kind === 'generation') return true
  return standsForCall(one) && !('scope' in one.detail && one.detail.scope === 'development')
}

function isServing(one: Seen): boolean {
  return isWayIn(one) || (one.kind === 'training' && isFirm(one))
}

function isWayIn(one: Seen): boolean {
  return one.kind === 'exposure' && isFirm(one) && one.detail.exposure !== 'cli'
}
