import type { Declaration } from '../declaration/declaration.ts'
import type { Finding } from '../finding.ts'
import type { ServiceProfile } from '../service/profile.ts'

/** How much is shown: only what is certain and engaged; as usual; or everything the record knows. */
export const LEVELS = ['quiet', 'normal', 'auditor'] as const
export type Level = (typeof LEVELS)[number]

/** The level by the nearest file that sets one, the declaration before those it extends; undefined where none does. */
export function declaredLevel({ declared }: ServiceProfile): Level | undefined {
  const declaration: Declaration | undefined = declared?.declaration
  return declaration?.data.level ?? declaration?.inherited?.shared.find(one => one.level !== undefined)?.level
}

/** What is shown of a service's findings at a level, and what is held back in the record. */
export interface Heard {
  readonly shown: readonly Finding[]
  readonly withheld: readonly Finding[]
}

/** Turns the dial. No duty changes its state by it: what is held back still holds its duty open. */
export function atLevel(level: Level, found: Heard, profile: ServiceProfile): Heard {
  if (level === 'auditor') return { shown: [...found.shown, ...found.withheld.map(asInformation)], withheld: [] }
  if (level === 'normal') return found
  const heard = found.shown.filter(one => isCertain(one, profile))
  return { shown: heard, withheld: [...found.withheld, ...found.shown.filter(one => !heard.includes(one))] }
}

/** Something written wrongly, or a warning about a service whose scope is stated: nothing that rests on a guess. */
function isCertain({ severity }: Finding, { scope }: ServiceProfile): boolean {
  return severity === 'error' || (severity === 'warning' && scope.basis === 'declared')
}

/** What waits for an answer is no warning yet. */
function asInformation(finding: Finding): Finding {
  return finding.severity === 'warning' || finding.severity === 'error'
    ? { ...finding, severity: 'information' }
    : finding
}
