import type { Seen } from '../evidence/evidence.ts'
import { ofNames } from '../text/remembered.ts'

/** Folders of programs that the developers run for themselves, notebooks in which they prepare and look at data, and settings of such tools. */
const BESIDE =
  /^(?!(.*\/)?src\/)(.*\/)?(scripts?|hack|dev-?tools?)\/|(^|\/)(data(sets?)?|analys[ei]s|experiments?|research|exploration|eda|pre-?processing)\/(.*\/)?[^/]*\.ipynb$|(^|\/)tools\/(.*\/)?[^/]*\.env[^/]*$/i

const isBesidePath = ofNames(file => BESIDE.test(file))

/** What says whom a program asks, and with which models. */
const ASKING: ReadonlySet<string> = new Set(['sdk', 'import', 'endpoint', 'generation', 'credential-name'])

/**
 * Leaves out what only the developers' own scripts ask, where other code of the service asks too: users meet neither those models nor
 * their vendors. Where nothing else asks, the scripts may well be the product.
 */
export function withoutScripts(firm: readonly Seen[]): readonly Seen[] {
  const isBeside = (one: Seen) => isBesidePath(one.file)
  if (!firm.some(one => (one.kind === 'generation' || one.kind === 'endpoint') && !isBeside(one))) return firm
  return firm.filter(one => !isBeside(one) || !(ASKING.has(one.kind) || isAsked(one)))
}

function isAsked(one: Seen): boolean {
  return one.kind === 'model' && one.detail.role === 'inference'
}
