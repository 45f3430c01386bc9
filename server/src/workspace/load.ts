import type { Session } from '../core/engine/session.ts'
import { longestText } from '../core/engine/read-file.ts'
import { LateTexts } from '../core/text/late-texts.ts'
import { decode, textIn } from './decode.ts'
import type { Workspace, WorkspaceListing } from './port.ts'

/** Why something that belongs to the tree was not read. */
type Reason = 'unreadable' | 'too-large' | 'binary' | 'encoding' | 'submodule'

/** A file that was listed but not used, and why: one clear line each. */
export interface LeftOut {
  readonly path: string
  readonly why: Reason
}

/** What loading a workspace into a session came to. */
export interface Loaded {
  readonly files: {
    readonly seen: number
    readonly read: number
    readonly skipped: number
    readonly unreadable: number
  }
  readonly left: readonly LeftOut[]
  readonly texts: ReadonlyMap<string, string>
  /** Files that are there but never read. */
  readonly others: readonly string[]
}

const AT_ONCE = 16
/** Of a tree that is read once, texts of so many letters are kept; those of the files after them are read again when somebody asks. */
const MOST_KEPT = 8_000_000
/** After this long without a pause other work of the host gets its turn. In milliseconds. */
const TURN = 25

/**
 * Reads every listed file into a session, many at a time. `progress` hears how far it is; `signal` stops it early. `once`: nobody waits for other
 * work of this process meanwhile, and a large tree need not be kept in memory.
 */
export async function loadInto(
  session: Session,
  workspace: Workspace,
  options: { progress?: (done: number, of: number) => void; signal?: AbortSignal; once?: boolean } = {},
): Promise<Loaded> {
  const listing = await workspace.list(options.signal)
  const texts = new LateTexts()
  const left = leftByListing(listing)
  let next = 0
  let turn = performance.now()
  let done = 0
  let kept = 0
  const readNow = options.once ? workspace.readNow : undefined
  const take = (path: string, text: string): void => {
    kept += text.length
    if (readNow && kept > MOST_KEPT) {
      const again = () => textIn(readNow(path))
      texts.promise(path, again)
      session.update(path, text, again)
    } else {
      texts.set(path, text)
      session.update(path, text)
    }
  }
  const worker = async (): Promise<void> => {
    for (
      let path = listing.paths[next++];
      path !== undefined && !options.signal?.aborted;
      path = listing.paths[next++]
    ) {
      const late = session.recall(path)
      if (late) texts.promise(path, late)
      else {
        const read = (readNow && textOf(path, readNow(path))) ?? (await readText(workspace, path))
        if (typeof read === 'object') left.push(read)
        else take(path, read)
      }
      options.progress?.(++done, listing.paths.length)
      if (performance.now() - turn > TURN) {
        await pause()
        turn = performance.now()
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  // What is there and not read can still be the place that a declaration names.
  const tooLarge = left.filter(one => one.why === 'too-large').map(one => one.path)
  const others = [...(listing.others ?? []), ...tooLarge]
  for (const path of others) session.note(path)
  const unreadable = left.filter(one => one.why === 'unreadable').length
  const files = { seen: listing.seen, read: texts.size, skipped: listing.seen - texts.size - unreadable, unreadable }
  return { files, left: left.sort((a, b) => (a.path < b.path ? -1 : 1)), texts, others }
}

/** The text of a file's bytes, where it is used. */
function textOf(path: string, bytes: Uint8Array | undefined): string | undefined {
  const decoded = bytes && decode(bytes)
  return decoded && 'text' in decoded && decoded.text.length <= longestText(path) ? decoded.text : undefined
}

/** The text of a file, or why it is not used. */
export async function readText(workspace: Workspace, path: string): Promise<string | LeftOut> {
  const bytes = await workspace.read(path)
  const decoded = bytes && decode(bytes)
  if (!decoded) return { path, why: (await workspace.isTooLarge?.(path)) ? 'too-large' : 'unreadable' }
  if ('problem' in decoded) return { path, why: decoded.problem }
  return decoded.text.length > longestText(path) ? { path, why: 'too-large' } : decoded.text
}

/** What a listing itself could not reach. */
export function leftByListing({ unreadable, absent = [] }: WorkspaceListing): LeftOut[] {
  return [
    ...unreadable.map(path => ({ path, why: 'unreadable' as const })),
    ...absent.map(path => ({ path, why: 'submodule' as const })),
  ]
}

/** Lets the host's other work have its turn: at once where the host can, for a timer waits a millisecond or more. */
export function pause(): Promise<void> {
  return new Promise(resolve => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve)
  })
}
