import { isCollection, isMap, isScalar, type Node as YamlNode, type Pair, type YAMLMap } from 'yaml'
import { lineStart } from '../../text/line-start.ts'

/** Column of an offset, counted from the start of its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

/** Where the value of a node ends, without comments or blank lines after it. */
export function endOfNode(node: YamlNode | null | undefined): number | undefined {
  if (!node?.range) return undefined
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1)
    if (isMap(node)) return endOfPair(last as Pair) ?? node.range[1]
    return endOfNode(last as YamlNode) ?? node.range[1]
  }
  return node.range[1]
}

/** Where a key with its value ends. */
export function endOfPair(pair: Pair): number | undefined {
  const key = (pair.key as YamlNode | null)?.range?.[1]
  const value = pair.value as YamlNode | null
  if (isScalar(value) && value.value === null && !value.source) return key
  return Math.max(key ?? 0, endOfNode(value) ?? 0)
}

/** Where a new line belongs after something that ends at `end` in a block at `column`: behind its comments, before what follows. */
export function lineAfter(text: string, end: number, column: number): number {
  let at = end > 0 && text[end - 1] === '\n' ? end : nextLine(text, end)
  for (;;) {
    const remark = /^[ \t]*(?=#)/.exec(text.slice(at, nextLine(text, at)))
    if (!remark || remark[0].length <= column) return at
    at = nextLine(text, at)
  }
}

function nextLine(text: string, from: number): number {
  const end = /\r\n|\n|\r/g
  end.lastIndex = from
  const found = end.exec(text)
  return found ? found.index + found[0].length : text.length
}

/** The pair of a map with this key, written plainly or quoted. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find(pair => isScalar(pair.key) && (pair.key.value === key || pair.key.source === key))
}

/** Whether nothing is written: no value, `~`, `null`, an empty text, or empty brackets without a comment in them. */
export function isBlank(node: YamlNode | null | undefined, text: string): boolean {
  if (!node) return true
  if (isScalar(node)) return node.value === null || (typeof node.value === 'string' && node.value.trim() === '')
  if (!isCollection(node) || node.items.length > 0) return false
  return !text.slice(node.range?.[0], node.range?.[1]).includes('#')
}
