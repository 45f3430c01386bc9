import { type AST, parseTOML } from 'toml-eslint-parser'
import type { Span } from '../text/span.ts'
import { step } from '../text/steps.ts'
import type { LocatedEntry, LocatedList, LocatedMap, LocatedNode, LocatedScalar, Parsed } from './node.ts'
import { parseTomlPieces } from './toml-pieces.ts'

type Key = AST.TOMLBare | AST.TOMLQuoted
type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type OpenMap = Mutable<LocatedMap> & { entries: LocatedEntry[] }
type OpenList = Mutable<LocatedList> & { items: LocatedNode[] }

/** Reads TOML as far as it can be read: a sound file at once, a broken one statement by statement. Pass it to `SourceFile.tree`. */
export function parseToml(text: string): Parsed {
  step(text.length)
  const source = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text
  const root = openMap({ start: 0, end: text.length })
  const { programs, fault } = parsePrograms(source)
  let table: OpenMap = root
  for (const { program, offset } of programs) {
    for (const statement of program.body[0].body) {
      if (statement.type === 'TOMLTable') {
        table = openTable(root, statement, offset)
        for (const pair of statement.body) addPair(table, pair, offset)
      } else addPair(table, statement, offset)
    }
  }
  return { root, fault }
}

function parsePrograms(source: string): ReturnType<typeof parseTomlPieces> {
  try {
    return { programs: [{ program: parseTOML(source), offset: 0 }], fault: undefined }
  } catch {
    return parseTomlPieces(source)
  }
}

function openTable(root: OpenMap, table: AST.TOMLTable, offset: number): OpenMap {
  const keys = table.key.keys
  const last = keys.at(-1)
  const span = spanOf(table, offset)
  if (!last) return root
  const parent = descend(root, keys.slice(0, -1), offset)
  if (table.kind === 'standard') return descend(parent, [last], offset, span)
  const found = parent.entries.findLast(entry => entry.key.value === nameOf(last))?.value
  const list: OpenList = found?.type === 'list' ? (found as OpenList) : { type: 'list', items: [], span, outer: span }
  if (list !== found) parent.entries.push({ key: keyNode(last, offset), value: list })
  const item = openMap(span)
  list.items.push(item)
  return item
}

/** Goes down dotted keys, making maps on the way; of a list of tables the last is meant. */
function descend(from: OpenMap, keys: readonly Key[], offset: number, span?: Span): OpenMap {
  let at = from
  for (const key of keys) {
    step(1 + (at.entries.length >> 3))
    let found = at.entries.findLast(entry => entry.key.value === nameOf(key))?.value
    if (found?.type === 'list') found = found.items.at(-1)
    if (found?.type !== 'map') {
      found = openMap(span ?? spanOf(key, offset))
      at.entries.push({ key: keyNode(key, offset), value: found })
    }
    at = found as OpenMap
  }
  return at
}

function addPair(table: OpenMap, pair: AST.TOMLKeyValue, offset: number): void {
  const last = pair.key.keys.at(-1)
  if (!last) return
  const map = descend(table, pair.key.keys.slice(0, -1), offset)
  map.entries.push({ key: keyNode(last, offset), value: valueNode(pair.value, offset) })
}

function valueNode(node: AST.TOMLContentNode, offset: number): LocatedNode {
  step()
  const outer = spanOf(node, offset)
  if (node.type === 'TOMLArray') {
    return { type: 'list', items: node.elements.map(item => valueNode(item, offset)), span: outer, outer }
  }
  if (node.type === 'TOMLInlineTable') {
    const map = openMap(outer)
    for (const pair of node.body) addPair(map, pair, offset)
    return map
  }
  if (node.kind === 'string') {
    const quote = node.multiline ? 3 : 1
    return { type: 'scalar', value: node.value, span: { start: outer.start + quote, end: outer.end - quote }, outer }
  }
  const value = node.value instanceof Date ? String(node.value) : node.value
  return { type: 'scalar', value, span: outer, outer }
}

function keyNode(key: Key, offset: number): LocatedScalar {
  const outer = spanOf(key, offset)
  const span = key.type === 'TOMLQuoted' ? { start: outer.start + 1, end: outer.end - 1 } : outer
  return { type: 'scalar', value: nameOf(key), span, outer }
}

function nameOf(key: Key): string {
  return key.type === 'TOMLQuoted' ? key.value : key.name
}

function spanOf(node: { range: [number, number] }, offset: number): Span {
  return { start: node.range[0] + offset, end: node.range[1] + offset }
}

function openMap(span: Span): OpenMap {
  return { type: 'map', entries: [], span, outer: span }
}
