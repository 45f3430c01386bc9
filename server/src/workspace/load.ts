import type { Session } from '../core/engine/session.ts'
import type { FileFacts } from '../core/evidence/file-facts.ts'
import type { Workspace } from './port.ts'
import { readText, type ReadText } from './read-text.ts'

/** What loading a workspace into a session came to. */
export interface Loaded {
  readonly files: {
    readonly seen: number
    readonly read: number
    readonly skipped: number
    readonly unreadable: number
  }
  /** Files that were listed but not used, and why: one clear line each. */
  readonly left: readonly { readonly path: string; readonly why: 'unreadable' | 'binary' | 'encoding' }[]
  /** By path, in the order of paths. */
  readonly texts: ReadonlyMap<string, string>
  /** Files that are there but never read. */
  readonly others: readonly string[]
}

/** A file that somebody else read, and what it says. */
export type HelpedRead = ReadText & { readonly facts?: FileFacts }

/** Others who read files of the same list at the same time. */
export interface Help {
  /** Takes the next place of the list that nobody has taken. */
  take(): number
  /** By place, what the others read; to be asked when nothing is left to take. What a helper failed to give is missing. */
  given(): Promise<ReadonlyMap<number, HelpedRead>>
}

export interface LoadOptions {
  /** Hears how far it is. */
  readonly progress?: (done: number, of: number) => void
  /** Stops it early. */
  readonly signal?: AbortSignal
  /** Asked once the paths are known; undefined where help would not pay. */
  readonly help?: (paths: readonly string[]) => Help | undefined
}

const AT_ONCE = 16
/** After this long without a pause other work of the host gets its turn. In milliseconds. */
const TURN = 25

/** Reads every listed file into a session, many at a time. */
export async function loadInto(session: Session, workspace: Workspace, options: LoadOptions = {}): Promise<Loaded> {
  const { paths, others = [], seen, unreadable } = await workspace.list(options.signal)
  const help = options.help?.(paths)
  const read = new Map<number, HelpedRead>()
  const readAt = async (index: number, path: string): Promise<void> => {
    const found = await readText(workspace, path)
    read.set(index, found)
    if ('text' in found) session.update(path, found.text)
  }
  await readAll(paths, readAt, help?.take ?? countUp(), options)
  for (const [index, found] of (await help?.given()) ?? []) {
    read.set(index, found)
    if ('text' in found) session.update(paths[index] as string, found.text, found.facts)
  }
  if (!options.signal?.aborted)
    for (const [index, path] of paths.entries()) if (!read.has(index)) await readAt(index, path)
  for (const path of others) session.note(path)
  return summary(paths, read, { seen, unreadable, others })
}

function countUp(): () => number {
  let next = 0
  return () => next++
}

async function readAll(
  paths: readonly string[],
  readAt: (index: number, path: string) => Promise<void>,
  take: () => number,
  { progress, signal }: LoadOptions,
): Promise<void> {
  let turn = performance.now()
  const lane = async (): Promise<void> => {
    for (let index = take(); index < paths.length && !signal?.aborted; index = take()) {
      await readAt(index, paths[index] as string)
      progress?.(index + 1, paths.length)
      if (performance.now() - turn > TURN) {
        await pause()
        turn = performance.now()
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
}

function summary(
  paths: readonly string[],
  read: ReadonlyMap<number, HelpedRead>,
  listing: { readonly seen: number; readonly unreadable: readonly string[]; readonly others: readonly string[] },
): Loaded {
  const texts = new Map<string, string>()
  const left: Loaded['left'][number][] = listing.unreadable.map(path => ({ path, why: 'unreadable' }))
  for (const [index, path] of paths.entries()) {
    const found = read.get(index)
    if (found === undefined) continue
    if ('text' in found) texts.set(path, found.text)
    else left.push({ path, why: found.why })
  }
  const unreadable = left.filter(one => one.why === 'unreadable').length
  return {
    files: { seen: listing.seen, read: texts.size, skipped: listing.seen - texts.size - unreadable, unreadable },
    left: left.sort((a, b) => (a.path < b.path ? -1 : 1)),
    texts,
    others: listing.others,
  }
}

/** Lets the host's other work have its turn: at once where the host can, for a timer waits a millisecond or more. */
function pause(): Promise<void> {
  return new Promise(resolve => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve)
  })
}
