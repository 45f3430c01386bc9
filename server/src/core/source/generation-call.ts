import type { Modality, ModelAccess } from '../evidence/vocabulary.ts'

/** A call whose result is generated content. */
export interface GenerationCall {
  /** The last name of the callee, exactly or as a pattern. */
  readonly name: string | RegExp
  /** The whole chain must match, where the name alone says too little. */
  readonly chain?: RegExp
  /** A module of this name must be imported. */
  readonly from?: RegExp
  /** The text must also match. */
  readonly needs?: RegExp
  /** The call's arguments must match, where a client may come from another file. */
  readonly args?: RegExp
  /** What the call is made on must be declared as of this type, where its name says nothing. */
  readonly typed?: RegExp
  /** What the call is made on must be given a value that matches, where its name says nothing. */
  readonly given?: RegExp
  readonly generates: readonly Modality[]
  readonly provider?: string
  readonly access?: ModelAccess
  /** A binding is handed its weights by whoever builds on it. */
  readonly weights?: 'caller'
  /** `low` for what is built but perhaps never run. */
  readonly confidence?: 'medium' | 'low'
}
