import type { Span } from '../text/span.ts'

/** A fenced block of Markdown. */
export interface Fence {
  /** The first word behind the opening marks; empty without. */
  readonly language: string
  /** The lines between the fences. */
  readonly span: Span
}

const MARKS = /^\uFEFF?[ \t]*(`{3,}(?!`)|~{3,}(?!~))[ \t]*(\w*)/

/** The closed fences of a Markdown text, line by line: each line is looked at once, however many fences stay open. */
export function fencesOf(text: string): Fence[] {
  const found: Fence[] = []
  let open: { marks: string; language: string; start: number } | undefined
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    const next = end + 1
    if (open === undefined) {
      const [, marks, language = ''] = MARKS.exec(line) ?? []
      if (marks !== undefined) open = { marks, language, start: next }
    } else if (closes(line.trim(), open.marks)) {
      found.push({ language: open.language, span: { start: open.start, end: start } })
      open = undefined
    }
    start = next
  }
  return found
}

/** At least as many of the same marks, and nothing behind them. */
function closes(line: string, marks: string): boolean {
  return line.startsWith(marks) && /^[`~]+$/.test(line)
}
