import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node as YamlNode,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import * as v from 'valibot'
import { withoutKeys } from '../evidence/secrets.ts'
import type { Span } from '../text/span.ts'
import type { DeclarationPath, DeclarationProblem } from './declaration.ts'
import { type Located, headOf, visible } from './locate.ts'
import type { AnySchema } from './schema/field.ts'
import { DeclarationFile } from './schema/file.ts'
import { type Shape, shapeOf } from './schema/shape.ts'
import { withoutAbysses } from '../syntax/yaml-depth.ts'
import { anchorsOf, inOneLine, isEmpty, sourceOf } from './yaml-nodes.ts'

/** A declaration is written by hand: from here on it is something else, and reading it would hold everything up. In UTF-16 units. */
const MOST_LETTERS = 400_000
/** More faults than this tell nobody anything. */
const MOST_PROBLEMS = 200

/** No declaration needs more values than this; aliases could otherwise unfold a small file without end. */
const MOST_VALUES = 20_000

/** A declaration's text as YAML, as located values, and what is wrong with it. */
export interface Reading {
  readonly document: Document
  readonly root: Located
  readonly problems: readonly DeclarationProblem[]
}

/** Reads a declaration's text. Never throws: what cannot be used becomes a problem, the rest is read. */
export function readDeclaration(text: string): Reading {
  const readable = text.length > MOST_LETTERS ? '' : withoutAbysses(text)
  const document = parseDocument(readable, { uniqueKeys: false, logLevel: 'error', keepSourceTokens: false })
  const reader = new Reader(document, text)
  const first = document.errors[0]
  const isDeep = readable !== text && readable !== ''
  if (isDeep) reader.report({ start: 0, end: 1 }, [], 'syntax', undefined, 'TOO_DEEP')
  else if (first) reader.report(span(first.pos), [], 'syntax', undefined, first.code)
  if (text.length > MOST_LETTERS) reader.report({ start: 0, end: 1 }, [], 'too-large')
  const whole = { start: 0, end: text.length }
  const root = reader.read(document.contents, DeclarationFile, { path: [], whole, at: 0 })
  return { document, root, problems: withoutEchoes(reader.problems) }
}

/** People answer yes or no; YAML itself knows only true and false. */
function asBoolean(value: unknown, text: string): unknown {
  if (/^(yes|y|on|是|有)$/i.test(text)) return true
  return /^(no|n|off|否|无)$/i.test(text) ? false : value
}

/** A line that is not YAML looks like a wrong field as well; it is told of once. */
function withoutEchoes(problems: readonly DeclarationProblem[]): DeclarationProblem[] {
  const broken = problems.find(one => one.what === 'syntax')?.span
  return problems.filter(
    ({ what, span: { start, end } }) => what === 'syntax' || !broken || end <= broken.start || start >= broken.end,
  )
}

function span([start, end]: readonly [number, number]): Span {
  return { start, end: Math.max(start, end) }
}

/** Fields of a block that are not there yet: one of them may have been meant. */
function unwritten(map: YAMLMap, shape: Shape): string[] {
  return shape.kind === 'map' ? Object.keys(shape.entries).filter(key => !map.has(key)) : []
}

/** The first fields of a block, to show what could stand there. */
function fieldsOf(shape: Shape): string[] {
  return shape.kind === 'map' ? Object.keys(shape.entries).slice(0, 3) : []
}

interface Place {
  readonly path: DeclarationPath
  readonly key?: Span
  readonly whole: Span
  /** Where a value would stand if there were one. */
  readonly at: number
}

class Reader {
  readonly problems: DeclarationProblem[] = []
  readonly #document: Document
  readonly #text: string
  #left = MOST_VALUES
  #anchors: Map<string, YamlNode[]> | undefined

  constructor(document: Document, text: string) {
    this.#document = document
    this.#text = text
  }

  report(
    at: Span,
    path: DeclarationPath,
    what: DeclarationProblem['what'],
    expected?: readonly string[],
    found?: string,
  ): void {
    if (this.problems.length >= MOST_PROBLEMS) return
    const shown = found === undefined ? undefined : inOneLine(found)
    this.problems.push({
      span: visible(at, this.#text),
      path,
      what,
      ...(expected && { expected }),
      ...(shown !== undefined && { found: shown }),
    })
  }

  read(node: YamlNode | null | undefined, schema: AnySchema, place: Place): Located {
    const shape = shapeOf(schema)
    const value = this.#left-- > 0 ? this.#resolve(node) : undefined
    const base = { ...place, schema, node: node ?? undefined, span: this.#spanOf(node, place), data: undefined }
    if (!value || (isScalar(value) && isEmpty(value))) return base
    if (shape.kind === 'list') return isSeq(value) ? this.#list(value, shape.item, base) : this.#wrong(base, ['list'])
    if (shape.kind === 'map' || shape.kind === 'record')
      return isMap(value) ? this.#map(value, base) : this.#wrong(base, ['map', ...fieldsOf(shape)])
    if (isScalar(value)) return this.#scalar(value, base)
    return this.#wrong(base, shape.kind === 'options' ? shape.options : [shape.type])
  }

  #resolve(node: YamlNode | null | undefined): YamlNode | undefined {
    if (!isAlias(node)) return node ?? undefined
    this.#anchors ??= anchorsOf(this.#document)
    const at = node.range?.[0] ?? 0
    return this.#anchors.get(node.source)?.findLast(anchor => (anchor.range?.[0] ?? 0) < at)
  }

  #spanOf(node: YamlNode | null | undefined, place: Place): Span {
    const range = node?.range
    if (!range || (isScalar(node) && isEmpty(node) && node.source?.trim() !== '~' && node.source?.trim() !== 'null'))
      return { start: place.at, end: place.at }
    return { start: range[0], end: Math.max(range[0], range[1]) }
  }

