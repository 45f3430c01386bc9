/** Parts of names that words shown to people go by when they lie in settings. */
const NAMED =
  'notice|disclaimer|note|tips?|hint|remark|remind(?:er)?|foot(?:er|note)?|caveat|statement|declar\\w*|suffix|tail|aigc|label|warning'
/** Every such name in a text. Bounded: a long word must not cost its square. */
export const SHOWN_NAMES = new RegExp(
  `(?<![\\w$-])[\\w$-]{0,40}?(?:${NAMED})(?:[-_]?(?:text|words?|content|message|msg|value|zh|cn|en))?(?![\\w$-])`,
  'gi',
)
/** Names that no single setting goes by. */
const GENERAL = /^(note|notes|tips?|hint|label|footer|foot|tail|suffix|warning|statement|remark)$/i

/** What joins a setting's key with its use: `answer_notice`, `answerNotice` and `ANSWER_NOTICE` are one; nothing for a name that says nothing. */
export function shownName(name: string): string | undefined {
  SHOWN_NAMES.lastIndex = 0
  const match = SHOWN_NAMES.exec(name)
  if (match?.[0] !== name || GENERAL.test(name)) return undefined
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
