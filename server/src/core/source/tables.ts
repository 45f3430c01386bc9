import { STRING, WORD } from '../syntax/tokens.ts'
import { keyBefore } from './context.ts'
import type { Stored } from './kept-inputs.ts'
import type { Unit } from './unit.ts'
import { allMatches } from '../text/steps.ts'
import { addAll } from '../text/add-all.ts'

/** A table or document as code defines it, with the token that names it. */
export interface Table extends Stored {
  readonly at: number
}

const DRIZZLE = /\b(?:(?:pg|mysql|sqlite|singlestore|create)\w*Table|define)\s*\(/g
const MONGOOSE = /\bSchema\s{0,20}(?:<[^<>]{0,200}>\s{0,20})?\(/g
const PYTHON_CLASS = /^class (\w+)\(([^)]*)\)\s*:/gm
const PYTHON_TABLE =
  /\bColumn\(|\bmapped_column\(|\bMapped\[|\bmodels\.\w+Field\(|\b(?:String|Text|Char|ObjectId|Reference)Field\(|\bfields\.\w+Field\(/
const PYTHON_BASE = /\btable ?= ?True|\b\w*(?:Base|Model|Document|SQLModel)\b/
const GO_STRUCT = /\btype (\w+) struct \{/g
const CLASS = /\bclass (\w+)/g
const ENTITY = /@(?:Entity|Table|TableName|Document|Collection)\b/

/** Tables and documents that a text defines, by the ways of the common mappers: Drizzle, Sequelize, Mongoose, TypeORM, SQLAlchemy, SQLModel, Django, GORM, JPA, MyBatis-Plus. */
export function tablesOf(unit: Unit): Table[] {
  switch (unit.language) {
    case 'javascript':
    case 'typescript':
      return scriptTables(unit)
    case 'python':
      return pythonTables(unit)
    case 'go':
      return unit.mentions('gorm') ? matches(unit, GO_STRUCT, goColumns) : []
    case 'java':
    case 'kotlin':
      return unit.says(ENTITY) ? matches(unit, CLASS, memberColumns) : []
    default:
      return []
  }
}

function scriptTables(unit: Unit): Table[] {
  const found: Table[] = []
  if (unit.imported(/^drizzle-orm|^sequelize/)) calls(unit, DRIZZLE, found)
  if (unit.imported(/mongo/i)) calls(unit, MONGOOSE, found)
  if (unit.imported(/^(typeorm|@nestjs\/typeorm|@mikro-orm\/)/) && unit.says(ENTITY))
    addAll(found, matches(unit, CLASS, memberColumns))
  return found
}

/** `pgTable('Message', { … })`, `const MessageSchema = new Schema({ … })`. */
function calls(unit: Unit, pattern: RegExp, found: Table[]): void {
  const { tokens } = unit
  for (const { index, 0: text } of allMatches(unit.text, pattern)) {
    const open = unit.at(index + text.length - 1)
    const call = unit.callAt(open)
    if (call === undefined) continue
    const named = unit.firstString(open)
    const body = named === undefined ? open + 1 : named.at + 2
    if (!tokens.isPunct(body, '{')) continue
    const name = named?.value ?? keyBefore(unit, call.at)
    if (name !== undefined) found.push({ name, at: named?.at ?? call.at, columns: keysOf(unit, body) })
  }
}

/** The keys directly in an object. */
export function keysOf(unit: Unit, brace: number): string[] {
  const { tokens } = unit
  const end = tokens.after(brace) - 1
  const keys: string[] = []
  for (let at = brace + 1; at < end; at++) {
    if (tokens.parent(at) !== brace || (tokens.kind(at) !== WORD && tokens.kind(at) !== STRING)) continue
    const begins = at === brace + 1 || tokens.isPunct(at - 1, ',')
    if (begins && [':', ',', '}', '('].some(sign => tokens.isPunct(at + 1, sign))) keys.push(tokens.value(at))
  }
  return keys
}

function pythonTables(unit: Unit): Table[] {
  if (!['Column(', 'mapped_column(', 'Mapped[', 'Field('].some(one => unit.mentions(one))) return []
  const found: Table[] = []
  for (const match of allMatches(unit.text, PYTHON_CLASS)) {
    const [head, name = '', bases = ''] = match
    const at = unit.at(match.index + 'class '.length)
    if (at < 0 || !PYTHON_BASE.test(bases)) continue
    const rest = unit.text.slice(match.index + head.length)
    const body = rest.slice(0, /\n\S/.exec(rest)?.index ?? rest.length)
    if (!PYTHON_TABLE.test(body) && !/\btable ?= ?True/.test(bases)) continue
    const columns = [...allMatches(body, /^ {2,4}(\w+) *(?::[^=\n]+)?(?:=|:)/gm)].map(column => column[1] ?? '')
    found.push({ name, at, columns })
  }
  return found
}

function matches(unit: Unit, pattern: RegExp, columns: (unit: Unit, brace: number) => string[]): Table[] {
  const found: Table[] = []
  for (const { index, 0: text, 1: name = '' } of allMatches(unit.text, pattern)) {
    const at = unit.at(index + text.indexOf(name, text.indexOf(' ')))
    if (at < 0) continue
    let brace = at + 1
    while (brace < at + 30 && !unit.tokens.isPunct(brace, '{')) brace++
    if (unit.tokens.isPunct(brace, '{')) found.push({ name, at, columns: columns(unit, brace) })
  }
  return found
}

/** Field names at the beginnings of lines of a Go struct whose tags speak of its mapper. */
function goColumns(unit: Unit, brace: number): string[] {
  const { tokens, text } = unit
  const body = text.slice(tokens.end(brace), tokens.start(tokens.after(brace) - 1))
  if (!/gorm:|gorm\.Model/.test(body)) return []
  return [...allMatches(body, /^[ \t]*([A-Z]\w*)[ \t]+[\w*[\].]/gm)].map(field =>
    (field[1] ?? '').replaceAll(/([a-z])([A-Z])/g, '$1_$2'),
  )
}

/** Names of fields directly in a class: what stands before `;`, `=`, `:` or `!`, and is no call. */
function memberColumns(unit: Unit, brace: number): string[] {
  const { tokens } = unit
  const end = tokens.after(brace) - 1
  const names: string[] = []
  for (let at = brace + 1; at < end; at++) {
    if (tokens.parent(at) !== brace || tokens.kind(at) !== WORD) continue
    if ([';', '=', ':', '!', '?'].some(sign => tokens.isPunct(at + 1, sign))) names.push(tokens.value(at))
  }
  return names
}
