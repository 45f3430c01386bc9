import type { AcceptedFinding, Declaration } from '../../declaration/declaration.ts'
import type { Finding, Severity } from '../../finding.ts'
import { type Message, message } from '../../locale/messages.ts'
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
  return (declaration.data.accepted ?? []).flatMap((entry, i) => {
    const lapse = lapseOf(entry, standing)
    if (!lapse) return []
    const finding: Finding = {
      ruleId: 'accepted-lapsed',
      family: 'scope',
      severity: lapse.severity,
      audience: 'everyone',
      message: lapse.message,
      at: { file: declaration.file, span: declaration.spanOf(['accepted', i, lapse.key]) },
      related: [],
      duties: [],
      service: entry.service,
      fixes: [],
    }
    return [finding]
  })
}

interface Lapse {
  readonly key: 'rule' | 'until'
  readonly severity: Severity
  readonly message: Message
}

function lapseOf(
  { rule, service, reason, until }: AcceptedFinding,
  { findings, rules, asOf }: Standing,
): Lapse | undefined {
  if (!rules.has(rule)) return { key: 'rule', severity: 'warning', message: message(messages, 'unknown', { rule }) }
  const missing = [...(reason ? [] : ['reason']), ...(until ? [] : ['until'])]
  if (missing.length > 0)
    return { key: 'rule', severity: 'warning', message: message(messages, 'incomplete', { rule, missing }) }
  if (!findings.some(one => one.ruleId === rule && (service === undefined || one.service === service)))
    return { key: 'rule', severity: 'hint', message: message(messages, 'stale', { rule }) }
  if (until && until < asOf)
    return { key: 'until', severity: 'information', message: message(messages, 'expired', { rule, until }) }
  return undefined
}
