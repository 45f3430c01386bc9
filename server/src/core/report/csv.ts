import type { AuditResult } from '../engine/audit-result.ts'
import type { Place } from '../finding.ts'
import { basisOn, DUTIES } from '../law/duties.ts'
import { render } from '../locale/messages.ts'
import { csv } from '../text/medium/csv.ts'
import type { Written } from '../text/medium/safe.ts'
import { placer, type ReportContext } from './json.ts'

const HEAD = [
  'service',
  'root',
  'audience',
  'territory',
  'basis',
  'duty',
  'family',
  'instruments',
  'force',
  'in force',
  'status',
  'why',
  'shown at',
  'duty text',
  'places',
  'law as of',
  'list as of',
  'law pack',
]

/** The matrix of duties and services as a comma-separated table, a duty a line. */
export function csvReport(result: AuditResult, context: ReportContext): Written<'csv'> {
  const place = placer(context.textOf)
  const whereOf = (at: Place): string => {
    const { file, line } = place(at)
    return `${file}:${line}`
  }
  const texts = new Map(DUTIES.map(duty => [duty.id, duty]))
  const rows = result.services.flatMap(({ profile, duties }) =>
    duties.map(({ id, status, why, at, findings }) => {
      const duty = texts.get(id)
      const places = findings.flatMap(index => result.findings[index] ?? []).map(finding => whereOf(finding.at))
      return [
        profile.name,
        profile.root,
        profile.scope.audience,
        profile.scope.territory,
        profile.scope.basis,
        id,
        duty?.family ?? '',
        (duty ? basisOn(duty, result.asOf) : []).map(one => `${one.instrument} ${one.article}`).join('; '),
        duty?.force ?? '',
        duty?.inForce ?? '',
        status,
        render(why, context.language),
        at ? whereOf(at) : '',
        duty?.text[context.language] ?? '',
        places.join('; '),
        context.lawAsOf,
        context.filedServicesAsOf,
        context.lawPack ?? '',
      ]
    }),
  )
  return csv([HEAD, ...rows])
}
