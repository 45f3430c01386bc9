import type { Localized } from '../locale/messages.ts'

/** The line that marks a document as one that the tool began; whoever fills the document in takes it out. */
export const DRAFT_MARK: Localized = {
  en: 'DRAFT, to be filled in: while this line stands, nothing counts as shown by this text. Not legal advice.',
  'zh-CN': '草稿，待补充：保留本行期间，本文不能作为依据。不构成法律意见。',
}

/** Where a document says what it is. */
export const HEAD = 400

/** Whether the tool began a file and nobody has taken it over yet: it shows nothing of what the product does. */
export function isBegun(text: string): boolean {
  const head = text.slice(0, HEAD)
  return head.includes(DRAFT_MARK.en) || head.includes(DRAFT_MARK['zh-CN'])
}
