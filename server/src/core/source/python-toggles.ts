import { isSwitchName } from './switch-words.ts'
import type { Unit } from './unit.ts'

const NAME = '((?:\\w*\\.)*)(\\w+)'
/** A condition that is a switch alone, or a switch and something more. */
const BLOCK = new RegExp(
  `^\\s*(?:el)?if\\s+(?:${NAME})(?:\\s+is\\s+True|\\s*==\\s*(?:True|1))?(?:\\s+and\\s[^\\n]*)?:\\s*$`,
)
const INLINE = new RegExp(`^["')\\]]*\\s+if\\s+(?:${NAME})(?:\\s+is\\s+True)?\\s+else\\b`)
const LINES_UP = 16

/** The switch a Python text hangs on: `if settings.show_ai_label:` around its line, or `… if settings.show_ai_label else …` behind it. */
export function pythonToggle(
  unit: Unit,
  at: number,
  fits: (name: string) => boolean = isSwitchName,
): { name: string; plain: boolean } | undefined {
  const { text, tokens } = unit
  const inline = INLINE.exec(text.slice(tokens.end(at), tokens.end(at) + 120))?.[2]
  if (inline !== undefined && fits(inline)) return { name: inline, plain: true }
  let end = text.lastIndexOf('\n', tokens.start(at) - 1)
  let depth = indent(text.slice(end + 1))
  for (let line = 0; line < LINES_UP && end > 0 && depth > 0; line++) {
    const start = text.lastIndexOf('\n', end - 1)
    const before = text.slice(start + 1, end)
    end = start
    if (before.trim() === '' || indent(before) >= depth) continue
    depth = indent(before)
    const name = BLOCK.exec(before)?.[2]
    if (name !== undefined && fits(name)) return { name, plain: true }
  }
  return undefined
}

function indent(line: string): number {
  return line.length - line.trimStart().length
}
