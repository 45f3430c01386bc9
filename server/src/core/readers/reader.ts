import type { Evidence, EvidenceKind } from '../evidence/evidence.ts'
import type { Link, UnitFacts } from '../evidence/file-facts.ts'
import type { Localized } from '../locale/messages.ts'
import type { SourceFile } from '../syntax/source-file.ts'

/** What one reader takes out of one file. */
export interface Reading {
  readonly evidence: readonly Evidence[]
  readonly unit?: UnitFacts
  readonly links?: readonly Link[]
}

/**
 * Reads one kind of manifest or config. A reader never throws for bad input, never looks at another file, and gives nothing
 * for a look-alike: `matches` judges the path, `read` the content. Several readers may read the same file.
 */
export interface Reader {
  /** Stable, lower kebab, the name of its file. */
  readonly id: string
  readonly title: Localized
  /** Path globs, for `genai-measures formats` and for the editor's activation. */
  readonly patterns: readonly string[]
  readonly yields: readonly EvidenceKind[]
  matches(path: string): boolean
  read(file: SourceFile): Reading
}

export const NOTHING: Reading = { evidence: [] }
