import { mayHold } from './looked-at.ts'

/**
 * Whether a text holds any of these words, wherever they stand and whatever is around them. Over a long text a few searches for
 * literal words are several times faster than one regular expression that offers them all.
 */
export function holdsAny(text: string, words: readonly string[]): boolean {
  for (const word of words) if (mayHold(text, word) && text.includes(word)) return true
  return false
}
