import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { best, firm, isOffered, MAKERS, placeOf } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'moderation-missing',
  since: '0.1.0',
  family: 'safety',
  duties: ['content-moderation'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    const seen = best(profile, ['generation', ...MAKERS])
    if (!service || !seen || !isOffered(profile) || profile.generates.length === 0) return
    const checks = firm(profile, 'moderation').filter(one => one.detail.enabled)
    const has = (side: 'input' | 'output') =>
      Boolean(service.moderation?.[side]) ||
      checks.some(one => one.detail.stage === side || one.detail.stage === 'both' || one.detail.stage === 'unknown')
    const missing = (['input', 'output'] as const).filter(side => !has(side))
    if (missing.length === 0) return
    report({
      message: message(messages, 'unchecked', {
        seen: sight(seen, profile),
        side: missing.length === 2 ? 'both' : (missing[0] ?? 'both'),
      }),
      at: placeOf(seen),
      fixes: [
        declare(
          profile,
          ...missing.map((side, i) => [['moderation', side], `\${${i + 1}:file that checks the ${side}}`] as const),
        ),
      ],
    })
  },
})
