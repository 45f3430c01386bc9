import { isSideFunction } from './side-names.ts'
import type { Unit } from './unit.ts'

const SCRIPTS: ReadonlySet<string> = new Set(['javascript', 'typescript'])
/** What is handed a function that answers whoever asks. */
const SERVING =
  /^(?:serve|get|post|put|patch|all|use|route|on|on(?:Request|Call|Message)|https?|handler|handle\w{0,20}|\w{0,20}[hH]andler|with[A-Z]\w{0,30}|wrap\w{0,30}|action|query|mutation|subscription|command)$/
/** So many brackets lie around a place at most. */
const DEEPEST = 40

/**
 * Whether a place lies in a function without a name that is handed to what serves: `serve(async request => { … })`, `app.post('/talk', (request,
 * response) => { … })`; a route that names what is done on the side answers nobody.
 */
export function liesInHandler(unit: Unit, at: number): boolean {
  const { tokens } = unit
  if (!SCRIPTS.has(unit.language)) return false
  let open = tokens.parent(at)
  for (let left = DEEPEST; left > 0 && open >= 0; left--, open = tokens.parent(open)) {
    const call = isBody(unit, open) ? unit.callAt(tokens.parent(open)) : undefined
    if (call === undefined || !SERVING.test(call.name)) continue
    const path = unit.firstString(call.open)?.value ?? ''
    return !path.split('/').some(part => isSideFunction(part))
  }
  return false
}

/** Whether a brace is the body of a function without a name. */
function isBody({ tokens }: Unit, open: number): boolean {
  if (!tokens.isPunct(open, '{')) return false
  if (tokens.isPunct(open - 1, '>') && tokens.isPunct(open - 2, '=')) return true
  if (!tokens.isPunct(open - 1, ')')) return false
  const head = tokens.partner(open - 1) - 1
  return tokens.isWord(head, 'function') || (tokens.isPunct(head, '*') && tokens.isWord(head - 1, 'function'))
}
