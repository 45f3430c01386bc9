import type { Language } from '../../locale/messages.ts'

/** How a declaration's file is written, so that what is added looks like the rest. */
export interface Style {
  readonly language: Language
  readonly eol: '\n' | '\r\n'
  /** Spaces a level. */
  readonly unit: number
  /** Spaces of a list's dashes beyond their key. */
  readonly listOffset: number
  /** Comments beside every field, or only beside those a person has to fill. */
  readonly comments: 'all' | 'asked'
}

/** The style of a text: the language of its comments, its line ends and indentation; `language` where it has no comments. */
export function styleOf(text: string, language: Language, comments: Style['comments']): Style {
  const indented = /^( +)(?![ #\r\n])/m.exec(text)?.[1]?.length ?? 2
  const flush = /^(\w+):[^\S\r\n]*(?:#.*)?\r?\n-[ \r\n]/m.test(text)
  return {
    language: languageOf(text.match(/(?:^|\s)#.*/gm) ?? []) ?? language,
    eol: /\r\n/.test(text) ? '\r\n' : '\n',
    unit: Math.min(8, indented),
    listOffset: flush ? 0 : Math.min(8, indented),
    comments,
  }
}

/** The language most comments are in; names and ids inside a comment do not count for much. Undefined without comments. */
function languageOf(remarks: readonly string[]): Language | undefined {
  let balance = 0
  for (const remark of remarks) {
    const signs = remark.match(/[\u4e00-\u9fff]/g)?.length ?? 0
    const words = remark.match(/[A-Za-z]+/g)?.length ?? 0
    if (signs > 0 || words > 0) balance += signs >= words ? 1 : -1
  }
  return balance === 0 ? undefined : balance > 0 ? 'zh-CN' : 'en'
}
