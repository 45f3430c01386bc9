import { defineRule, message } from '../../define-rule.ts'
import { firm, isOffered, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { turnOn } from '../shared/turn-on.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'vendor-watermark-off',
  since: '0.1.0',
  family: 'labeling',
  duties: ['explicit-label-image', 'explicit-label-video', 'explicit-label-audio'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const labels = stated(profile)?.labels
    if (!stated(profile) || !isOffered(profile) || labels?.image?.place || labels?.video?.place) return
    const [first, ...rest] = firm(profile, 'vendor-watermark').filter(one => !one.detail.on)
    if (!first) return
    const edits = [first, ...rest].filter(one => one.file === first.file).flatMap(one => turnOn(one) ?? [])
    const drawn = profile.generates.some(modality => modality === 'image' || modality === 'video')
    const sound = !drawn && profile.generates.includes('audio')
    report({
      message: message(messages, sound ? 'offForSound' : 'off', { seen: sight(first) }),
      duties: sound ? ['explicit-label-audio'] : ['explicit-label-image', 'explicit-label-video'],
      at: placeOf(first),
      related: rest
        .slice(0, 4)
        .map(one => ({ at: placeOf(one), message: message(messages, 'alsoSeen', { seen: sight(one) }) })),
      fixes:
        edits.length === 1 + rest.length
          ? [
              {
                title: message(messages, 'turnOn', {}),
                safe: false,
                preferred: true,
                steps: [{ op: 'edit', file: first.file, edits }],
              },
            ]
          : [],
    })
  },
})
