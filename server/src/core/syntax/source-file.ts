import type { FileRole } from '../evidence/vocabulary.ts'

/** A file as readers see it. Parsed trees are made on first use and shared by all readers of the file. */
export class SourceFile {
  readonly path: string
  readonly text: string
  readonly role: FileRole
  readonly #trees = new Map<unknown, unknown>()

  /** `path` is relative to the scanned root, with `/`. `text` is what stands in the file after a byte-order mark, if any, was kept. */
  constructor(path: string, text: string, role: FileRole) {
    this.path = path
    this.text = text
    this.role = role
  }

  /** The file's last path segment. */
  get name(): string {
    return this.path.slice(this.path.lastIndexOf('/') + 1)
  }

  /** Parses once: the same parser function always gives the same tree for this file. */
  tree<T>(parse: (text: string) => T): T {
    let tree = this.#trees.get(parse) as T | undefined
    if (tree === undefined) {
      tree = parse(this.text)
      this.#trees.set(parse, tree)
    }
    return tree
  }
}
