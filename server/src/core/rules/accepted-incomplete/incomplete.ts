import type { Declaration } from '../../declaration/declaration.ts'
import type { Finding } from '../../finding.ts'
import { message } from '../../locale/messages.ts'
import { missingOf, MONTHS, monthsAfter } from '../shared/accept.ts'
import { messages } from './messages.ts'

/** Entries under `accepted:` that a person has begun and not filled in. Rules nobody knows are told as such. */
export function incompleteAcceptances(
  declaration: Declaration,
  { rules, asOf }: { readonly rules: ReadonlySet<string>; readonly asOf: string },
): Finding[] {
  const { data, file } = declaration
  return (data.accepted ?? []).flatMap((entry, i) => {
    const missing = missingOf(entry)
    const { rule, service } = entry
    if (missing.length === 0 || !rules.has(rule)) return []
    const until = entry.until ?? monthsAfter(asOf, MONTHS)
    const finding: Finding = {
      ruleId: 'accepted-incomplete',
      family: 'scope',
      severity: 'warning',
      audience: 'everyone',
      message: message(messages, 'incomplete', { rule, missing }),
      at: { file, span: declaration.spanOf(['accepted', i, 'rule']) },
      related: [],
      duties: [],
      service,
      fixes: [
        {
          title: message(messages, 'fill', { missing }),
          safe: false,
          steps: [{ op: 'accept', rule, service: service ?? '', until, within: file }],
        },
      ],
    }
    return [finding]
  })
}
