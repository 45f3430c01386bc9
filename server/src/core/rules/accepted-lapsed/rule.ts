import { defineRule } from '../../define-rule.ts'
import { messages } from './messages.ts'

/** Rules know no day and no other rule's findings: `lapsed.ts`, called by the engine, speaks for this one. */
export const rule = defineRule({
  id: 'accepted-lapsed',
  since: '0.1.0',
  family: 'scope',
  duties: [],
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check() {},
})
