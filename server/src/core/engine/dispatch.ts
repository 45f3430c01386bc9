import type { Reader } from '../readers/reader.ts'

/**
 * Finds the readers that may read a path without asking each: readers are filed under the ending their patterns state, and only
 * those filed under a path's ending (or whose patterns state none) are asked. Patterns are globs with braces.
 */
export function dispatcher(readers: readonly Reader[]): (path: string) => readonly Reader[] {
  const byEnding = new Map<string, Reader[]>()
  const anywhere: Reader[] = []
  for (const reader of readers) {
    const endings = new Set(reader.patterns.flatMap(expandBraces).map(endingOf))
    if (endings.has(undefined)) anywhere.push(reader)
    else
      for (const ending of endings)
        if (ending !== undefined) byEnding.set(ending, [...(byEnding.get(ending) ?? []), reader])
  }
  return path => {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
    const filed = byEnding.get(name.slice(name.lastIndexOf('.') + 1))
    return filed
      ? [...anywhere, ...filed].filter(reader => reader.matches(path))
      : anywhere.filter(reader => reader.matches(path))
  }
}

/** The text after a pattern's last dot, lower case; undefined when that is not literal. A name without a dot is its own ending. */
function endingOf(pattern: string): string | undefined {
  const name = pattern.slice(pattern.lastIndexOf('/') + 1).toLowerCase()
  const ending = name.slice(name.lastIndexOf('.') + 1)
  return /[*?[\](){}!+@]/.test(ending) ? undefined : ending
}

/** `a.{ts,tsx}` → `a.ts`, `a.tsx`; nested braces are not used by readers and stay as they are. */
function expandBraces(pattern: string): string[] {
  const found = /^(.*?)\{([^{}]*)\}(.*)$/.exec(pattern)
  if (!found) return [pattern]
  const [, before = '', inside = '', after = ''] = found
  return inside.split(',').flatMap(choice => expandBraces(before + choice + after))
}
