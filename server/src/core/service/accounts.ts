import type { Place } from '../finding.ts'
import { ofKind, type Seen } from '../evidence/evidence.ts'
import type { ServiceProfile } from './profile.ts'

/** What shows that people sign in, in code or in the declaration: Art 9 of the Measures speaks of registered users. */
export function accountsOf(profile: ServiceProfile): Place | undefined {
  if (profile.declared?.service.user_agreement !== undefined) return profile.declared.at('user_agreement')
  const seen: readonly Seen[] = [
    ...ofKind(profile.seen, 'access-control').filter(one => one.detail.what === 'authentication'),
    ...ofKind(profile.seen, 'audience-hint').filter(
      one => one.detail.what === 'mainland-login' || one.detail.what === 'foreign-login',
    ),
  ]
  return seen[0]
}
