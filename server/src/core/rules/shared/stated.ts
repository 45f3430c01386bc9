import type { DeclaredService } from '../../declaration/declaration.ts'
import type { ServiceProfile } from '../../service/profile.ts'

/** What is stated of a service whose scope is settled: rules that ask for papers wait until then. */
export function stated(profile: ServiceProfile): DeclaredService | undefined {
  return profile.scope.basis === 'declared' ? profile.declared?.service : undefined
}
