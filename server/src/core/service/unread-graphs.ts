import { isFirm, type Seen } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import { forTheRecord } from '../reach/use.ts'
import { folderOf } from '../text/paths.ts'

/**
 * Of the flows that lie together, code names one and takes none by its place: the others were tried, and are run by nobody here. They are kept
 * for the record.
 */
export function withoutUnreadGraphs(seen: readonly Seen[], files: readonly FileFacts[]): readonly Seen[] {
  const graphs = new Set(seen.filter(isOfGraph).map(one => one.file))
  if (graphs.size < 2) return seen
  const read = new Set(files.flatMap(file => (isOfProduct(file) ? namesOf(file) : [])))
  if (read.has('*')) return seen
  const isRead = (file: string) => read.has(file.slice(file.lastIndexOf('/') + 1))
  const folders = new Set([...graphs].filter(isRead).map(folderOf))
  const idle = new Set([...graphs].filter(file => folders.has(folderOf(file)) && !isRead(file)))
  return idle.size === 0 ? seen : seen.map(one => (isOfGraph(one) && idle.has(one.file) ? forTheRecord(one) : one))
}

function isOfGraph(one: Seen): boolean {
  return one.kind === 'model' && isFirm(one) && one.file.endsWith('.json')
}

/** Tests and documents name flows that nothing of the product takes. */
function isOfProduct({ role }: FileFacts): boolean {
  return role !== 'test' && role !== 'docs'
}

function namesOf({ links }: FileFacts): string[] {
  return links.flatMap(({ how, specifier }) => (how === 'reads' ? [specifier] : []))
}
