import { findModel, findProvider } from '../../catalogue/lookup.ts'
import { filingsOf } from '../../catalogue/supplier.ts'
import type { DeclaredModel } from '../../declaration/declaration.ts'
import { defineRule, message } from '../../define-rule.ts'
import type { Fix } from '../../finding.ts'
import { LAW } from '../../law/as-of.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

/** Fixes offered: a vendor may have many services on the list, and more than a few are no help. */
const MOST = 2

export const rule = defineRule({
  id: 'model-number-unstated',
  since: '0.1.0',
  family: 'filing',
  duties: ['filing-display', 'service-registration'],
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    for (const [i, model] of (stated(profile)?.models ?? []).entries()) {
      if (model.filing_number || model.access === 'self-hosted' || isOwn(model)) continue
      const fact = findModel(model.id)
      const provider = findProvider(fact?.provider ?? '')
      const filings = filingsOf(fact?.provider ?? '').toSorted(
        (a, b) => Number(fact?.filedNumbers.includes(b.number)) - Number(fact?.filedNumbers.includes(a.number)),
      )
      if (!provider || filings.length === 0) continue
      report({
        message: message(messages, 'unstated', {
          model: model.id,
          vendor: provider.vendor,
          date: LAW.listPublished,
        }),
        at: profile.declared?.at('models', i, 'id'),
        fixes: filings.slice(0, MOST).map(
          (filing, n): Fix => ({
            title: message(messages, 'fill', { ...filing, date: LAW.listPublished }),
            safe: false,
            preferred: n === 0,
            steps: [
              { op: 'declare', service: profile.name, path: ['models', i, 'filing_number'], value: filing.number },
            ],
          }),
        ),
      })
    }
  },
})

function isOwn({ modified }: DeclaredModel): boolean {
  return modified === 'own' || modified === 'retrained' || modified === 'fine-tuned'
}
