import { pythonToggle } from './python-toggles.ts'
import { conditionAround } from './toggles.ts'
import type { Unit } from './unit.ts'

/** States that last only while an answer is on its way. */
const BUSY =
  /^(is|_is|has)?_?(loading|pending|generating|streaming|thinking|submitting|fetching|waiting|busy|in_?progress|processing|typing|running|querying|answering|responding|spinning|isLoading)(State|Status|Now|Message|Visible)?$/i
/** Calls and elements that show a text only as long as something goes on. */
const SPINNERS =
  /^(spinner|status|progress|loading|showLoading|Spin|Spinner|Loading|Skeleton|ProgressDialog|showToast|toast)$/

/** Whether a text is shown only for the moment in which content is made: people have lost it when they read the content. */
export function isMomentary(unit: Unit, at: number): boolean {
  if (askedFor(unit, at, isBusy)?.plain) return true
  const call = unit.enclosing(at, 2)
  return call !== undefined && SPINNERS.test(call.name)
}

/** Names that ask for a licence, a plan or an edition: what hangs on them is not in what everybody gets. */
const EDITION =
  /^(is|has|show)?_?(licen[cs]e|enterprise|premium|pro|plus|paid|vip|x-?pack|ee|commercial|edition|subscribed|subscription)(d|ed|Valid|Edition|User|Plan|Enabled|Active|Features?)?$/i

/** Whether a text is shown only in an edition, or to a plan, of its own. */
export function isOfEdition(unit: Unit, at: number): boolean {
  return askedFor(unit, at, name => EDITION.test(name))?.plain === true
}

function isBusy(name: string): boolean {
  return BUSY.test(name)
}

function askedFor(unit: Unit, at: number, fits: (name: string) => boolean): { readonly plain: boolean } | undefined {
  return unit.language === 'python' ? pythonToggle(unit, at, fits) : conditionAround(unit, at, fits)
}
