import { findModel, findProvider } from '../../catalogue/lookup.ts'
import { filingsOf } from '../../catalogue/supplier.ts'
import type { DeclaredModel } from '../../declaration/declaration.ts'
import { defineRule, message } from '../../define-rule.ts'
import type { Fix, FixStep } from '../../finding.ts'
import { LAW } from '../../law/as-of.ts'
import { stated } from '../shared/stated.ts'
import { messages } from './messages.ts'

/** Fixes offered: a vendor may have many services on the list, and more than a few are no help. */
const MOST = 2
const RELATED = 8

export const rule = defineRule({
  id: 'model-number-unstated',
  since: '0.1.0',
  family: 'filing',
  duties: ['filing-display', 'service-registration'],
  severity: 'information',
  audience: 'everyone',
  looksAt: 'declared',
  after: { unstated: ['filing-unrecorded', 'filing-undisplayed'] },
  messages,
  check(profile, report) {
    const wanting = (stated(profile)?.models ?? []).flatMap((model, i) => unnumbered(model, i) ?? [])
    const [first] = wanting
    if (!first) return
    // One product, one question: every model of it stands in the same list.
    report({
      message: message(messages, 'unstated', {
        models: [...new Set(wanting.map(one => one.model.id))],
        vendors: [...new Set(wanting.map(one => one.vendor))],
        date: LAW.listPublished,
      }),
      at: profile.declared?.at('models', first.i, 'id'),
      related: wanting.slice(1, 1 + RELATED).flatMap(({ model, i }) => {
        const at = profile.declared?.at('models', i, 'id')
        return at ? [{ at, message: message(messages, 'also', { model: model.id }) }] : []
      }),
      fixes: wanting.length === 1 ? fill(profile.name, first) : [fillAll(profile.name, wanting)],
    })
  },
})

interface Unnumbered {
  readonly model: DeclaredModel
  readonly i: number
  readonly vendor: string
  readonly filings: ReturnType<typeof filingsOf>
}

/** A called model whose vendor has services on the list, and none of them is named; undefined for any other. */
function unnumbered(model: DeclaredModel, i: number): Unnumbered | undefined {
  if (model.filing_number || model.access === 'self-hosted' || isOwn(model)) return undefined
  const fact = findModel(model.id)
  const provider = findProvider(fact?.provider ?? '')
  const filings = filingsOf(fact?.provider ?? '').toSorted(
    (a, b) => Number(fact?.filedNumbers.includes(b.number)) - Number(fact?.filedNumbers.includes(a.number)),
  )
  return provider && filings.length > 0 ? { model, i, vendor: provider.vendor, filings } : undefined
}

function fill(service: string, { i, filings }: Unnumbered): Fix[] {
  return filings.slice(0, MOST).map((filing, n) => ({
    title: message(messages, 'fill', { ...filing, date: LAW.listPublished }),
    safe: false,
    preferred: n === 0,
    steps: [{ op: 'declare', service, path: ['models', i, 'filing_number'], value: filing.number }],
  }))
}

/** The likeliest number of each vendor beside each of its models. */
function fillAll(service: string, wanting: readonly Unnumbered[]): Fix {
  const likely = wanting.flatMap(({ i, filings: [filing] }) => (filing ? [{ i, number: filing.number }] : []))
  const numbers = [...new Set(likely.map(one => one.number))]
  return {
    title: message(messages, 'fillAll', { numbers, date: LAW.listPublished }),
    safe: false,
    preferred: true,
    steps: likely.map(
      ({ i, number }): FixStep => ({ op: 'declare', service, path: ['models', i, 'filing_number'], value: number }),
    ),
  }
}

function isOwn({ modified }: DeclaredModel): boolean {
  return modified === 'own' || modified === 'retrained' || modified === 'fine-tuned'
}
