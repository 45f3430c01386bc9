import { defineRule, message } from '../../define-rule.ts'
import type { SeenOf } from '../../evidence/evidence.ts'
import type { Fix } from '../../finding.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { isLabel, isUncalled } from '../shared/labels.ts'
import { noticeInAnswers } from '../shared/notice-fix.ts'
import { firm, isOffered, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { turnOn } from '../shared/turn-on.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'label-hidden',
  since: '0.1.0',
  family: 'labeling',
  duties: ['explicit-label-text', 'explicit-label-ui'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    if (!stated(profile) || !isOffered(profile)) return
    const words = firm(profile, 'label-text').filter(one => one.detail.elements.ai && one.detail.elements.generated)
    if (words.some(one => isLabel(one) && one.detail.shown !== 'default-off' && !isUncalled(profile, one))) return
    const uncalled = words.find(one => isLabel(one) && isUncalled(profile, one))
    if (uncalled)
      return report({
        message: message(messages, 'uncalled', { file: uncalled.file }),
        at: placeOf(uncalled),
        fixes: noticeInAnswers(profile),
      })
    const hidden = words.find(one => one.detail.shown === 'default-off') ?? words[0]
    if (!hidden) return
    const off = hidden.detail.shown === 'default-off'
    const defaults = off ? switchesOf(profile, hidden) : []
    report({
      message: message(messages, off ? 'off' : 'unreferenced', { seen: sight(hidden) }),
      at: placeOf(hidden),
      related: defaults
        .slice(0, 4)
        .map(one => ({ at: placeOf(one), message: message(messages, 'default', { seen: sight(one) }) })),
      fixes: turnedOn(defaults),
    })
  },
})

/** The defaults of the switch that a label hangs on, where they are set. */
function switchesOf(profile: ServiceProfile, { detail }: SeenOf<'label-text'>): readonly SeenOf<'label-switch'>[] {
  return firm(profile, 'label-switch').filter(one => one.detail.key === detail.toggle && !one.detail.on)
}

function turnedOn(defaults: readonly SeenOf<'label-switch'>[]): Fix[] {
  const steps = defaults.flatMap(one => {
    const edit = turnOn(one)
    return edit ? [{ op: 'edit' as const, file: one.file, edits: [edit] }] : []
  })
  if (steps.length === 0 || steps.length < defaults.length) return []
  return [{ title: message(messages, 'turnOn', {}), safe: false, preferred: true, steps }]
}
