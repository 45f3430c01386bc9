import type { TextEdit } from '../../text/span.ts'
import type { DeclarationEdit } from '../edit.ts'

/**
 * The edits with their places to fill as tab stops (`$1`, `$2` …, then `$0`), for editors that take snippets in edits. No value
 * is put in beforehand: whom a service is offered to is for a person to say.
 */
export function asSnippets({ edits, placeholders }: Pick<DeclarationEdit, 'edits' | 'placeholders'>): TextEdit[] {
  let stop = 1
  let grown = 0
  const snippets = edits.map(({ span, newText }) => {
    const start = span.start + grown
    grown += newText.length - (span.end - span.start)
    const stops = placeholders
      .filter(one => one.start >= start && one.end <= start + newText.length)
      .map(one => one.start - start)
    const parts = [0, ...stops].map((from, i) => escaped(newText.slice(from, stops[i] ?? newText.length)))
    return { span, newText: parts.reduce((text, part) => `${text}$${stop++}${part}`) }
  })
  const last = snippets.at(-1)
  return last && stop > 1 ? [...snippets.slice(0, -1), { ...last, newText: `${last.newText}$0` }] : snippets
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, sign => `\\${sign}`)
}
