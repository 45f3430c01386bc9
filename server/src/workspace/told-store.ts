import { createHash } from 'node:crypto'
import { buildMark, fileFor, forgetOldest, MOST, type StoreNote, toldOf } from './facts-store.ts'
import { readRegularText } from './open-regular.ts'
import type { WorkspaceListing } from './port.ts'
import { replaceFile } from './replace-file.ts'
import { sha256 } from './sha256.ts'

/** What was told of a folder the last time that the same was asked. */
export interface ToldStore {
  /** What was told then, where nothing has changed since. */
  readonly told: unknown
  readonly notes: readonly StoreNote[]
  /** Keeps what is told of the tree as it was when this was opened. Says nothing where that can't be written: what files say is kept as well, and would say it. */
  keep(told: unknown): Promise<void>
}

/**
 * Opens what was told of a folder, in a place that lies outside it: believed only where it is whole, of the same build on the same Node, asked
 * for in the same words (`asked`), and where the listing is the same and the system tells the very same of every file in it, none of
 * them written to lately. Undefined where nothing can be kept: the place can't be trusted, or a file is too fresh to be told from a later one.
 */
export async function openToldStore(
  place: string,
  root: string,
  program: string,
  asked: string,
  listing: WorkspaceListing,
): Promise<ToldStore | undefined> {
  const tree = markOfTree(root, listing)
  if (tree === undefined) return undefined
  const file = await fileFor(place, root, [], top => `told-${sha256(`${top}\n${asked}`).slice(0, 32)}.json`)
  if (file === undefined) return undefined
  const of = sha256([await buildMark(program), asked, tree].join('\n'))
  const notes: StoreNote[] = []
  const told = await toldIn(file, of, notes)
  return {
    told,
    notes,
    async keep(value) {
      const text = JSON.stringify(value)
      if (text.length > MOST) return
      try {
        await replaceFile(file, [`${JSON.stringify({ of, sha256: sha256(text) })}\n`, text])
        await forgetOldest(place, OURS)
      } catch {
        // The facts could not be written either, and that is told.
      }
    },
  }
}

const OURS = /^told-[\da-f]{32}\.json$/

async function toldIn(file: string, of: string, notes: StoreNote[]): Promise<unknown> {
  let text: string
  try {
    text = await readRegularText(file)
  } catch {
    return undefined
  }
  try {
    const end = text.indexOf('\n')
    const head = JSON.parse(text.slice(0, end)) as { of?: unknown; sha256?: unknown }
    const told = text.slice(end + 1)
    if (head.sha256 !== sha256(told)) throw new Error('altered')
    return head.of === of ? JSON.parse(told) : undefined
  } catch {
    notes.push({ why: 'altered', path: file })
    return undefined
  }
}

/** One mark for all that was listed and what the system tells of it; undefined where that may change without being told. */
function markOfTree(root: string, { paths, others, seen, unreadable, absent }: WorkspaceListing): string | undefined {
  if (unreadable.length > 0) return undefined
  const now = Date.now()
  const hash = createHash('sha256').update(JSON.stringify([seen, others?.toSorted(), absent?.toSorted()]))
  // In whatever order folders come.
  for (const path of paths.toSorted()) {
    const told = toldOf(`${root}/${path}`, now)
    if (told === '') return undefined
    hash.update(`${JSON.stringify(path)} ${told}\n`)
  }
  return hash.digest('hex')
}
