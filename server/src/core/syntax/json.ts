import { getNodeValue, type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser'
import { step } from '../text/steps.ts'
import type { LocatedEntry, LocatedNode, LocatedScalar, Parsed } from './node.ts'

const MAX_DEPTH = 200

/** Reads JSON, with comments and trailing commas, as far as it can be read. Pass it to `SourceFile.tree`. */
export function parseJson(text: string): Parsed {
  step(text.length)
  const errors: ParseError[] = []
  const tooDeep = nestsTooDeep(text)
  const tree = tooDeep ? undefined : parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true })
  const first = errors[0]
  const fault = tooDeep
    ? { span: { start: 0, end: Math.min(1, text.length) }, detail: `nested deeper than ${MAX_DEPTH}` }
    : first && {
        span: { start: first.offset, end: Math.min(first.offset + Math.max(1, first.length), text.length) },
        detail: printParseErrorCode(first.error),
      }
  return { root: tree && toNode(tree, text), fault: fault || undefined }
}

/** jsonc-parser recurses: a hostile file could exhaust the stack, so depth is counted first. Braces inside strings nest nothing. */
function nestsTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10) inString = false
    else if (code === 34) inString = !inString
    else if (inString) i += code === 92 ? 1 : 0
    else if (code === 123 || code === 91) {
      if (++depth > MAX_DEPTH) return true
    } else if (code === 125 || code === 93) depth--
  }
  return false
}

function toNode(node: Node, text: string): LocatedNode {
  step()
  const outer = { start: node.offset, end: node.offset + node.length }
  if (node.type === 'object') {
    const entries: LocatedEntry[] = []
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? []
      if (key) entries.push({ key: toNode(key, text) as LocatedScalar, value: value && toNode(value, text) })
    }
    return { type: 'map', entries, span: outer, outer }
  }
  if (node.type === 'array')
    return { type: 'list', items: (node.children ?? []).map(child => toNode(child, text)), span: outer, outer }
  // A string that nobody closed yet runs to the end of its line and has no second quote to leave out.
  const closed = node.length >= 2 && text.charAt(outer.end - 1) === '"'
  const span = node.type === 'string' ? { start: outer.start + 1, end: closed ? outer.end - 1 : outer.end } : outer
  return { type: 'scalar', value: getNodeValue(node) as LocatedScalar['value'], span, outer }
}
