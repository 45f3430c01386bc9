import { keyBefore, outerNames } from './context.ts'
import type { Unit } from './unit.ts'

/** What words are called that people read, sort and search by, and by which robots are told apart. */
const TOPIC =
  /^\$?(?:\w*_)?(?:topics?|tags?|hash_?tags?|slugs?|key_?words?|categor(?:y|ies)|interests?|subjects?|headings?|glossary|terms?|crawlers?|bots?|user_?agents?|deny(?:_?list)?|block_?list|disallow(?:ed)?)$/i

/** What goes through a list that is written out, one by one: `] as $slug`, `].forEach(tag =>`, `].each do |topic|`. */
const EACH_BEHIND =
  /^\s{0,20}(?:as\s{1,9}(?:\$\w{1,40}\s{0,4}=>\s{0,4})?|\.\s{0,4}(?:for_?each|map|each|flat_?map)\s{0,4}(?:\(\s{0,9}|\{\s{0,9}|do\s{0,4})(?:async\s{1,4}|function\s{0,4})?[(|]{0,2})(\$?\w{1,40})/i
/** The same where the name stands before the list: `for topic in [`, `for (const tag of [`. */
const EACH_BEFORE =
  /\bfor(?:each)?\s{0,4}\(?\s{0,4}(?:const\s|let\s|var\s|string\s|final\s)?\s{0,4}(\w{1,40})\s{1,4}(?:in|of)\s{1,4}$/
const NEAR = 80

/** Whether a string is one word of a list of topics: names of models stand there as those of anything that is written about. */
export function isTopic(unit: Unit, at: number): boolean {
  const { tokens, text } = unit
  const open = tokens.parent(at)
  if (open < 0 || !tokens.isPunct(open, '[') || keyBefore(unit, at) !== undefined) return false
  const named = (name: string | undefined) => name !== undefined && TOPIC.test(snake(name))
  const behind = text.slice(tokens.end(tokens.partner(open)), tokens.end(tokens.partner(open)) + NEAR)
  const before = text.slice(Math.max(0, tokens.start(open) - NEAR), tokens.start(open))
  return (
    named(EACH_BEHIND.exec(behind)?.[1]) || named(EACH_BEFORE.exec(before)?.[1]) || outerNames(unit, at).some(named)
  )
}

function snake(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, '$1_$2')
}
