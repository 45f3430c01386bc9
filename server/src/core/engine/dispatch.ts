import { expandBraces, nameOf, withoutSample } from '../readers/path-patterns.ts'
import type { Reader } from '../readers/reader.ts'
import { endingOf } from '../text/paths.ts'

/**
 * Finds the readers that may read a path without asking each: readers are filed under the ending their patterns state, and only
 * those filed under a path's ending (or whose patterns state none) are asked. Patterns are globs with braces.
 */
export function dispatcher(readers: readonly Reader[]): (path: string) => readonly Reader[] {
  const byEnding = new Map<string, Reader[]>()
  const anywhere: Reader[] = []
  for (const reader of readers) {
    const endings = new Set(reader.patterns.flatMap(expandBraces).map(literalEnding))
    if (endings.has(undefined)) anywhere.push(reader)
    else
      for (const ending of endings)
        if (ending !== undefined) byEnding.set(ending, [...(byEnding.get(ending) ?? []), reader])
  }
  return given => {
    const path = withoutSample(given)
    const filed = byEnding.get(endingOf(nameOf(path))) ?? []
    return [...anywhere, ...filed].filter(reader => reader.matches(path))
  }
}

/** Signs that stand for others in a pattern. */
const PATTERN = /[*?[\](){}!+@]/

/** The ending of a pattern's name; undefined when that is not literal. */
function literalEnding(pattern: string): string | undefined {
  const ending = endingOf(nameOf(pattern))
  return PATTERN.test(ending) ? undefined : ending
}
