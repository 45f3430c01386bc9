import type { AuditedService } from '../../core/engine/audit-result.ts'
import { offersFor } from '../../core/drafting/offers/offers.ts'
import type { Finding, Fix } from '../../core/finding.ts'
import { findDuty } from '../../core/law/duties.ts'
import type { Language } from '../../core/locale/messages.ts'
import { declare } from '../../core/rules/shared/fixes.ts'
import type { Project } from '../project.ts'

/** A duty of which half is there: no finding speaks of it, and it stands open until the rest is named. */
export interface Half {
  readonly finding: Finding
  readonly fixes: readonly Fix[]
  readonly title: string
}

/** What half-open duties still want, as findings that are asked but not shown. */
export function halves(project: Project, language: Language): Half[] {
  const { result } = project.evaluate()
  return result.services
    .filter(({ profile }) => profile.declared !== undefined && profile.scope.basis === 'declared')
    .flatMap(service => service.duties.flatMap(duty => halfOf(project, service, duty, language)))
}

function halfOf(
  project: Project,
  { profile }: AuditedService,
  { id, status, findings, why, at }: AuditedService['duties'][number],
  language: Language,
): Half[] {
  const fact = findDuty(id)
  const place = at ?? profile.declared?.at('name')
  const lacks = why.id === 'half' ? (why.data['lacks'] as readonly string[]) : []
  if (status !== 'open' || findings.length > 0 || lacks.length === 0 || !fact || !place) return []
  const own = declare(profile, ...lacks.map(key => [key.split('.'), '${1}'] as const))
  const finding: Finding = {
    ruleId: id,
    family: fact.family,
    severity: 'information',
    audience: 'everyone',
    message: why,
    at: place,
    related: [],
    duties: [id],
    service: profile.name,
    fixes: [own],
  }
  const context = { profile, files: project.files, language, beside: [] }
  return [{ finding, fixes: [...offersFor(finding, context), own], title: fact.name[language] }]
}
