import type { DeclaredModel } from '../../declaration/declaration.ts'
import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'weights-licence-from-code',
  since: '0.1.0',
  family: 'data-source',
  duties: ['base-model-source', 'training-data-ip'],
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    for (const [i, model] of (profile.declared?.service.models ?? []).entries()) {
      const file = model.licence_file
      if (file && /^(\.\/|\/)?LICEN[CS]E(\.(md|txt))?$/i.test(file))
        report({
          message: message(messages, 'code', { model: model.id, file }),
          at: profile.declared?.at('models', i, 'licence_file'),
        })
      if (isOwnWeights(model) && !model.licence && !file) {
        report({
          message: message(messages, 'unstated', { model: model.id }),
          at: profile.declared?.at('models', i, 'id'),
          severity: 'warning',
          fixes: [
            declare(
              profile,
              [['models', i, 'licence'], '${1:licence of the weights}'],
              [['models', i, 'revision'], '${2:commit or version}'],
            ),
          ],
        })
      }
    }
  },
})

/** Weights one runs or tunes; those trained from nothing are one's own, and a hosted model's licence is its vendor's matter. */
function isOwnWeights({ access, modified }: DeclaredModel): boolean {
  return modified !== 'own' && (access === 'self-hosted' || modified === 'fine-tuned' || modified === 'retrained')
}
