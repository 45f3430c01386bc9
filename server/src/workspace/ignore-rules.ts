import ignore from 'ignore'
import type { Tracked } from './tracked.ts'

/** What the `.gitignore` files from the root down to a folder leave out. */
export interface IgnoreRules {
  /** `relative` is relative to the scanned root; folders end in `/`. */
  ignores(relative: string): boolean
}

export const NO_RULES: IgnoreRules = { ignores: () => false }

/** Each rule is tried on each name: more than this nobody wrote, and they would hold up the walk. */
const MOST_RULES = 2_000

/** Adds the text of a folder's own `.gitignore` to what its parents say; the deeper file is asked first and may re-include. */
export function withIgnoreFile(text: string, folder: string, inherited: IgnoreRules): IgnoreRules {
  const own = ignore().add(text.split('\n', MOST_RULES))
  const prefix = folder ? folder.length + 1 : 0
  return {
    ignores(relative) {
      const inside = relative.slice(prefix)
      const verdict = own.test(inside)
      if (verdict.ignored) return true
      return verdict.unignored ? false : inherited.ignores(relative)
    },
  }
}

/** Names of what tools write and people do not: only these does a `.gitignore` leave out of a tree that no index speaks of. */
const WRITTEN_BY_TOOLS =
  /^(dist|build|out|target|bin|obj|release|debug|\.output|_build|deps|htmlcov|logs?|tmp|temp|\.?v?env|wheels|eggs|[^/]*\.(log|tmp|bak|pyc|egg-info|min\.\w+))$/i

/**
 * Whether something is left out. `.gitignore` speaks of what git does not track: a tracked file counts whatever it says. Where no
 * index tells which those are, what lies there was handed over with the rest, and only what tools write is left out. The rules, many
 * expressions each, are asked last: nearly everything that is listed is tracked, or named as no tool names what it writes.
 */
export function isLeftOut(relative: string, rules: IgnoreRules, tracked: Tracked | undefined, base: string): boolean {
  if (rules === NO_RULES) return false
  const path = relative.endsWith('/') ? relative.slice(0, -1) : relative
  if (!tracked) return isWrittenByTools(path) && rules.ignores(relative)
  const own = base ? path.slice(base.length + 1) : path
  return !(path === relative ? tracked.files : tracked.folders).has(own) && rules.ignores(relative)
}

/** Of the folder that was asked about last: files of one folder are asked about one after the other. */
let last = { folder: '', isWritten: false }

function isWrittenByTools(path: string): boolean {
  const end = path.lastIndexOf('/')
  const folder = end < 0 ? '' : path.slice(0, end)
  if (folder !== last.folder) last = { folder, isWritten: folder.split('/').some(name => WRITTEN_BY_TOOLS.test(name)) }
  return last.isWritten || WRITTEN_BY_TOOLS.test(path.slice(end + 1))
}
