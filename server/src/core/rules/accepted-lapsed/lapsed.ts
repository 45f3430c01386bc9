import type { AcceptedFinding, Declaration } from '../../declaration/declaration.ts'
import { entryAround } from '../../declaration/entry-lines.ts'
import type { Finding, Fix, Severity } from '../../finding.ts'
import { type Message, message } from '../../locale/messages.ts'
import type { Span } from '../../text/span.ts'
import { missingOf, MONTHS, monthsAfter } from '../shared/accept.ts'
import { messages } from './messages.ts'

/** What the engine knows of a run. */
export interface Standing {
  /** All findings, accepted ones too. */
  readonly findings: readonly Finding[]
  /** Ids of all rules. */
  readonly rules: ReadonlySet<string>
  /** ISO day. */
  readonly asOf: string
}

/** Entries under `accepted:` that no longer do what they say. */
export function lapsedAcceptances(declaration: Declaration, standing: Standing): Finding[] {
  const own = (declaration.data.accepted ?? []).flatMap((entry, i) => {
    const lapse = lapseOf(entry, standing)
    if (!lapse) return []
    const span = declaration.spanOf(['accepted', i, lapse.key])
    const told = finding(declaration, lapse, entry, span)
    return [{ ...told, fixes: mendingOf(declaration, i, lapse, standing.asOf) }]
  })
  return [...own, ...lapsedBeyond(declaration, standing)]
}

/**
 * Acceptances that ended in the files it extends, told where these are named. What they accept may well be found in
 * another repository alone: then it is only a remark, and that nothing is found here says nothing.
 */
function lapsedBeyond(declaration: Declaration, { findings, rules, asOf }: Standing): Finding[] {
  return (declaration.inherited?.shared ?? []).flatMap(({ file, accepted = [] }) =>
    accepted.flatMap(entry => {
      const { rule, service, until } = entry
      if (!rules.has(rule) || missingOf(entry).length > 0 || !until || until >= asOf) return []
      const counts = findings.some(one => one.ruleId === rule && (service === undefined || one.service === service))
      const severity = counts ? 'information' : 'hint'
      const lapse = { severity, message: message(messages, 'expiredBeyond', { rule, until, file }) } as const
      return [finding(declaration, lapse, entry, declaration.spanOf(['extends']))]
    }),
  )
}

function finding(
  { file }: Declaration,
  { severity, message: text }: Pick<Lapse, 'severity' | 'message'>,
  { service }: AcceptedFinding,
  span: Span,
): Finding {
  return {
    ruleId: 'accepted-lapsed',
    family: 'scope',
    severity,
    audience: 'everyone',
    message: text,
    at: { file, span },
    related: [],
    duties: [],
    service,
    fixes: [],
  }
}

/** What no longer accepts anything can go; what has ended can be looked at again later, if a person decides so. */
function mendingOf(declaration: Declaration, index: number, { message: text }: Lapse, asOf: string): Fix[] {
  const { file } = declaration
  if (text.id === 'stale') {
    const spans = entryAround(declaration.text, declaration.spanOf(['accepted', index, 'rule']).start)
    const edits = spans.map(span => ({ span, newText: '' }))
    return edits.length > 0
      ? [{ title: message(messages, 'takeOut', {}), safe: false, steps: [{ op: 'edit', file, edits }] }]
      : []
  }
  if (text.id !== 'expired') return []
  const until = monthsAfter(asOf, MONTHS)
  const edits = [{ span: declaration.spanOf(['accepted', index, 'until']), newText: until }]
  return [{ title: message(messages, 'lookAgain', { until }), safe: false, steps: [{ op: 'edit', file, edits }] }]
}

interface Lapse {
  readonly key: 'rule' | 'until'
  readonly severity: Severity
  readonly message: Message
}

/** One that is not whole or names no rule accepts nothing yet, and is told as such. */
function lapseOf(entry: AcceptedFinding, { findings, rules, asOf }: Standing): Lapse | undefined {
  const { rule, service, until } = entry
  if (!rules.has(rule) || missingOf(entry).length > 0) return undefined
  if (!findings.some(one => one.ruleId === rule && (service === undefined || one.service === service)))
    return { key: 'rule', severity: 'hint', message: message(messages, 'stale', { rule }) }
  if (until && until < asOf)
    return { key: 'until', severity: 'information', message: message(messages, 'expired', { rule, until }) }
  return undefined
}
