import type { Family } from './law/law.ts'
import type { FindingAudience, Fix, Place, Severity } from './finding.ts'
import type { MessageTable } from './locale/messages.ts'
import { message, type Message } from './locale/messages.ts'
import type { ServiceProfile } from './service/profile.ts'

/** What a rule reports. `at` left out means: the service's best place for the rule's family. */
export interface Report {
  readonly message: Message
  readonly at?: Place
  readonly related?: readonly { readonly at: Place; readonly message: Message }[]
  /** Which of the rule's duties; all of them when left out. */
  readonly duties?: readonly string[]
  readonly severity?: Severity
  readonly fixes?: readonly Fix[]
}

export type ReportFinding = (report: Report) => void

export interface RuleDefinition {
  /** Subject, then fault, lower kebab; stable for ever. Equals the folder's name. */
  readonly id: string
  /** Version of the product that brought it. */
  readonly since: string
  readonly family: Family
  /** Ids of duties in `law/`. */
  readonly duties: readonly string[]
  readonly severity: Severity
  readonly audience: FindingAudience
  /**
   * When the rule looks at a service: `always`; `undeclared-too` while its scope may still be mainland-public;
   * `declared` only once a declaration covers it; `public` only when scope is stated or strongly shown as mainland-public.
   */
  readonly looksAt: 'always' | 'undeclared-too' | 'declared' | 'public'
  /**
   * By message: rules whose question comes first, since its answer settles or changes this one, as the agreement does the clause in it.
   * While one of them asks something as grave of the same service, the finding waits as a hint (`engine/waiting.ts`).
   */
  readonly after?: Readonly<Record<string, readonly string[]>>
  readonly messages: MessageTable
  /** One line for lists and SARIF; the message table's `title`. */
  check(profile: ServiceProfile, report: ReportFinding): void
}

/** Declares a rule. The harness in `test/rules.test.ts` refuses one without cases, page, both languages or known duties. */
export function defineRule(rule: RuleDefinition): RuleDefinition {
  return rule
}

export { message }
