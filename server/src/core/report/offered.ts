import { isStatedMainlandPublic } from '../engine/engagement.ts'
import type { AuditedService, AuditResult, DutyStatus } from '../engine/audit-result.ts'

/** Services that generate, train or are declared; other parts of the repository have nothing to tell. */
export function offeredServices({ services }: AuditResult): AuditedService[] {
  return services.filter(({ profile }) => profile.generates.length > 0 || profile.trains || profile.declared)
}

/** Whether any of some services generates content, and whether any trains models. */
export function doneBy(services: readonly AuditedService[]): { generate: boolean; train: boolean } {
  const train = services.some(({ profile }) => profile.trains)
  return { generate: !train || services.some(({ profile }) => profile.generates.length > 0), train }
}

/** How many duties of some services stand where. */
export function countsOf(services: readonly AuditedService[]): Record<DutyStatus, number> {
  const counts: Record<DutyStatus, number> = {
    open: 0,
    'nothing-seen': 0,
    stated: 0,
    evidenced: 0,
    accepted: 0,
    'not-checkable': 0,
    'not-engaged': 0,
  }
  for (const { duties } of services) for (const { status } of duties) counts[status]++
  return counts
}

/** How many of some services are stated to be offered to the mainland public. */
export function statedIn(services: readonly AuditedService[]): number {
  return services.filter(({ profile }) => isStatedMainlandPublic(profile)).length
}
