import type { SourceLanguage } from '../syntax/source-languages.ts'
import { allMatches } from '../text/steps.ts'

/** Where tests begin that stand in the file of what they test. */
const OPENS: Partial<Record<SourceLanguage, RegExp>> = {
  rust: /#\[cfg\((?:all\()?test\b[^\]\n]{0,200}\]\s*(?:pub\s+)?mod\s+\w+\s*\{/g,
  typescript: /\bif\s*\(\s*import\.meta\.vitest\s*\)\s*\{/g,
  javascript: /\bif\s*\(\s*import\.meta\.vitest\s*\)\s*\{/g,
}

/** A text with its inline tests blanked out, places as they were. Tests ask models nobody meets. */
export function withoutInlineTests(text: string, language: SourceLanguage): string {
  const opens = OPENS[language]
  if (opens === undefined || !/cfg\(|import\.meta\.vitest/.test(text)) return text
  let result = ''
  let at = 0
  for (const { index, 0: head } of allMatches(text, opens)) {
    if (index < at) continue
    const end = closing(text, index + head.length)
    result += text.slice(at, index) + text.slice(index, end).replace(/[^\n]/g, ' ')
    at = end
  }
  return at === 0 ? text : result + text.slice(at)
}

/** Behind the brace that closes a module: by custom the first at the beginning of a line, as far in as the module itself. */
function closing(text: string, from: number): number {
  const line = text.lastIndexOf('\n', from - 1) + 1
  const indent = /^[ \t]*/.exec(text.slice(line, from))?.[0] ?? ''
  const close = text.indexOf(`\n${indent}}`, from)
  return close < 0 ? text.length : close + indent.length + 2
}
