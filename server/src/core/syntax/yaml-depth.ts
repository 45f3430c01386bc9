/** Deeper than anybody writes, and far above the depth at which the YAML parser gives up on the whole process. */
const MAX_DEPTH = 200
/** So many brackets may close what nobody opened, and no text written by hand has more: each costs the parser an error. */
const MAX_STRAYS = 2_000

const OPENS = new Set(['[', '{'])
const CLOSES = new Set([']', '}'])

/**
 * A YAML text in which nothing nests deeper than anybody writes: near the end of the stack the parser's regular expressions abort the
 * process, and no `catch` sees it. Brackets are counted over the whole text, whatever lies between them, so that neither line ends nor
 * quotes hide them; compact nesting (`- - -`, `? ?`) and indentation count as well. What lies too deep is blanked, and so are lines of stray brackets past
 * thousands; offsets stay.
 */
export function withoutAbysses(text: string): string {
  if (text.length < MAX_DEPTH) return text
  const lines = text.split('\n')
  let depth = 0
  let strays = 0
  let blanked = false
  const indents: number[] = []
  for (const [index, line] of lines.entries()) {
    const start = depth
    const deepest = deepestOf(line, depth)
    depth = deepest.after
    strays += deepest.strays
    const strayed = deepest.strays > 0 && strays > MAX_STRAYS
    if (!strayed && deepest.depth + compactDepth(line) <= MAX_DEPTH && nesting(indents, line) <= MAX_DEPTH) continue
    lines[index] = line.replace(/[^\r]/g, ' ')
    depth = start
    blanked = true
  }
  return blanked ? lines.join('\n') : text
}

function deepestOf(line: string, from: number): { depth: number; after: number; strays: number } {
  let depth = from
  let deepest = from
  let strays = 0
  for (const letter of line) {
    if (OPENS.has(letter)) deepest = Math.max(deepest, ++depth)
    else if (!CLOSES.has(letter)) continue
    else if (depth > 0) depth--
    else strays++
  }
  return { depth: deepest, after: depth, strays }
}

/** Signs that open a level each before the line's own content: `- - ? - x`. */
function compactDepth(line: string): number {
  let count = 0
  let at = 0
  for (; at < line.length; at++) {
    const sign = line[at]
    if (sign === ' ') continue
    const opens = (sign === '-' || sign === '?' || sign === ':') && (at + 1 === line.length || line[at + 1] === ' ')
    if (!opens) return count
    count++
  }
  return count
}

/** How many levels of indentation stand open at a line. */
function nesting(indents: number[], line: string): number {
  const indent = line.length - line.trimStart().length
  if (indent === line.length) return indents.length
  while ((indents.at(-1) ?? -1) >= indent) indents.pop()
  return indents.push(indent)
}
