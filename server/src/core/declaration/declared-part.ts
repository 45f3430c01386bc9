import type { Place } from '../text/place.ts'
import type { Declaration, DeclarationPath, DeclaredService } from './declaration.ts'

/** What the team states of this service, and the file it stands in. */
export interface DeclaredPart {
  readonly declaration: Declaration
  /** Index under `services:`. */
  readonly index: number
  readonly service: DeclaredService
  /** The place of a value of this service's entry, or of its nearest parent. */
  at(...path: DeclarationPath): Place
}
