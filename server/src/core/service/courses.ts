import { folderOf } from '../text/paths.ts'
import type { Cluster } from './join.ts'

/** The number that a lesson has in a course: `lamp-01-hello`, `03boot`, `chapter7`. */
const NUMBER =
  /(?:^|[-_. ])(\d{1,2})(?=[-_. a-z]|$)|^(?:chapter|ch|lesson|day|step|lab|part|module|section|week)[-_ ]?(\d{1,2})(?!\d)/i
/** Fewer parts than this are no course. */
const COURSE = 4

/**
 * Parts of a course: programs that lie side by side, numbered from the first on. Whoever reads them runs one after the other; nobody is
 * offered any of them.
 */
export function lessonsOf(clusters: readonly Cluster[]): ReadonlySet<Cluster> {
  const lessons = new Set<Cluster>()
  const courses = new Map<string, { cluster: Cluster; number: number }[]>()
  for (const cluster of clusters) {
    const number = cluster.declared || cluster.root === '' ? undefined : numberOf(cluster.root)
    if (number === undefined) continue
    const folder = folderOf(cluster.root)
    courses.set(folder, [...(courses.get(folder) ?? []), { cluster, number }])
  }
  for (const parts of courses.values()) {
    const numbers = new Set(parts.map(({ number }) => number))
    const least = Math.min(...numbers)
    if (numbers.size < COURSE || least > 2 || Math.max(...numbers) - least >= 2 * numbers.size) continue
    for (const { cluster } of parts) lessons.add(cluster)
  }
  return lessons
}

function numberOf(root: string): number | undefined {
  const match = NUMBER.exec(root.slice(root.lastIndexOf('/') + 1))
  return match === null ? undefined : Number(match[1] ?? match[2])
}
