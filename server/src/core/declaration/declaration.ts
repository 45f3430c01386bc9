import type { Span } from '../text/span.ts'
import type { Exposure, Modality, ModelAccess } from '../evidence/vocabulary.ts'

/** The name of the file in which a team states what code cannot show. */
export const DECLARATION_FILE = 'genai-measures.yaml'

export type Audience = 'public' | 'internal' | 'research'
export type Territory = 'mainland-china' | 'outside-mainland' | 'both'

export interface DeclaredModel {
  id: string
  supplier?: string
  access?: ModelAccess
  modified?: 'no' | 'fine-tuned' | 'retrained' | 'own'
  base_model?: string
  licence?: string
  licence_file?: string
  revision?: string
  filing_number?: string
  /** ISO day since when this model is in use. */
  since?: string
}

export interface DeclaredFiling {
  track?: 'filing' | 'registration' | 'in-progress' | 'not-required'
  reason?: string
  number?: string
  /** ISO day of the record the models are compared with. */
  date?: string
  algorithm_number?: string
  algorithm_link?: string
  security_assessment?: string
  displayed_at?: string[]
}

export interface DeclaredLabel {
  /** File that holds the visible label. */
  place?: string
  /** The label's words, where the file does not hold them literally. */
  text?: string
}

export interface DeclaredLabels {
  text?: DeclaredLabel
  image?: DeclaredLabel
  audio?: DeclaredLabel
  video?: DeclaredLabel
  metadata?: { writer?: string; provider_code?: string; not_applicable?: string }
  exports?: { path: string; label?: string }[]
  unlabelled_on_request?: { agreement?: string; log_months?: number }
  terms?: string
}

/** One source of training data; keys follow Art 19 of the Measures and clause 5 of TC260-003 one to one. */
export interface DeclaredDataSource {
  id: string
  origin_type?: 'open-source' | 'self-collected' | 'commercial' | 'user-input' | 'synthetic'
  source_url?: string
  revision?: string
  scale?: { items?: number; bytes?: number }
  modality?: Modality[]
  language?: string[]
  licence?: { id?: string; file?: string }
  collection_record?: string
  robots_checked?: boolean
  contract_ref?: string
  supplier_commitment?: string
  authorisation_record?: string
  pi?: { present?: boolean; sensitive?: boolean; minor?: boolean; basis?: string; consent_ref?: string; deidentified?: boolean }
  ip?: { works?: string; review_ref?: string }
  harmful_rate?: number
  sampling?: { n?: number; pass_rate?: number }
  annotation?: { rules_ref?: string; safety_rules_ref?: string; reviewers?: number; training_ref?: string }
  region?: 'domestic' | 'overseas'
}

export interface DeclaredService {
  name: string
  paths?: string[]
  audience?: Audience
  territory?: Territory
  public_opinion?: { capable: boolean; ground?: string }
  companion?: boolean
  generates?: Modality[]
  exposure?: Exposure[]
  operator?: { name?: string; social_credit_code?: string; kind?: 'organisation' | 'individual' }
  models?: DeclaredModel[]
  filing?: DeclaredFiling
  labels?: DeclaredLabels
  data_sources?: DeclaredDataSource[]
  annotation?: { rules?: string; safety_rules?: string; training?: string; not_applicable?: string }
  moderation?: { input?: string; output?: string; keyword_library?: string }
  complaints?: { entry?: string; answer_days?: number }
  minors?: { served?: boolean; measures?: string }
  user_agreement?: string
  audience_statement?: string
  privacy_policy?: string
  data_requests?: string
  input_retention?: { identity?: boolean; days?: number; purpose?: string }
  training_on_input?: { used?: boolean; opt_out?: string; clicks?: number }
  algorithm_summary?: string
}

export interface AcceptedFinding {
  rule: string
  service?: string
  reason?: string
  by?: string
  until?: string
}

export interface DeclarationData {
  version?: number
  services?: DeclaredService[]
  accepted?: AcceptedFinding[]
  rules?: Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>
}

export type DeclarationPath = readonly (string | number)[]

/** A declaration as read: what could be used of it, what is wrong with it, and where each value stands. */
export interface Declaration {
  /** Path of the file, relative to the root. */
  readonly file: string
  /** Folder it speaks for (`''` is the root); the nearest declaration wins. */
  readonly root: string
  readonly text: string
  readonly data: DeclarationData
  readonly problems: readonly DeclarationProblem[]
  /** The span of the value at a path, of its key with `'key'`, or of the nearest parent that exists. */
  spanOf(path: DeclarationPath, part?: 'value' | 'key'): Span
}

export interface DeclarationProblem {
  readonly span: Span
  readonly path: DeclarationPath
  readonly what: 'syntax' | 'unknown-key' | 'wrong-type' | 'not-one-of' | 'missing' | 'duplicate'
  /** What was expected, as literals (`public`, `internal`) or a type name; language-free. */
  readonly expected?: readonly string[]
  readonly found?: string
}
