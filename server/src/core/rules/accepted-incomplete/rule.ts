import { defineRule } from '../../define-rule.ts'
import { messages } from './messages.ts'

/** Rules know no entry of another rule: `incomplete.ts`, called by the engine, speaks for this one. */
export const rule = defineRule({
  id: 'accepted-incomplete',
  since: '0.1.0',
  family: 'scope',
  duties: [],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check() {},
})
