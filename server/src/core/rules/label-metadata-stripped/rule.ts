import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { keepMetadata } from '../shared/keep-metadata.ts'
import { firm, isOffered, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'label-metadata-stripped',
  since: '0.1.0',
  family: 'labeling',
  duties: ['label-preservation'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    if (
      !service ||
      !isOffered(profile) ||
      service.labels?.metadata?.preserved_by ||
      service.labels?.metadata?.not_applicable
    )
      return
    if (!profile.generates.some(modality => modality !== 'text')) return
    const [first, ...rest] = firm(profile, 'metadata-strip')
    if (!first) return
    const edits = [first, ...rest].filter(one => one.file === first.file).flatMap(one => keepMetadata(one) ?? [])
    report({
      message: message(messages, 'stripped', { seen: sight(first) }),
      at: placeOf(first),
      related: rest
        .slice(0, 4)
        .map(one => ({ at: placeOf(one), message: message(messages, 'alsoSeen', { seen: sight(one) }) })),
      fixes: [
        ...(edits.length === 1 + rest.length
          ? [
              {
                title: message(messages, 'keep', {}),
                safe: false,
                preferred: true,
                steps: [{ op: 'edit' as const, file: first.file, edits }],
              },
            ]
          : []),
        declare(profile, [['labels', 'metadata', 'preserved_by'], '${1:step or test that keeps the label}']),
      ],
    })
  },
})
