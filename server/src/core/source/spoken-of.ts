import type { Unit } from './unit.ts'

/** Words of a vendor himself, beside those of his interface that whoever serves it is told too. */
const ANTHROPIC = /(?<!\bx-|\/)anthropic(?!-(?:version|beta|dangerous)|_version|_beta)|claude/i

/** Whether a file speaks of Anthropic in nothing but the form of its requests: other servers take the same, and are told the same headers. */
export function isFormAlone(unit: Unit): boolean {
  return !unit.says(ANTHROPIC) && !ANTHROPIC.test(unit.path)
}
