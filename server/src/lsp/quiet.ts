import type { AuditedService, AuditResult } from '../core/engine/audit-result.ts'
import { cutShort, filesWith } from '../core/engine/cut-short.ts'
import { picked } from '../core/engine/picked.ts'
import type { FileFacts } from '../core/evidence/file-facts.ts'
import type { Place } from '../core/finding.ts'
import { packTaken } from '../core/law/pack-messages.ts'
import { type Language, message, type Message, render } from '../core/locale/messages.ts'
import { offeredServices } from '../core/report/offered.ts'
import type { DutyPlace } from '../protocol/duties.ts'
import type { QuietReason } from '../protocol/status.ts'
import { uriInside } from './convert.ts'
import { fieldsThatWait, waitingForScope } from './present.ts'
import { lspMessages } from './messages.ts'
import type { Project } from './project.ts'
import { statusMessages as texts } from './status-messages.ts'

/** Why an audit says little or nothing: what was stated, what is a library, what was not judged or not read. */
export function quietReasons(project: Project, result: AuditResult, language: Language): QuietReason[] {
  const say = (text: Message, at?: DutyPlace): QuietReason => ({ text: render(text, language), ...(at && { at }) })
  const services = offeredServices(result)
  const reasons = services.flatMap(service => ofService(project, service, say))
  if (services.length === 0) reasons.push(say(message(texts, 'nothing', { files: project.counts.read })))
  if (result.withheld.length > 0) reasons.push(say(message(texts, 'withheld', { count: result.withheld.length })))
  const asked = waitingForScope(result, project.settings).length
  if (asked > 0) reasons.push(say(message(texts, 'answer', { count: asked })))
  const fields = fieldsThatWait(result, project.settings).length
  if (fields > 0) reasons.push(say(message(texts, 'fields', { count: fields })))
  const beside = besideIn(result.facts).length
  if (beside > 0) reasons.push(say(message(texts, 'beside', { files: beside })))
  const unread = project.left.filter(({ why }) => why === 'too-large').length
  const large = unread + filesWith('too-large', result).length
  if (large > 0) reasons.push(say(message(texts, 'large', { files: large })))
  for (const { file, why } of cutShort(result)) {
    const at = placeIn(project, { file, span: { start: 0, end: 0 } })
    reasons.push(say(message(lspMessages, why, { file }), at))
  }
  // Another law than the program's own may say less, and may come with the workspace.
  const pack = packTaken()
  if (pack) reasons.push(say(pack))
  return reasons
}

/** Where a place of a project stands in its document. */
export function placeIn(project: Project, { file, span }: Place): DutyPlace {
  const start = project.textOf(file)?.rangeOf(span).start
  return { uri: uriInside(project.uri, file), line: start?.line ?? 0, character: start?.character ?? 0 }
}

type Say = (text: Message, at?: DutyPlace) => QuietReason

function ofService(project: Project, { profile }: AuditedService, say: Say): QuietReason[] {
  const { name, kind, scope, declared } = profile
  if (!declared) return kind === 'library' ? [say(message(texts, 'library', { name }))] : []
  const stated = [
    { key: 'audience', value: scope.audience },
    { key: 'territory', value: scope.territory },
  ].find(({ value }) => value === 'internal' || value === 'research' || value === 'outside-mainland')
  if (!stated) return []
  const at = declared.at(stated.key)
  const place = placeIn(project, at)
  const where = `${at.file}:${place.line + 1}`
  return [say(message(texts, stated.value as 'internal', { name, place: where }), place)]
}

const besideIn = picked(isBeside)

/** What generates in a part of the repository that is no product: it makes no service. */
function isBeside({ role, evidence }: FileFacts): boolean {
  if (role === 'product') return false
  return evidence.some(one => (one.kind === 'sdk' || one.kind === 'generation') && one.detail.generates.length > 0)
}
