import { allMatches } from '../text/steps.ts'
import { isOnlyShown } from './shown-answers.ts'
import { isTriedAtStart } from './start-trials.ts'
import { SAID, TAKES } from './trial-words.ts'
import type { Unit } from './unit.ts'

/** Where a file begins what it does when it is started by itself, beside what others take of it. */
const STARTS: Partial<Record<Unit['language'], RegExp>> = {
  python: /^if\s+__name__\s*==\s*["']__main__["']\s*:/gm,
  javascript: /^if\s*\(\s*(?:require\.main\s*===?\s*module|import\.meta\.main)\s*\)/gm,
  typescript: /^if\s*\(\s*(?:require\.main\s*===?\s*module|import\.meta\.main)\s*\)/gm,
  java: /\bstatic\s+void\s+main\s*\(/g,
  kotlin: /^fun\s+main\s*\(/gm,
  csharp: /\bstatic\s+(?:async\s+)?(?:void|int|Task)\s+Main\s*\(/g,
  go: /^func\s+main\s*\(\)/gm,
  ruby: /^if\s+(?:__FILE__\s*==\s*\$(?:0|PROGRAM_NAME)|\$(?:0|PROGRAM_NAME)\s*==\s*__FILE__)/gm,
}
/**
 * Whether a call lies in what a file only does when it is started by itself, with a text that stands there and an answer that is shown and
 * gone: its writer tried out what others take of the file.
 */
export function isTrial(unit: Unit, offset: number): boolean {
  return isTriedByHand(unit, offset) || isTriedAtStart(unit, offset)
}

function isTriedByHand(unit: Unit, offset: number): boolean {
  const starts = STARTS[unit.language]
  if (starts === undefined) return false
  const { text } = unit
  let from = -1
  for (const { index } of allMatches(text, starts)) if (index < offset && unit.covers(index)) from = index
  if (from < 0) return false
  const end = endOf(unit, from)
  if (offset >= end) return false
  const block = withoutComments(text.slice(from, end))
  if (!SAID.test(block) || TAKES.test(block.replace(/^[^\n]*/, ''))) return false
  return isOnlyShown(unit, unit.before(offset), from, end)
}

/** Behind the last line that is further in than the first, a closing bracket or `end` apart. */
function endOf({ text }: Unit, from: number): number {
  const line = text.lastIndexOf('\n', from) + 1
  const depth = /^[ \t]*/.exec(text.slice(line, line + 80))?.[0].length ?? 0
  let at = text.indexOf('\n', from)
  while (at >= 0) {
    const next = text.indexOf('\n', at + 1)
    const one = text.slice(at + 1, next < 0 ? text.length : next)
    if (one.trim() !== '' && one.length - one.trimStart().length <= depth && !/^\s*(?:[)\]}{#]|\/\/)/.test(one))
      return at
    at = next
  }
  return text.length
}

function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter(line => !/^\s*(?:#|\/\/|\*)/.test(line))
    .join('\n')
}
