import type { Finding } from '../finding.ts'

/** The rule that asks whom a service is for and where they are. */
export const SCOPE_QUESTION = 'scope-undeclared'

/** Where each finding stands in a list for people: the one question before what hangs on its answer, the rest in their order. */
export function questionsFirst(findings: readonly Finding[]): number[] {
  const rank = (index: number) => (findings[index]?.ruleId === SCOPE_QUESTION ? 0 : 1)
  return [...findings.keys()].toSorted((a, b) => rank(a) - rank(b))
}
