import { isOwnRoute } from './own-routes.ts'
import type { Unit } from './unit.ts'

const POSTS = /^(?:post\w*|Post\w*|uri|NewRequest\w*|appending\w*|resolve)$/
const PROMPT = /\bprompt\b/i

/** `studio.post('txt2img', { prompt })`: the first thing that a client of somebody's is told, with a prompt behind it. */
export function isPostedAlone(unit: Unit, at: number): boolean {
  const call = unit.enclosing(at, 1)
  if (call === undefined || call.open !== at - 1 || !POSTS.test(call.name)) return false
  if (!unit.tokens.isPunct(call.at - 1, '.')) return false
  return unit.says(PROMPT) && !isOwnRoute(unit, at)
}
