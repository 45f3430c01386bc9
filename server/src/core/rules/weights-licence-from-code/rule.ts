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
    const { declared } = profile
    if (!declared) return
    const models = (declared.service.models ?? []).map((model, i) => ({ ...model, i }))
    for (const { id, licence_file: file, i } of models) {
      if (!file || !/^(\.\/|\/)?LICEN[CS]E(\.(md|txt))?$/i.test(file)) continue
      report({ message: message(messages, 'code', { model: id, file }), at: declared.at('models', i, 'licence_file') })
    }
    const bare = models.filter(model => isOwnWeights(model) && !model.licence && !model.licence_file)
    const [first, ...rest] = bare
    if (!first) return
    report({
      message: message(messages, 'unstated', { models: bare.map(one => one.id) }),
      at: declared.at('models', first.i, 'id'),
      related: rest.map(one => ({
        at: declared.at('models', one.i, 'id'),
        message: message(messages, 'alsoHere', { model: one.id }),
      })),
      severity: 'warning',
      fixes: [
        declare(
          profile,
          ...bare.flatMap(({ i }, n) => [
            [['models', i, 'licence'], `\${${2 * n + 1}:licence of the weights}`] as const,
            [['models', i, 'revision'], `\${${2 * n + 2}:commit or version}`] as const,
          ]),
        ),
      ],
    })
  },
})

/** Weights one runs or tunes; those trained from nothing are one's own, and a hosted model's licence is its vendor's matter. */
function isOwnWeights({ access, modified }: DeclaredModel): boolean {
  return modified !== 'own' && (access === 'self-hosted' || modified === 'fine-tuned' || modified === 'retrained')
}
