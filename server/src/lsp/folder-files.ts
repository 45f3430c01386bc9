import type { FileCounts } from '../core/report/json.ts'
import { type LeftOut, leftByListing, type Loaded } from '../workspace/load.ts'
import type { WorkspaceListing } from '../workspace/port.ts'

/** Which files a folder holds: those that are read, those that are not and why, and those of kinds that never are. */
export class FolderFiles {
  counts: FileCounts = { seen: 0, read: 0, skipped: 0, unreadable: 0 }
  /** Files that are listed to be read. */
  known: ReadonlySet<string> = new Set()
  /** Files that belong to the tree and were not read. */
  readonly left = new Map<string, LeftOut>()
  /** Files that are there but never read; loading notes them itself. */
  others: readonly string[] = []

  /** Every file that is there, of any kind. */
  get all(): string[] {
    return [...this.known, ...this.others].toSorted()
  }

  /** Files that were listed but not used, in order, and why. */
  get leftOut(): LeftOut[] {
    return [...this.left.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  }

  loaded({ files, left, texts, others }: Loaded): void {
    this.counts = files
    for (const one of left) this.left.set(one.path, one)
    this.known = new Set(texts.keys())
    this.others = others
  }

  /** Files of a newer listing that are not known yet. */
  cameIn({ paths }: WorkspaceListing): string[] {
    return paths.filter(path => !this.known.has(path))
  }

  /** Takes a newer listing; gives what is there no more. Open documents stay whatever it says. */
  listed(listing: WorkspaceListing, isOpen: (path: string) => boolean): { files: string[]; others: string[] } {
    const now = new Set(listing.paths)
    const others = new Set(listing.others)
    const gone = {
      files: [...this.known].filter(path => !now.has(path) && !isOpen(path)),
      others: this.others.filter(path => !others.has(path)),
    }
    this.known = now
    this.others = [...others]
    for (const path of this.left.keys()) if (!now.has(path)) this.left.delete(path)
    for (const one of leftByListing(listing)) this.left.set(one.path, one)
    return gone
  }

  /** Counts anew: of so many files that were met so many are read. */
  count(seen: number, read: number): void {
    const unreadable = [...this.left.values()].filter(({ why }) => why === 'unreadable').length
    this.counts = { seen, read, skipped: Math.max(0, seen - read - unreadable), unreadable }
  }
}
