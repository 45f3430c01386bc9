import type { Unit } from './unit.ts'

/**
 * Where a body ends that is told by its indentation: the offset of the first line behind its head that begins with code, outside of
 * brackets, and is indented no further. Lines within a text (a prompt often starts at the margin) and comments end nothing.
 * @param start offset in the head's first line
 */
export function endOfIndented(unit: Unit, start: number): number {
  const { text, tokens } = unit
  const line = text.lastIndexOf('\n', start - 1) + 1
  const depth = indentAt(text, line)
  const head = Math.max(0, unit.before(start))
  const around = new Set([-1])
  for (let open = tokens.parent(head); open >= 0; open = tokens.parent(open)) around.add(open)
  for (let at = head + 1; at < tokens.count; at++) {
    if (!tokens.isFirst(at) || !around.has(tokens.parent(at))) continue
    const offset = tokens.start(at)
    const from = text.lastIndexOf('\n', offset - 1) + 1
    if (from > line && indentAt(text, from) <= depth && !')]}'.includes(text.charAt(from + indentAt(text, from))))
      return from
  }
  return text.length
}

function indentAt(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at++
  return at - from
}
