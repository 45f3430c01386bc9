import type { FileFacts } from '../evidence/file-facts.ts'
import { startsTogether } from '../reach/commands.ts'
import { folderOf } from '../text/paths.ts'
import type { Cluster } from './join.ts'

/** The number that a lesson has in a course: `lamp-01-hello`, `03boot`, `chapter7`. */
const NUMBER =
  /(?:^|[-_. ])(\d{1,2})(?=[-_. a-z]|$)|^(?:chapter|ch|lesson|day|step|lab|part|module|section|week)[-_ ]?(\d{1,2})(?!\d)/i
/** Fewer parts than this are no course, and fewer that ask a model none of asking it. */
const COURSE = 4
const ASKING = 3

/**
 * Parts of a course: programs that lie side by side, numbered from the first on. Whoever reads them runs one after the other; nobody is
 * offered any of them. What is started together is no course, whatever numbers it carries.
 */
export function lessonsOf(clusters: readonly Cluster[], files: readonly FileFacts[]): ReadonlySet<Cluster> {
  const lessons = new Set<Cluster>()
  const courses = new Map<string, { cluster: Cluster; number: number }[]>()
  for (const cluster of clusters) {
    const number = cluster.declared || cluster.root === '' ? undefined : numberOf(cluster.root)
    if (number === undefined) continue
    const folder = folderOf(cluster.root)
    courses.set(folder, [...(courses.get(folder) ?? []), { cluster, number }])
  }
  for (const [folder, parts] of courses) {
    if (new Set(parts.map(({ number }) => number)).size < ASKING) continue
    // A lesson on something else is one of the course too.
    const numbers = new Set([...parts.map(({ number }) => number), ...numbersIn(folder, files)])
    const least = Math.min(...numbers)
    if (numbers.size < COURSE || least > 2 || Math.max(...numbers) - least >= 2 * numbers.size) continue
    const roots = parts.map(({ cluster }) => cluster.root)
    if (files.some(file => startsSeveral(file, roots))) continue
    for (const { cluster } of parts) lessons.add(cluster)
  }
  return lessons
}

/** Numbers of the programs that lie side by side in a folder, whatever they do. */
function numbersIn(folder: string, files: readonly FileFacts[]): number[] {
  return files.flatMap(({ path, unit }) => {
    const root = unit === undefined ? '' : folderOf(path)
    return root === '' || folderOf(root) !== folder ? [] : (numberOf(root) ?? [])
  })
}

function numberOf(root: string): number | undefined {
  const match = NUMBER.exec(root.slice(root.lastIndexOf('/') + 1))
  return match === null ? undefined : Number(match[1] ?? match[2])
}

/** Whether a file starts more than one of these parts together. */
function startsSeveral({ path, links }: FileFacts, roots: readonly string[]): boolean {
  if (!startsTogether(path)) return false
  const started = new Set(links.flatMap(({ how, specifier }) => (how === 'mentions' ? [specifier] : [])))
  return roots.filter(root => started.has(`${root.slice(root.lastIndexOf('/') + 1)}/`)).length > 1
}
