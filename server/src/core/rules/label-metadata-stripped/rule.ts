import { defineRule, message } from '../../define-rule.ts'
import type { SeenOf } from '../../evidence/evidence.ts'
import type { MetadataBlock } from '../../evidence/vocabulary.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { declare } from '../shared/fixes.ts'
import { labelBefore } from '../shared/label-order.ts'
import { labelSteps, stepFix } from '../shared/label-step.ts'
import { optimises, unoptimised } from '../shared/next-images.ts'
import { firm, isBeside, isOffered, nearest, placeOf } from '../shared/seen.ts'
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
    const [first, ...rest] = nearest(
      profile,
      firm(profile, 'metadata-strip').filter(
        one => !isBeside(one.file) && (one.detail.tool !== 'next-image' || optimises(profile)) && loses(profile, one),
      ),
    )
    if (!first) return
    const changes = labelSteps(profile, [first, ...rest])
    report({
      message: message(messages, 'stripped', { seen: sight(first) }),
      at: placeOf(first),
      related: rest
        .slice(0, 4)
        .map(one => ({ at: placeOf(one), message: message(messages, 'alsoSeen', { seen: sight(one) }) })),
      fixes: [
        ...(changes
          ? [
              stepFix(
                profile,
                changes,
                message(messages, changes.some(one => one.helper) ? 'carry' : 'keep', {}),
                'preserved_by',
              ),
            ]
          : []),
        ...unoptimised(profile, [first, ...rest]),
        declare(profile, [['labels', 'metadata', 'preserved_by'], '${1:step or test that keeps the label}']),
      ],
    })
  },
})

/** Whether a step loses the label: not where the label is put on behind it, or stands in the block that it carries on. */
function loses(profile: ServiceProfile, step: SeenOf<'metadata-strip'>): boolean {
  const { keeps, ifLabelled } = step.detail
  if (keeps !== undefined && !standsElsewhere(profile, keeps)) return false
  const isBefore = labelBefore(profile, step)
  return isBefore !== false && (isBefore === true || !ifLabelled)
}

/** Whether the service's own writers put the label in another block than this, and none in it. */
function standsElsewhere(profile: ServiceProfile, block: MetadataBlock): boolean {
  const places = firm(profile, 'label-metadata').flatMap(({ detail: { what, place } }) =>
    what === 'reader' || place === undefined ? [] : [place],
  )
  return places.length > 0 && !places.includes(block)
}
