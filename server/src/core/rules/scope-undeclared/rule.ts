import { defineRule, message, type ReportFinding } from '../../define-rule.ts'
import type { Seen } from '../../evidence/evidence.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { waysTold } from '../../service/way-names.ts'
import { declare, declareService } from '../shared/fixes.ts'
import { madeBy, telling } from '../shared/made.ts'
import { rootManifest } from '../shared/root-manifest.ts'
import { best, entryOf, isOffered, MAKERS, placeOf, shownAt } from '../shared/seen.ts'
import { sight } from '../shared/wording.ts'
import { messages } from './messages.ts'

/** Reasons shown beside the finding: enough to check the inference, not a list of everything. */
const REASONS = 4

export const rule = defineRule({
  id: 'scope-undeclared',
  since: '0.1.0',
  family: 'scope',
  duties: ['scope-declaration', 'provider-role'],
  severity: 'warning',
  audience: 'everyone',
  looksAt: 'undeclared-too',
  messages,
  check(profile, report) {
    if (profile.scope.basis === 'declared') return
    if (profile.declared) return reportIncomplete(profile, report)
    const seen = (isForTraining(profile) && best(profile, ['training'])) || best(profile, MAKERS)
    if (!seen) return
    const [id, severity] = kindOf(profile, seen)
    const made = telling(madeBy(profile, seen, profile.generates), profile)
    report({
      message: message(messages, id, { seen: sight(seen, profile), made, ways: waysTold(profile) }),
      // One of many packages of a library is no place for what is said of the whole.
      at: (id === 'library' && rootManifest(profile, seen)) || shownAt(seen),
      related: [...profile.scope.audienceReasons, ...profile.scope.territoryReasons]
        .flatMap(reason => (reason.at ? [{ at: placeOf(reason.at), message: reason.message }] : []))
        .slice(0, REASONS),
      severity,
      fixes: [declareService(profile)],
    })
  },
})

function kindOf(profile: ServiceProfile, seen: Seen) {
  // What only trains here is a model for some service, not code that others build on; whoever is offered that gets nothing generated.
  if (profile.trains && profile.generates.length === 0)
    return ['training', isOffered(profile) ? 'warning' : 'hint'] as const
  if (profile.kind === 'library') return ['library', 'hint'] as const
  if (isOffered(profile)) return ['offered', 'warning'] as const
  return seen.kind === 'training' ? (['training', 'hint'] as const) : (['unreached', 'hint'] as const)
}

/** Whether it is for its training that somebody is asked. */
function isForTraining(profile: ServiceProfile): boolean {
  return profile.trains && (profile.generates.length === 0 || !isOffered(profile))
}

function reportIncomplete(profile: ServiceProfile, report: ReportFinding): void {
  const stated = profile.declared?.service
  const missing = [
    ...(stated?.audience ? [] : [[['audience'], '${1:public}'] as const]),
    ...(stated?.territory ? [] : [[['territory'], '${2:mainland-china}'] as const]),
  ]
  report({ message: message(messages, 'incomplete', {}), at: entryOf(profile), fixes: [declare(profile, ...missing)] })
}
