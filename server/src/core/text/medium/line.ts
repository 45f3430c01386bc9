import { visible } from '../visible.ts'
import type { Line } from './safe.ts'

/** A text from outside as one line of plain text, in which nothing steers. */
export function line(text: string): Line {
  return visible(text) as Line
}

/**
 * A line for a place that makes links of `[words](address)` in plain text, as notices of editors and messages of code scanning do: what
 * it quotes leads nowhere.
 */
export function unlinked(text: Line): Line {
  return text.replaceAll(/\](?=\()/g, '] ') as Line
}
