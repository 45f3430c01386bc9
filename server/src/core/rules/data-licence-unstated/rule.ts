import { findDataset } from '../../catalogue/lookup.ts'
import { defineRule, message } from '../../define-rule.ts'
import { declare } from '../shared/fixes.ts'
import { isUnknownLicence } from '../shared/licences.ts'
import { messages } from './messages.ts'

export const rule = defineRule({
  id: 'data-licence-unstated',
  since: '0.1.0',
  family: 'data-source',
  duties: ['training-data-ip', 'source-records'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'declared',
  messages,
  check(profile, report) {
    const sources = profile.declared?.service.data_sources ?? []
    const open = sources.flatMap((source, i) => {
      const own = source.origin_type !== undefined && source.origin_type !== 'open-source'
      const licence = source.licence?.id
      return own || source.licence?.file || (licence && !isUnknownLicence(licence)) ? [] : [{ source, i, licence }]
    })
    const [first, ...rest] = open
    if (!first || !profile.declared) return
    const { declared } = profile
    report({
      message: message(messages, 'missing', { names: open.map(one => one.source.id) }),
      at: declared.at('data_sources', first.i, ...(first.licence ? ['licence', 'id'] : ['id'])),
      related: rest.map(one => ({
        at: declared.at('data_sources', one.i, 'id'),
        message: message(messages, 'alsoHere', { name: one.source.id }),
      })),
      fixes: first.licence
        ? []
        : [
            declare(
              profile,
              ...open
                .filter(one => !one.licence)
                .map(one => [['data_sources', one.i, 'licence', 'id'], suggestion(one.source.id)] as const),
            ),
          ],
    })
  },
})

/** The licence the catalogue knows of a set, as a hint: a person still has to look at the page. */
function suggestion(id: string): string {
  const tag = findDataset(id)?.licenceTag
  return `\${1:${tag && tag !== '-' ? tag : 'licence'}}`
}
