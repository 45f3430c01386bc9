import { defineRule, message } from '../../define-rule.ts'
import { ofKind } from '../../evidence/evidence.ts'
import { fillCard } from '../shared/card.ts'
import { placeOf } from '../shared/seen.ts'
import { messages } from './messages.ts'

/** Fields of a hub card that say where data or weights come from and on what terms. */
const ASKED =
  /^(license|licence|base_model|datasets|source_datasets|language|personal|annotation|data ?collection|source data)/i

export const rule = defineRule({
  id: 'card-incomplete',
  since: '0.1.0',
  family: 'data-source',
  duties: ['base-model-source', 'inspection-summary'],
  severity: 'information',
  audience: 'careful',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    if (!profile.trains) return
    const empty = ofKind(profile.seen, 'card-field').filter(
      one =>
        !one.detail.filled &&
        (one.detail.card === 'model' || one.detail.card === 'dataset') &&
        ASKED.test(one.detail.field) &&
        one.span.end > one.span.start,
    )
    for (const file of new Set(empty.map(one => one.file))) {
      const here = empty.filter(one => one.file === file)
      const [first] = here
      if (!first) continue
      const edits = fillCard(profile, here)
      report({
        message: message(messages, 'empty', { file, fields: here.map(one => one.detail.field) }),
        at: placeOf(first),
        fixes: edits
          ? [
              {
                title: message(messages, 'fill', {}),
                safe: false,
                preferred: true,
                steps: [{ op: 'edit', file, edits }],
              },
            ]
          : [],
      })
    }
  },
})
