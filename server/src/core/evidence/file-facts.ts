import type { Span } from '../text/span.ts'
import type { Evidence } from './evidence.ts'
import type { Ecosystem, FileRole } from './vocabulary.ts'

/** A package or deployable that a manifest declares. Names of dependencies are kept to join the packages of one repository. */
export interface UnitFacts {
  readonly ecosystem: Ecosystem
  readonly name?: string
  /** What its file is called: projects of .NET refer to one another by that, whatever their assemblies are called. */
  readonly project?: string
  /** Where the manifest says that name, for what concerns the whole package. */
  readonly nameAt?: Span
  /** `library`: published for others to build on (main/exports/public); `application`: run as it is (private, start script, main package). */
  readonly kind: 'library' | 'application' | 'workspace-root' | 'unknown'
  readonly dependencies: readonly string[]
  /** Globs of member packages, relative to the manifest's folder. */
  readonly members: readonly string[]
  /** Installing it gives its users commands to run: a tool for them, not a service for others. */
  readonly commands?: boolean
  /** It only tries other packages: nobody is served by it, even where it is built as a program. */
  readonly tests?: boolean
  /** The parent manifest, relative to this one's folder (Maven). */
  readonly parent?: string
}

/**
 * Another module or file that this one names; joined into the service graph after reading. `type`: for its shapes only.
 * `dropped`: imported in a comment, or imported and used nowhere. `mentions`: a file or module named in a text, by its bare name. `loads`: found at run time, under this prefix. `runs`: it
 * does something by itself when it is started. `asks` and `serves`: paths of an interface, and names of cloud functions. `defines` and
 * `uses`: names of types, several in one: those that are there to be named, and those that are. `names`: a catalogued package of this
 * ecosystem stands somewhere in the code. `starts`: something else than a name may take the file up; `marked`: by a mark on it; `main`: whoever starts it by hand. `under`:
 * names that its types may be asked for by. `injected`: a container makes them for whoever asks. `finds`: it looks for types by names known only
 * when it runs. `waits`: it goes on until it is stopped, and does what it is given or what is due. `reads`: a file of JSON, by its name, or `*` where it takes whatever it finds.
 */
export interface Link {
  readonly specifier: string
  readonly how:
    | 'import'
    | 'include'
    | 'config'
    | 'route'
    | 'type'
    | 'dropped'
    | 'mentions'
    | 'loads'
    | 'runs'
    | 'asks'
    | 'serves'
    | 'defines'
    | 'uses'
    | 'names'
    | 'starts'
    | 'under'
    | 'injected'
    | 'finds'
    | 'waits'
    | 'reads'
}

/** What is wrong with the file itself. At most one a file: the user is typing, not failing. */
export interface Problem {
  readonly span: Span
  /**
   * `failed`: a reader of ours threw. `too-slow`: the file took more work than a file may; what was read until then counts.
   * `too-many`: more was seen in it than anybody writes by hand; only the first of it counts.
   */
  readonly what: 'syntax' | 'encoding' | 'too-large' | 'binary' | 'failed' | 'too-slow' | 'too-many'
  /** The parser's own words, or the reader's name, in English; shown as detail only. */
  readonly detail: string
}

/** All that one file says, whatever other files say. Cached by content; never depends on another file. */
export interface FileFacts {
  readonly path: string
  readonly role: FileRole
  readonly evidence: readonly Evidence[]
  readonly unit?: UnitFacts
  readonly links: readonly Link[]
  readonly problem?: Problem
}
