import { step } from '../text/steps.ts'

/** Parts of names that words shown to people go by when they lie in settings. */
const NAMED =
  'notice|disclaimer|note|tips?|hint|remark|remind(?:er)?|foot(?:er|note)?|caveat|statement|declar\\w*|suffix|tail|aigc|label|warning'
const PART = new RegExp(NAMED, 'gi')
/** A whole word that ends with such a part. Bounded: a long word must not cost its square. */
const NAME = new RegExp(`^[\\w$-]{0,40}?(?:${NAMED})(?:[-_]?(?:text|words?|content|message|msg|value|zh|cn|en))?$`, 'i')
const LONGEST = 2000
/** Whether a text holds such a name at all. */
export const SHOWN_HINT = new RegExp(NAMED, 'i')

/** Every such name in a text, and where it stands. */
export function* shownNamesIn(text: string): Generator<{ readonly name: string; readonly index: number }, undefined> {
  step(text.length >> 4)
  let end = 0
  for (const match of text.matchAll(PART)) {
    if (match.index < end) continue
    let start = match.index
    while (start > end && isPartOfWord(text.charCodeAt(start - 1))) start--
    end = match.index + match[0].length
    while (isPartOfWord(text.charCodeAt(end))) end++
    step(4)
    const name = end - start > LONGEST ? '' : text.slice(start, end)
    if (NAME.test(name)) yield { name, index: start }
  }
}

/** Letters, digits, `_`, `$` and `-`. */
function isPartOfWord(code: number): boolean {
  if (code > 96) return code < 123
  return (code > 64 && code < 91) || (code > 47 && code < 58) || code === 95 || code === 36 || code === 45
}

/** Names that no single setting goes by. */
const GENERAL = /^(note|notes|tips?|hint|label|footer|foot|tail|suffix|warning|statement|remark)$/i

/** What joins a setting's key with its use: `answer_notice`, `answerNotice` and `ANSWER_NOTICE` are one; nothing for a name that says nothing. */
export function shownName(name: string): string | undefined {
  if (!NAME.test(name) || GENERAL.test(name)) return undefined
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
