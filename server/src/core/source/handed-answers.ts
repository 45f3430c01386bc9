import { allMatches } from '../text/steps.ts'
import { givenTo } from './given-names.ts'
import { statementOf } from './statements.ts'
import type { Unit } from './unit.ts'

/**
 * What sends the body of an answer to whoever asked, as it comes: `new Response(answer.body)`, `answer.body.pipe(res)`,
 * `Readable.fromWeb(answer.body).pipe(res)`, `StreamingResponse(answer.aiter_bytes())`. The name stands in one of the groups.
 */
const HANDED =
  /\b(?:Next|Streaming)?(?:Text)?Response\(\s{0,40}(\w{1,40})[?!]{0,2}\.(?:body|data|aiter_\w{1,12}|iter_\w{1,12})\b|\b(\w{1,40})[?!]{0,2}\.(?:body|data)[?!]{0,2}\.pipe\(\s{0,20}(?:res|response|reply|ctx|c)\b|\bfromWeb\(\s{0,40}(\w{1,40})[?!]{0,2}\.body\b[^\n;]{0,60}\)\s{0,40}\.pipe\(\s{0,20}(?:res|response|reply|ctx|c)\b|\bsendStream\(\s{0,20}\w{1,20},\s{0,20}(\w{1,40})[?!]{0,2}\.body\b/g
const HINT = /Response\(|\.pipe\(|sendStream\(/
/** How far behind a request its answer is looked for, and before it what it is told. */
const BEHIND = 2500
const BEFORE = 2500

/** What is put together here for a model to answer. */
const COMPOSED = /\b(?:messages|prompt|contents|input)["']?\s{0,4}[:=,}]/
/** What came in goes on as it is: whoever hands on everything answers nobody himself. */
const PASSED_ON =
  /\b(?:body|data|content)["']?\s{0,4}[:=]\s{0,4}(?:await\s{1,4})?(?:req|request|event|ctx|c|context)\b|\bheaders["']?\s{0,4}[:=]\s{0,4}(?:req|request|ctx|c)\b|\.\.\.(?:req|request)\.headers\b/

/** Whether the answer of a request that is put together here goes straight to whoever asked, piece by piece. */
export function isHandedOn(unit: Unit, at: number): boolean {
  if (!unit.says(HINT)) return false
  const { text, tokens } = unit
  const { first, last } = statementOf(unit, at)
  const name = givenTo(unit, first, at)?.name
  if (name === undefined) return false
  const behind = tokens.start(Math.min(last, tokens.count - 1))
  const isHanded = [...allMatches(text.slice(behind, behind + BEHIND), HANDED)].some(match =>
    match.slice(1).includes(name),
  )
  const start = tokens.start(first)
  return (
    isHanded &&
    COMPOSED.test(text.slice(Math.max(0, start - BEFORE), behind)) &&
    !PASSED_ON.test(text.slice(start, behind))
  )
}
