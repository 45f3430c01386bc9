import type { Finding, Place } from '../finding.ts'
import { citation } from '../law/citation.ts'
import { basisOn, findDuty } from '../law/duties.ts'
import type { Language } from '../locale/messages.ts'
import { fingerprints } from '../report/fingerprint.ts'
import { placer } from '../report/json.ts'
import { leavesAsIs } from '../rules/shared/accept.ts'
import { nameFromFile, renderMarked } from './from-file.ts'
import type { Audited } from './tool.ts'

/** Findings and duties told in one answer; the true number stands beside them. */
export const MOST_TOLD = 50

/** A list cut to what fits an answer, with its true length. */
export function few<T>(all: readonly T[]): { readonly total: number; readonly shown: readonly T[] } {
  return { total: all.length, shown: all.slice(0, MOST_TOLD) }
}

/** A place as people say it: `src/app.ts:12`. */
export function pointer(audited: Audited): (place: Place) => string {
  const place = placer(audited.textOf)
  return at => `${nameFromFile(at.file)}:${place(at).line}`
}

/** The text of a duty and what it rested on that day. */
export function dutyFacts(
  id: string,
  asOf: string,
  language: Language,
): { duty: string; text: string; basis: string[] } {
  const fact = findDuty(id)
  const basis = [...new Set((fact ? basisOn(fact, asOf) : []).map(one => citation(one)[language]))]
  return { duty: id, text: fact?.text[language] ?? id, basis }
}

/** Findings as an agent is told of them. The id survives moved lines and names the finding to `preview_fix`. */
export function shownFindings(findings: readonly Finding[], audited: Audited): object[] {
  const at = pointer(audited)
  const ids = fingerprints(audited.result.findings, audited.textOf)
  return findings.map(finding => ({
    id: ids.get(finding) ?? '',
    rule: finding.ruleId,
    severity: finding.severity,
    at: at(finding.at),
    ...(finding.service === undefined ? {} : { service: nameFromFile(finding.service) }),
    message: renderMarked(finding.message, audited.language),
    duties: finding.duties,
    fixes: finding.fixes.filter(fix => !leavesAsIs(fix)).length,
  }))
}
