import { defineRule, message } from '../../define-rule.ts'
import type { DeclaredModel } from '../../declaration/declaration.ts'
import { writeValue } from '../shared/fixes.ts'
import { best } from '../shared/seen.ts'
import { stated } from '../shared/stated.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'filing-track-mismatch',
  since: '0.1.0',
  family: 'filing',
  duties: ['service-filing', 'service-registration'],
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = stated(profile)
    const models = service?.models ?? []
    const at = profile.declared?.at('filing', 'track')
    if (service?.filing?.track === 'registration') {
      const trained = profile.trains ? best(profile, ['training']) : undefined
      const model = models.find(isModified)?.id ?? (trained && sight(trained).value)
      if (model) report({ message: message(messages, 'modified', { model }), at, fixes: writeValue(at, 'filing') })
    }
    if (service?.filing?.track === 'filing' && models.length > 0 && !profile.trains && models.every(isCalledAsIs))
      report({
        message: message(messages, 'called', { model: models[0]?.id ?? '' }),
        at,
        fixes: writeValue(at, 'registration'),
      })
  },
})

function isModified({ modified }: DeclaredModel): boolean {
  return modified !== undefined && modified !== 'no'
}

/** Running the weights oneself is no call of a filed service: a vendor's number does not cover a copy. */
function isCalledAsIs({ modified, access }: DeclaredModel): boolean {
  return modified === 'no' && access === 'hosted-api'
}
