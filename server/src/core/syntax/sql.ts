import type { Span } from '../text/span.ts'
import { allMatches } from '../text/steps.ts'

/** A word, a literal in quotes, or one sign of an SQL text. */
export interface SqlToken {
  readonly type: 'word' | 'string' | 'name' | 'sign'
  readonly value: string
  /** Without quotes. */
  readonly span: Span
}

const PIECE =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'((?:[^']|'')*)(?:'|$)|"((?:[^"]|"")*)(?:"|$)|`([^`]*)(?:`|$)|\{\{[\s\S]*?(?:\}\}|$)|[\p{L}_$][\p{L}\p{N}_$]*|\d[\w.]*|\S/gu

/** Cuts an SQL text into words, literals and signs. Comments and the brackets of templates (dbt) are left out. Never throws. */
export function tokenizeSql(text: string): SqlToken[] {
  const tokens: SqlToken[] = []
  for (const { index, 0: all, 1: literal, 2: quoted, 3: ticked } of allMatches(text, PIECE)) {
    if (/^(--|\/\*|\{\{)/.test(all)) continue
    const inside = literal ?? quoted ?? ticked
    const type =
      literal !== undefined ? 'string' : inside !== undefined ? 'name' : /^[\p{L}_$]/u.test(all) ? 'word' : 'sign'
    const by = inside === undefined ? 0 : 1
    tokens.push({ type, value: inside ?? all, span: { start: index + by, end: index + by + (inside ?? all).length } })
  }
  return tokens
}
