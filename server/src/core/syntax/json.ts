import { getNodeValue, type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser'
import type { LocatedEntry, LocatedNode, LocatedScalar, Parsed } from './node.ts'

const MAX_DEPTH = 200

/** Reads JSON, with comments and trailing commas, as far as it can be read. Pass it to `SourceFile.tree`. */
export function parseJson(text: string): Parsed {
  const errors: ParseError[] = []
  const tooDeep = nestsTooDeep(text)
  const tree = tooDeep ? undefined : parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true })
  const first = errors[0]
  const fault = tooDeep
    ? { span: { start: 0, end: Math.min(1, text.length) }, detail: `nested deeper than ${MAX_DEPTH}` }
    : first && { span: { start: first.offset, end: Math.min(first.offset + Math.max(1, first.length), text.length) }, detail: printParseErrorCode(first.error) }
  return { root: tree && toNode(tree), fault: fault || undefined }
}

/** jsonc-parser recurses: a hostile file could exhaust the stack, so depth is counted first. */
function nestsTooDeep(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 123 || code === 91) {
      if (++depth > MAX_DEPTH) return true
    } else if (code === 125 || code === 93) depth--
  }
  return false
}

function toNode(node: Node): LocatedNode {
  const outer = { start: node.offset, end: node.offset + node.length }
  if (node.type === 'object') {
    const entries: LocatedEntry[] = []
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? []
      if (key) entries.push({ key: toNode(key) as LocatedScalar, value: value && toNode(value) })
    }
    return { type: 'map', entries, span: outer, outer }
  }
  if (node.type === 'array') return { type: 'list', items: (node.children ?? []).map(toNode), span: outer, outer }
  const span = node.type === 'string' && node.length >= 2 ? { start: outer.start + 1, end: outer.end - 1 } : outer
  return { type: 'scalar', value: getNodeValue(node) as LocatedScalar['value'], span, outer }
}
