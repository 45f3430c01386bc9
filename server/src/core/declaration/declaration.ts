import type * as v from 'valibot'
import type { Span } from '../text/span.ts'
import type { ValuePath } from '../text/value-path.ts'
import type { DataSource } from './schema/data.ts'
import type { Accepted, DeclarationFile } from './schema/file.ts'
import type { Labels } from './schema/labels.ts'
import type { Model } from './schema/model.ts'
import type { Service } from './schema/service.ts'

/** The name of the file in which a team states what code cannot show. */
export const DECLARATION_FILE = 'genai-measures.yaml'

/** The types of the declaration follow from its schema in `schema/`, which also holds the meaning and law of every field. */
export type DeclarationData = v.InferOutput<typeof DeclarationFile>
export type DeclaredService = v.InferOutput<typeof Service>
export type DeclaredModel = v.InferOutput<typeof Model>
export type DeclaredLabels = v.InferOutput<typeof Labels>
export type DeclaredDataSource = v.InferOutput<typeof DataSource>
export type AcceptedFinding = v.InferOutput<typeof Accepted>
export type Audience = NonNullable<DeclaredService['audience']>
export type Territory = NonNullable<DeclaredService['territory']>

/** The way to a value of a declaration. */
export type DeclarationPath = ValuePath

/** What one file hands down, and its way from the scanned root. */
export type SharedData = DeclarationData & { readonly file: string }

/** Why what a declaration extends could not be used. */
export type ExtendsFault = 'unreadable' | 'circle' | 'too-long' | 'invalid'

/** What a declaration takes from the files it extends, the nearest first. */
export interface Inheritance {
  readonly shared: readonly SharedData[]
  /** Files that were looked for, by their way from the scanned root, found or not: what they say counts here. */
  readonly sought: readonly string[]
  readonly fault?: { readonly what: ExtendsFault; readonly file: string }
}

/** A declaration as read: what could be used of it, what is wrong with it, and where each value stands. */
export interface Declaration {
  /** Path of the file, relative to the root. */
  readonly file: string
  /** Folder it speaks for (`''` is the root); the nearest declaration wins. */
  readonly root: string
  readonly text: string
  readonly data: DeclarationData
  readonly problems: readonly DeclarationProblem[]
  /** What it takes from the files it extends; left out where it extends none. */
  readonly inherited?: Inheritance
  /**
   * The span of the value at a path of `data`, of its key with `'key'`, or of the nearest parent that exists. A block of
   * several lines is shown by its key, an entry of a list by what identifies it. Never empty unless the file is.
   */
  spanOf(path: DeclarationPath, part?: 'value' | 'key'): Span
}

export interface DeclarationProblem {
  readonly span: Span
  readonly path: DeclarationPath
  readonly what: 'syntax' | 'too-large' | 'unknown-key' | 'wrong-type' | 'not-one-of' | 'missing' | 'duplicate'
  /** What was expected, as literals (`public`, `internal`) or a type name; language-free. */
  readonly expected?: readonly string[]
  readonly found?: string
}
