import { defineRule, message } from '../../define-rule.ts'
import type { Fix, Place } from '../../finding.ts'
import type { Message } from '../../locale/messages.ts'
import { fixMessages } from '../shared/fix-messages.ts'
import { classifyNumber, corrected, meant, statedNumbers } from '../shared/numbers.ts'
import { firm, placeOf } from '../shared/seen.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'filing-number-malformed',
  since: '0.1.0',
  family: 'filing',
  duties: ['service-filing', 'service-registration', 'algorithm-filing', 'filing-display'],
  severity: 'error',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    for (const { value, at } of statedNumbers(profile)) {
      const problem = problemOf(value)
      if (problem)
        report({
          message: problem,
          at,
          severity: problem.id === 'checkDigit' ? 'hint' : 'error',
          fixes: fixesFor(value, at),
        })
    }
    // Where a product shows one: templates hold samples, so that what looks like one is a warning only.
    const shown = firm(profile, 'filing-number').find(
      one =>
        (one.detail.numberKind === 'algorithm-filing' || one.detail.numberKind.startsWith('service-')) &&
        isMalformed(one.value),
    )
    const problem = shown && problemOf(shown.value)
    if (shown && problem)
      report({
        message: problem,
        at: placeOf(shown),
        severity: isSample(shown.value) ? 'warning' : 'error',
        fixes: fixesFor(shown.value, placeOf(shown)),
      })
  },
})

/** A number that stands for one to come: with signs in place of digits, the same digit over and over, or digits counted up. */
function isSample(value: string): boolean {
  const digits = value.replace(/\D/g, '')
  return /[xX*＊?_…]{2}|[{<$]/.test(value) || /(\d)\1{5}/.test(digits) || /0?1234567|7654321/.test(digits)
}

function isMalformed(value: string): boolean {
  return classifyNumber(value)?.reading.ok === false
}

function problemOf(value: string): Message | undefined {
  const classified = classifyNumber(value)
  if (!classified) return message(messages, 'unknown', { number: value })
  if (!classified.reading.ok)
    return message(messages, 'malformed', { number: value, problem: classified.reading.problem })
  return classified.reading.hints.some(hint => hint.code === 'check-digit')
    ? message(messages, 'checkDigit', { number: value })
    : undefined
}

/** A usual form of the same number is written without asking; of others that may have been meant, a person chooses. */
function fixesFor(value: string, at: Place): Fix[] {
  const form = corrected(value)
  const forms = form ? [form] : meant(value)
  return forms.map(one => ({
    title: message(fixMessages, form ? 'replaceValue' : 'didYouMean', { value: one }),
    safe: one === form,
    preferred: one === form,
    steps: [{ op: 'edit', file: at.file, edits: [{ span: at.span, newText: one }] }],
  }))
}
