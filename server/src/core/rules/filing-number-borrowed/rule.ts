import { findModel, findProvider } from '../../catalogue/lookup.ts'
import { filingsOf, lookupForSupplier } from '../../catalogue/supplier.ts'
import { defineRule, message, type ReportFinding } from '../../define-rule.ts'
import { FILED_SERVICES_PUBLISHED } from '../../law/as-of.ts'
import { lookupNumber } from '../../law/filed-list.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'filing-number-borrowed',
  since: '0.1.0',
  family: 'filing',
  duties: ['service-filing', 'service-registration', 'filing-display'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    checkOwn(profile, report)
    for (const [i, model] of (profile.declared?.service.models ?? []).entries()) {
      const provider = findModel(model.id)?.provider
      const answer = model.filing_number && provider ? lookupForSupplier(model.filing_number, provider) : undefined
      if (answer?.kind !== 'other-filer') continue
      const { number, filer, service } = answer.record
      const supplier = findProvider(provider ?? '')
      report({
        message: message(messages, 'model', {
          number,
          filer,
          service,
          supplier: supplier?.vendor ?? '',
          published: FILED_SERVICES_PUBLISHED,
        }),
        at: profile.declared?.at('models', i, 'filing_number'),
        duties: ['filing-display'],
      })
    }
  },
})

function checkOwn(profile: ServiceProfile, report: ReportFinding): void {
  const stated = profile.declared?.service
  const number = stated?.filing?.number
  const answer = number ? lookupNumber(number) : undefined
  if (!stated || answer?.kind !== 'found') return
  const { filer, service } = answer.record
  const operator = stated.operator?.name?.replace(/\s/g, '')
  if (operator && (filer.includes(operator) || operator.includes(filer))) return
  const data = { number: answer.record.number, filer, service, published: FILED_SERVICES_PUBLISHED }
  const at = profile.declared?.at('filing', 'number')
  const providers = [
    ...profile.providers,
    ...(stated.models ?? []).flatMap(model => findModel(model.id)?.provider ?? []),
  ]
  if (providers.some(provider => filingsOf(provider).some(filing => filing.number === data.number)))
    report({ message: message(messages, 'vendor', data), at })
  else if (operator) report({ message: message(messages, 'other', { ...data, operator }), at })
}
