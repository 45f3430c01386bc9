import { findModel, findProvider } from '../../catalogue/lookup.ts'
import { filingsOf, lookupForSupplier } from '../../catalogue/supplier.ts'
import { defineRule, message, type ReportFinding } from '../../define-rule.ts'
import type { Fix, Place } from '../../finding.ts'
import { LAW } from '../../law/as-of.ts'
import { lookupNumber } from '../../law/filed-list.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { filedModelMessages } from '../shared/filed-model-messages.ts'
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
      const at = profile.declared?.at('models', i, 'filing_number')
      report({
        message: message(messages, 'model', {
          number,
          filer,
          service,
          supplier: supplier?.vendor ?? '',
          published: LAW.listPublished,
        }),
        at,
        duties: ['filing-display'],
        fixes: at ? showListed(answer.expected, at) : [],
      })
    }
  },
})

/** More numbers of one vendor than this are for a person to look up. */
const MOST_NUMBERS = 4

/** The supplier's own filed services: which of them is called, a person says. */
function showListed(expected: readonly { readonly number: string; readonly service: string }[], at: Place): Fix[] {
  const filed = expected.filter(({ number }) => {
    const answer = lookupNumber(number)
    return answer.kind === 'found' && answer.record.track === 'filing'
  })
  return filed.slice(0, MOST_NUMBERS).map(({ number, service }) => ({
    title: message(filedModelMessages, 'showListed', { number, service, published: LAW.listPublished }),
    safe: false,
    steps: [{ op: 'edit', file: at.file, edits: [{ span: at.span, newText: number }] }],
  }))
}

function checkOwn(profile: ServiceProfile, report: ReportFinding): void {
  const stated = profile.declared?.service
  const number = stated?.filing?.number
  const answer = number ? lookupNumber(number) : undefined
  if (!stated || answer?.kind !== 'found') return
  const { filer, service } = answer.record
  const operator = stated.operator?.name?.replace(/\s/g, '')
  if (operator && (filer.includes(operator) || operator.includes(filer))) return
  const data = { number: answer.record.number, filer, service, published: LAW.listPublished }
  const at = profile.declared?.at('filing', 'number')
  const providers = [
    ...profile.providers,
    ...(stated.models ?? []).flatMap(model => findModel(model.id)?.provider ?? []),
  ]
  if (providers.some(provider => filingsOf(provider).some(filing => filing.number === data.number)))
    report({ message: message(messages, 'vendor', data), at, fixes: moveToModel(profile, data.number, at) })
  else if (operator) report({ message: message(messages, 'other', { ...data, operator }), at })
}

/** The vendor's number to the model that it stands for, and the place of the service's own left to fill. */
function moveToModel(profile: ServiceProfile, number: string, at: Place | undefined): Fix[] {
  const { declared } = profile
  const models = declared?.service.models ?? []
  const index = models.findIndex(({ id }) =>
    filingsOf(findModel(id)?.provider ?? '').some(filing => filing.number === number),
  )
  const model = models[index]
  const { text = '' } = declared?.declaration ?? {}
  const id = declared?.at('models', index, 'id')
  if (!model || !at || !id || id.file !== at.file) return []
  const line = text.slice(text.lastIndexOf('\n', id.span.start) + 1, id.span.start)
  const flow = line.includes('{')
  const column = Math.max(0, line.search(/["']?id["']?\s{0,9}:/))
  const behind = flow ? `, filing_number: ${number}` : `\n${' '.repeat(column)}filing_number: ${number}`
  const rest = text.slice(id.span.end)
  const end = id.span.end + (flow ? (/^["']/.test(rest) ? 1 : 0) : (/^[^\r\n]*/.exec(rest)?.[0].length ?? 0))
  const edits = [
    ...(model.filing_number ? [] : [{ span: { start: end, end }, newText: behind }]),
    { span: at.span, newText: '' },
  ]
  const title = message(messages, 'move', { model: model.id })
  return [{ title, safe: false, preferred: true, steps: [{ op: 'edit', file: at.file, edits }] }]
}