  #wrong(base: Located, expected: readonly string[]): Located {
    const short = isScalar(base.node) ? base.span : headOf(base)
    this.report(short, base.path, 'wrong-type', expected, isScalar(base.node) ? sourceOf(base.node) : undefined)
    return base
  }

  #list(seq: YAMLSeq, item: AnySchema, base: Located): Located {
    const items: Located[] = []
    for (const one of seq.items) {
      const node = one as YamlNode
      const where = span([node?.range?.[0] ?? base.span.start, node?.range?.[1] ?? base.span.start])
      const read = this.read(node, item, { path: [...base.path, items.length], whole: where, at: where.start })
      if (read.data !== undefined) items.push(read)
    }
    return { ...base, items, data: items.length > 0 || seq.items.length === 0 ? items.map(one => one.data) : undefined }
  }

  #map(map: YAMLMap, base: Located): Located {
    const shape = shapeOf(base.schema)
    const members = new Map<string, Located>()
    let missing: string[] | undefined
    for (const { pair, key, inherited } of this.#pairs(map)) {
      const at = span([
        (pair.key as YamlNode)?.range?.[0] ?? base.span.start,
        (pair.key as YamlNode)?.range?.[1] ?? base.span.start,
      ])
      const path = [...base.path, key]
      const schema =
        shape.kind === 'record'
          ? shape.value
          : shape.kind === 'map' && Object.hasOwn(shape.entries, key)
            ? shape.entries[key]
            : undefined
      if (!schema) this.report(at, path, 'unknown-key', (missing ??= unwritten(map, shape)), key)
      else if (members.has(key) && !inherited) this.report(at, path, 'duplicate', undefined, key)
      else if (!members.has(key)) members.set(key, this.#member(pair, schema, path, at))
    }
    const located: Located = { ...base, members }
    const usable = this.#complete(located, shape.kind === 'map' ? shape.required : [])
    const data = Object.fromEntries(
      [...members].flatMap(([key, one]) => (one.data === undefined ? [] : [[key, one.data]])),
    )
    located.data =
      usable && (Object.keys(data).length > 0 || map.items.length === 0 || this.#mustStay(located)) ? data : undefined
    return located
  }

  #member(pair: Pair, schema: AnySchema, path: DeclarationPath, key: Span): Located {
    const value = pair.value as YamlNode | null
    const colon = this.#text.indexOf(':', key.end)
    const at = colon < 0 ? key.end : colon + 1
    const end = Math.max(key.end, value?.range?.[1] ?? at)
    return this.read(value, schema, { path, key, whole: { start: key.start, end }, at })
  }

  /** Pairs of a map, those merged in by `<<` last. */
  *#pairs(map: YAMLMap, inherited = false): Generator<{ pair: Pair; key: string; inherited: boolean }> {
    const merged: YAMLMap[] = []
    for (const pair of map.items) {
      if (!isPair(pair) || this.#left <= 0) continue
      const key = isScalar(pair.key) ? sourceOf(pair.key) : undefined
      const value = this.#resolve(pair.value as YamlNode)
      if (key === '<<' && isMap(value) && !inherited) merged.push(value)
      else if (key !== undefined) yield { pair, key, inherited }
      else
        this.report(
          this.#spanOf(pair.key as YamlNode, { path: [], whole: { start: 0, end: 0 }, at: 0 }),
          [],
          'wrong-type',
          ['string'],
        )
    }
    for (const one of merged) yield* this.#pairs(one, true)
  }

  /** Whether what identifies an entry is there. An empty field is not yet filled, a key left out is a problem. */
  #complete(located: Located, required: readonly string[]): boolean {
    const absent = required.filter(key => !located.members?.has(key))
    for (const key of absent) this.report(headOf(located), [...located.path, key], 'missing', [key])
    return this.#mustStay(located) || required.every(key => located.members?.get(key)?.data !== undefined)
  }

  /** The file itself and its services are there even while nothing in them is filled. */
  #mustStay({ path }: Located): boolean {
    return path.length === 0 || (path[0] === 'services' && path.length === 2)
  }

  #scalar(scalar: Scalar, base: Located): Located {
    const shape = shapeOf(base.schema)
    const text = sourceOf(scalar)
    if (shape.kind === 'options') {
      if (shape.options.includes(text)) return { ...base, data: text }
      this.report(base.span, base.path, 'not-one-of', shape.options, text)
      return base
    }
    const type = shape.kind === 'scalar' ? shape.type : 'string'
    const data =
      type === 'string' ? withoutKeys(text) : type === 'boolean' ? asBoolean(scalar.value, text) : scalar.value
    if (typeof data !== type) return this.#wrong(base, type === 'boolean' ? ['true', 'false'] : [type])
    const checked = v.safeParse(base.schema, data)
    if (checked.success) return { ...base, data }
    this.report(base.span, base.path, 'wrong-type', [checked.issues[0].message], text)
    return base
  }
}
