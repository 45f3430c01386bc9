import type { Finding } from '../finding.ts'
import { lineStart } from '../text/line-start.ts'

/** The text of a line with its spaces folded, so that re-indenting moves nothing. */
function lineAround(text: string, offset: number): string {
  const start = lineStart(text, offset)
  const end = text.indexOf('\n', offset)
  return text
    .slice(start, end < 0 ? text.length : end)
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** FNV-1a over UTF-16 units, twice with different seeds: 64 bits are enough to tell one repository's findings apart. */
export function hash(text: string): string {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b)
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')
}

/**
 * Gives each finding a mark that survives moved lines: rule, service, file and the text of its line, and for repeated ones their
 * order. Lines and columns are not part of it. Sixteen hexadecimal digits.
 */
export function fingerprints(
  findings: readonly Finding[],
  textOf: (path: string) => string | undefined,
): Map<Finding, string> {
  const counts = new Map<string, number>()
  const marks = new Map<Finding, string>()
  for (const finding of findings) {
    const line = lineAround(textOf(finding.at.file) ?? '', finding.at.span.start)
    const base = [finding.ruleId, finding.service ?? '', finding.at.file, line].join('\u0000')
    const count = counts.get(base) ?? 0
    counts.set(base, count + 1)
    marks.set(finding, hash(`${base}\u0000${count}`))
  }
  return marks
}
