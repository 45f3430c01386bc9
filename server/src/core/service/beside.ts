import type { Seen } from '../evidence/evidence.ts'
import { ofNames } from '../text/remembered.ts'
import { isDevelopers } from './developers.ts'
import type { Started } from './started.ts'

/** Notebooks in which developers prepare and look at data, and settings of their tools. */
const BESIDE =
  /(^|\/)(data(sets?)?|analys[ei]s|experiments?|research|exploration|eda|pre-?processing)\/(.*\/)?[^/]*\.ipynb$|(^|\/)tools\/(.*\/)?[^/]*\.env[^/]*$/i

const isBesidePath = ofNames(file => isDevelopers(file) || BESIDE.test(file))

/** What says whom a program asks, and with which models. */
const ASKING: ReadonlySet<string> = new Set(['sdk', 'import', 'endpoint', 'generation', 'credential-name'])

/**
 * Leaves out what only the developers' own scripts ask, where other code of the service asks too: users meet neither those models nor
 * their vendors. Where nothing else asks, the scripts may well be the product, and so is what the product starts.
 */
export function withoutScripts(firm: readonly Seen[], started?: Started): readonly Seen[] {
  const isBeside = ({ file }: Seen) => (isBesidePath(file) ? !started?.isStarted(file) : started?.isTool(file) === true)
  if (!firm.some(one => (one.kind === 'generation' || one.kind === 'endpoint') && !isBeside(one))) return firm
  return firm.filter(one => !isBeside(one) || !(ASKING.has(one.kind) || isAsked(one)))
}

function isAsked(one: Seen): boolean {
  return one.kind === 'model' && one.detail.role === 'inference'
}
