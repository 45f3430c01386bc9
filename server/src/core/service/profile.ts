import type { DeclaredPart } from '../declaration/declared-part.ts'
import type { Seen } from '../evidence/evidence.ts'
import type { Exposure, Modality, ModelAccess } from '../evidence/vocabulary.ts'
import type { Message } from '../locale/messages.ts'
import type { BarePage } from './page-labels.ts'
import type { Place } from '../text/place.ts'

/** Why something is held true, in one sentence a person can check, and where. */
export interface Reason {
  readonly message: Message
  readonly at?: Place
}

/** The scope question of Art 2 of the Measures: offered to whom, and where. */
export interface Scope {
  readonly audience: 'public' | 'internal' | 'research' | 'unknown'
  readonly territory: 'mainland-china' | 'outside-mainland' | 'both' | 'unknown'
  readonly basis: 'declared' | 'inferred'
  /** How strongly the inference stands; a declared scope is always strong. */
  readonly strength: 'strong' | 'weak'
  readonly audienceReasons: readonly Reason[]
  readonly territoryReasons: readonly Reason[]
}

/** One offered service: what was seen, what is stated, and what follows for scope. Rules look at nothing else. */
export interface ServiceProfile {
  readonly name: string
  /** Whether people know it by that name: its project states it for them. */
  readonly titled?: true
  /** Folder, relative to the scanned root; `''` is the root. */
  readonly root: string
  /** Whether it is one of several services, told apart by their folders. */
  readonly among?: true
  /** `library`: others build on it and carry the duties; `training`: makes or tunes models and offers nothing by itself. */
  readonly kind: 'application' | 'library' | 'training'
  readonly scope: Scope
  readonly declared: DeclaredPart | undefined
  readonly seen: readonly Seen[]
  readonly generates: readonly Modality[]
  readonly exposure: readonly Exposure[]
  readonly access: readonly ModelAccess[]
  readonly providers: readonly string[]
  /** The vendor that is asked where nobody chooses another, of several. */
  readonly preferred?: string
  readonly models: readonly string[]
  readonly baseModels: readonly string[]
  readonly datasets: readonly string[]
  readonly trains: boolean
  readonly labels: { readonly explicit: boolean; readonly metadata: boolean }
  readonly moderation: boolean
  readonly filingNumbers: readonly string[]
  /** Pages that show generated content under no label, beside others that show theirs under one. */
  readonly barePages?: readonly BarePage[]
  /** Steps from the nearest page, route or other way out to a file; undefined where no import is known to lead there. */
  readonly distance: (file: string) => number | undefined
  /** Whether imports lead from some files to some others. */
  readonly leads: (from: readonly string[], to: ReadonlySet<string>) => boolean
  /** Where manifests name the packages of this service. */
  readonly packages: readonly Place[]
  /** Files of product code of this service, whether or not anything was seen in them. */
  readonly productFiles: () => readonly string[]
  /** Whether a path of the scanned tree exists: for places a declaration names. Paths are relative to the scanned root. */
  readonly exists: (path: string) => boolean
  /** The text of a file of the scanned tree, for what a declaration names; undefined for what was not read. */
  readonly textOf: (path: string) => string | undefined
}
