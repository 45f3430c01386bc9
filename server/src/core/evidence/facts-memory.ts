import type { FileFacts } from './file-facts.ts'

/** Remembers what files said, so that a file that is as it was need not be read again. Hosts bring one; the core keeps none. */
export interface FactsMemory {
  /** What a file of this path and text said, where that is known for sure. */
  recall(path: string, text: string): FileFacts | undefined
  keep(path: string, text: string, facts: FileFacts): void
}
