import { defineRule, message } from '../../define-rule.ts'
import { LAW } from '../../law/as-of.ts'
import { lookupNumber } from '../../law/filed-list.ts'
import { fixMessages } from '../shared/fix-messages.ts'
import { classifyNumber, statedNumbers } from '../shared/numbers.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'filing-number-unlisted',
  since: '0.1.0',
  family: 'filing',
  duties: ['service-filing', 'service-registration', 'filing-display'],
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    for (const { value, wanted, at } of statedNumbers(profile)) {
      if (wanted !== 'service' || !classifyNumber(value)?.reading.ok) continue
      const answer = lookupNumber(value)
      const data = { number: value, date: LAW.listAsOf, published: LAW.listPublished }
      if (answer.kind === 'not-found')
        report({ message: message(messages, 'unlisted', data), at, severity: isLater(value) ? 'hint' : 'information' })
      if (answer.kind !== 'near-miss') continue
      const listed = answer.record.number
      report({
        message: message(messages, 'nearMiss', { ...data, listed, service: answer.record.service }),
        at,
        severity: 'warning',
        fixes: [
          {
            title: message(fixMessages, 'replaceListed', { value: listed, date: LAW.listPublished }),
            safe: false,
            steps: [{ op: 'edit', file: at.file, edits: [{ span: at.span, newText: listed }] }],
          },
        ],
      })
    }
  },
})

/** A number whose own day lies after the list's reach cannot be on it. */
function isLater(value: string): boolean {
  const day = /-(20\d{6})/.exec(value)?.[1]
  return day !== undefined && day > LAW.listAsOf.replaceAll('-', '')
}
