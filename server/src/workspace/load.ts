import type { Session } from '../core/engine/session.ts'
import { longestText } from '../core/engine/read-file.ts'
import { type Sha256, textDigest } from '../core/report/digest.ts'
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
  /** Marks of the texts that were let go: nobody has to read them again for that. */
  readonly digests: ReadonlyMap<string, string>
  /** Files that are there but never read. */
  readonly others: readonly string[]
}

const AT_ONCE = 16
/** After this long without a pause other work of the host gets its turn. In milliseconds. */
const TURN = 25

/**
 * Reads every listed file into a session, many at a time. `progress` hears how far it is; `signal` stops it early. `once`: nobody waits for other
 * work of this process meanwhile, and of a large tree not every text is kept.
 */
export async function loadInto(
  session: Session,
  workspace: Workspace,
  options: {
    progress?: (done: number, of: number) => void
    signal?: AbortSignal
    once?: { readonly sha256: Sha256 }
  } = {},
): Promise<Loaded> {
  const listing = await workspace.list(options.signal)
  // What was let go is kept by the session, once it was read again.
  const texts = new LateTexts(0)
  const digests = new Map<string, string>()
  const left = leftByListing(listing)
  let next = 0
  let turn = performance.now()
  let done = 0
  const { once } = options
  const readNow = once && workspace.readNow
  const promise = (path: string): void => texts.promise(path, () => session.textOf(path) ?? '')
  const take = (path: string, text: string): void => {
    session.update(path, text, readNow && (() => textIn(readNow(path))))
    if (!once || session.keeps(path)) texts.set(path, text)
    else {
      promise(path)
      digests.set(path, textDigest(text, once.sha256))
    }
  }
  const worker = async (): Promise<void> => {
    for (
      let path = listing.paths[next++];
      path !== undefined && !options.signal?.aborted;
      path = listing.paths[next++]
    ) {
      if (session.recall(path)) promise(path)
      else {
        // Only what the disk gives nothing of is worth waiting for.
        const read = textOf(path, readNow?.(path)) ?? (await readText(workspace, path))
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
  return { files, left: left.sort((a, b) => (a.path < b.path ? -1 : 1)), texts, digests, others }
}

/** The text of a file, or why it is not used. */
export async function readText(workspace: Workspace, path: string): Promise<string | LeftOut> {
  const read = textOf(path, await workspace.read(path))
  return read ?? { path, why: (await workspace.isTooLarge?.(path)) ? 'too-large' : 'unreadable' }
}

/** The text of a file's bytes, or why it is not used; undefined where there are no bytes. */
function textOf(path: string, bytes: Uint8Array | undefined): string | LeftOut | undefined {
  if (!bytes) return undefined
  const decoded = decode(bytes)
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
