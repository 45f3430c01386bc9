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
  const asked = unit.language === 'python' ? pythonToggle(unit, at, isBusy) : conditionAround(unit, at, isBusy)
  if (asked?.plain) return true
  const call = unit.enclosing(at, 2)
  return call !== undefined && SPINNERS.test(call.name)
}

function isBusy(name: string): boolean {
  return BUSY.test(name)
}
