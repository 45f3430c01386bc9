import type { AuditedDuty, AuditedService, AuditResult } from '../../core/engine/audit-result.ts'
import { DUTY_STATUSES, type DutyStatus } from '../../core/engine/status/standing.ts'
import type { Place } from '../../core/finding.ts'
import { citation } from '../../core/law/citation.ts'
import { basisOn, findDuty } from '../../core/law/duties.ts'
import { type Language, render } from '../../core/locale/messages.ts'
import { sightMessages } from '../../core/report/first-sight-messages.ts'
import { firstSight, sightMessage } from '../../core/report/first-sight.ts'
import { offeredServices } from '../../core/report/offered.ts'
import { STATUS_WORDS } from '../../core/report/status-words.ts'
import { parts, WORDS } from '../../core/report/text-messages.ts'
import { line } from '../../core/text/medium/line.ts'
import type { Line } from '../../core/text/medium/safe.ts'
import { DUTIES, type DutyItem, type FolderDuties, type ServiceDuties } from '../../protocol/duties.ts'
import type { ServerContext } from '../context.ts'
import type { Project } from '../project.ts'
import { placeIn } from '../quiet.ts'

/** Answers the client's request for the duties of every folder. */
export function duties(context: ServerContext): void {
  context.connection.onRequest(DUTIES, () =>
    Promise.all(
      context.projects.folders.map(async project => {
        await project.settled()
        return ofFolder(project, context.language(project))
      }),
    ),
  )
}

function ofFolder(project: Project, language: Language): FolderDuties {
  const { result } = project.evaluate()
  const words = Object.fromEntries(DUTY_STATUSES.map(status => [status, line(STATUS_WORDS[status][language])]))
  return {
    folder: project.uri,
    name: line(project.name),
    services: offeredServices(result).map(service => ofService(project, result, service, language)),
    words: words as Record<DutyStatus, Line>,
  }
}

function ofService(project: Project, result: AuditResult, service: AuditedService, language: Language): ServiceDuties {
  const { name, scope } = service.profile
  const word = WORDS[language]
  const said = [scope.audience, scope.territory, scope.basis].map(one => word[one]).join(' · ')
  const bind = service.duties.filter(({ status }) => status !== 'not-engaged')
  const sight = firstSight(service.profile)
  const seen = sightMessage(service.profile, ({ file }) => file)
  return {
    name: line(name),
    scope: line(said),
    ...(sight && seen && { seen: { text: render(seen, language), at: placeIn(project, sight.call) } }),
    ...(scope.basis !== 'declared' && { question: line(sightMessages[language].question()) }),
    duties: bind
      .map(duty => item(project, result, service, duty, language))
      .toSorted((a, b) => DUTY_STATUSES.indexOf(a.status) - DUTY_STATUSES.indexOf(b.status)),
  }
}

function item(
  project: Project,
  result: AuditResult,
  service: AuditedService,
  duty: AuditedDuty,
  language: Language,
): DutyItem {
  const fact = findDuty(duty.id)
  const at = placeOf(result, service, duty)
  return {
    id: duty.id,
    name: line(fact?.name[language] ?? duty.id),
    text: line(fact?.text[language] ?? duty.id),
    basis: line(
      parts([...new Set((fact ? basisOn(fact, result.asOf) : []).map(one => citation(one)[language]))], language),
    ),
    family: line(fact ? WORDS[language][fact.family] : ''),
    status: duty.status,
    why: render(duty.why, language),
    ...(at && { at: placeIn(project, at) }),
  }
}

/** The finding that holds it open, what shows it, else where the service is declared: there its field is to be written. */
function placeOf(result: AuditResult, { profile }: AuditedService, { at, findings }: AuditedDuty): Place | undefined {
  const [index] = findings
  const finding = index === undefined ? undefined : result.findings[index]
  return finding?.at ?? at ?? profile.declared?.at('name') ?? profile.seen[0]
}
