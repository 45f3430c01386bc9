import type { Family } from './law/law.ts'
import type { Message } from './locale/messages.ts'
import type { Severity } from './severity.ts'
import type { Place } from './text/place.ts'
import type { TextEdit } from './text/span.ts'
import type { ValuePath } from './text/value-path.ts'

export { SEVERITIES, type Severity } from './severity.ts'
export type { Place } from './text/place.ts'

/** Who wants to see a finding: `everyone` acts on it; `careful` may; `auditor` keeps it for the record. */
export type FindingAudience = 'everyone' | 'careful' | 'auditor'

/** A step of a fix. Steps on the declaration are symbolic: the engine turns them into edits that keep comments and order. */
export type FixStep =
  | { readonly op: 'edit'; readonly file: string; readonly edits: readonly TextEdit[] }
  | { readonly op: 'create-file'; readonly file: string; readonly text: string }
  /** Writes a declaration for this service, pre-filled from evidence, or adds the service to the declaration that covers it. */
  | { readonly op: 'declare-service'; readonly service: string }
  /** Sets a value under the service's entry; `value` strings of the form `${n:hint}` become placeholders for a person to fill. */
  | { readonly op: 'declare'; readonly service: string; readonly path: ValuePath; readonly value: unknown }
  /** Appends to a list under the service's entry. */
  | { readonly op: 'declare-item'; readonly service: string; readonly path: ValuePath; readonly value: unknown }
  /**
   * `until`: the day to look again, as a first proposal; `reason` and `by` where a person has said them. `within`: the declaration whose
   * entry is begun and is completed, `service` empty where it names none.
   */
  | {
      readonly op: 'accept'
      readonly rule: string
      readonly service: string
      readonly until?: string
      readonly reason?: string
      readonly by?: string
      readonly within?: string
    }
  /** Turns a rule off for all that the declaration covers. */
  | { readonly op: 'rule-off'; readonly rule: string; readonly service: string }

export interface Fix {
  readonly title: Message
  /** Safe fixes change nothing a person has to judge; they also run in bulk. */
  readonly safe: boolean
  readonly steps: readonly FixStep[]
  /** The lightbulb's first choice. */
  readonly preferred?: boolean
}

/** One thing to tell the developer. It says what was seen and which duty it engages, never that the law is broken. */
export interface Finding {
  readonly ruleId: string
  readonly family: Family
  readonly severity: Severity
  readonly audience: FindingAudience
  readonly message: Message
  readonly at: Place
  readonly related: readonly { readonly at: Place; readonly message: Message }[]
  /** Ids of the duties engaged. */
  readonly duties: readonly string[]
  readonly service: string | undefined
  readonly fixes: readonly Fix[]
}
