import { defineRule, message } from '../../define-rule.ts'
import type { Fix, Place } from '../../finding.ts'
import { declare } from '../shared/fixes.ts'
import { firm, placeOf } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

/** Looks at crawlers of services that train: fetching a page for one answer is no collection of training data. */
export const rule = defineRule({
  id: 'crawler-robots-ignored',
  since: '0.1.0',
  family: 'data-source',
  duties: ['crawling-impact', 'source-records'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const service = profile.declared?.service
    const refused = service?.data_sources?.findIndex(one => one.robots_checked === false) ?? -1
    const name = service?.data_sources?.[refused]?.id
    if (name !== undefined)
      return report({
        message: message(messages, 'stated', { name }),
        at: profile.declared?.at('data_sources', refused, 'robots_checked'),
      })
    if (!profile.trains && !service?.data_sources?.length) return
    const crawlers = firm(profile, 'crawler')
    const ignoring = crawlers.find(one => one.detail.robots === 'ignored')
    const recorded = service?.data_sources?.some(
      one => one.origin_type === 'self-collected' && one.collection_record && one.robots_checked,
    )
    if (ignoring && !recorded)
      return report({
        message: message(messages, 'ignored', { seen: sight(ignoring) }),
        at: placeOf(ignoring),
        fixes: obey(ignoring, profile.textOf(ignoring.file) ?? ''),
      })
    const [any] = crawlers
    if (!any || service?.data_governance?.crawling_impact) return
    report({
      message: message(messages, 'impact', { seen: sight(any) }),
      at: placeOf(any),
      duties: ['crawling-impact'],
      severity: 'information',
      fixes: [declare(profile, [['data_governance', 'crawling_impact'], '${1:impact assessment}'])],
    })
  },
})

/** Turns the setting around where it stands with its value. */
function obey({ file, span }: Place, text: string): Fix[] {
  const found = /(true|false)$/i.exec(text.slice(span.start, span.end))
  if (!found) return []
  const [value] = found
  const other = /true/i.test(value) ? 'false' : 'true'
  const newText = /^[A-Z]/.test(value) ? `${other[0]?.toUpperCase()}${other.slice(1)}` : other
  const edits = [{ span: { start: span.end - value.length, end: span.end }, newText }]
  return [{ title: message(messages, 'obey', {}), safe: false, steps: [{ op: 'edit', file, edits }] }]
}
