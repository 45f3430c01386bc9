import type { Finding, Fix } from '../../finding.ts'
import { message } from '../../locale/messages.ts'
import { fixMessages } from './fix-messages.ts'

/** Offers to accept a finding with a reason and a day, once there is a declaration to write it into. What is wrong by itself is not for accepting. */
export function acceptanceOf({ ruleId, severity, service }: Pick<Finding, 'ruleId' | 'severity' | 'service'>): Fix[] {
  if (severity === 'error' || service === undefined) return []
  return [{ title: message(fixMessages, 'accept', {}), safe: false, steps: [{ op: 'accept', rule: ruleId, service }] }]
}

/** Whether a fix only accepts: it leaves what was found as it is. */
export function isAcceptance(fix: Fix): boolean {
  return fix.steps.every(step => step.op === 'accept')
}
