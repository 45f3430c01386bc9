import type { FileFacts } from './file-facts.ts'

/** Remembers what files said, so that a file that is as it was need not be read again. Hosts bring one; the core keeps none. */
export interface FactsMemory {
  /** What a file of this path and text said, where that is known for sure. */
  recall(path: string, text: string): FileFacts | undefined
  /**
   * What a file says that is the one it was by all that the system tells of it, and who reads its text when somebody asks. Undefined
   * where it must be read.
   */
  recallUnread?(path: string): Unread | undefined
  keep(path: string, text: string, facts: FileFacts): void
}

/** A file that nobody has read this time. */
export interface Unread {
  readonly facts: FileFacts
  readonly text: () => string
}
