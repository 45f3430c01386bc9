import { answerMessages } from '../core/drafting/answer-messages.ts'
import type { AuditedService, AuditResult } from '../core/engine/audit-result.ts'
import type { Finding, Place } from '../core/finding.ts'
import { defineMessages, message, type Message } from '../core/locale/messages.ts'
import { SCOPE_QUESTION } from '../core/report/scope-question.ts'
import { manifestOf } from '../core/rules/shared/seen.ts'
import type { Span } from '../core/text/span.ts'

/** A line above a place that leads to another. */
export interface LeadingLens {
  readonly span: Span
  readonly title: Message
  readonly to: Place
}

const UNFILED = 'filing-unrecorded'

const texts = defineMessages(
  {
    open: ({ service, open, filed }: { service: string; open: number; filed: boolean }) =>
      `${service}: ${open} ${open === 1 ? 'duty' : 'duties'} open${filed ? '' : ' · no filing recorded'}`,
  },
  {
    open: ({ service, open, filed }) => `${service}：${open} 项义务待处理${filed ? '' : ' · 未见备案或登记记录'}`,
  },
)

/**
 * Above the manifest's line that lists what a service calls models with: what is asked of the service, and how much stands open. The rows stand at
 * the call, and the lens leads there.
 */
export function manifestLenses(service: AuditedService, { findings }: AuditResult, path: string): LeadingLens[] {
  const { profile, duties } = service
  const listed = manifestOf(profile)
  if (listed?.file !== path) return []
  const its = (rule: string): Finding | undefined =>
    findings.find(one => one.ruleId === rule && one.service === profile.name && one.severity !== 'hint')
  const asked = its(SCOPE_QUESTION)
  if (asked) {
    if (asked.at.file === path) return []
    return [{ span: listed.span, title: message(answerMessages, 'question', { service: profile.name }), to: asked.at }]
  }
  const open = duties.filter(({ status }) => status === 'open').length
  const unfiled = its(UNFILED)
  const to = unfiled?.at ?? profile.declared?.at('name')
  if (profile.scope.basis !== 'declared' || open === 0 || !to || to.file === path) return []
  const title = message(texts, 'open', { service: profile.name, open, filed: unfiled === undefined })
  return [{ span: listed.span, title, to }]
}
