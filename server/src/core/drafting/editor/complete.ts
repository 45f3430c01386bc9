import { type Language, message, render } from '../../locale/messages.ts'
import type { Span } from '../../text/span.ts'
import type { Declaration } from '../../declaration/declaration.ts'
import { styleOf } from '../edit/style.ts'
import { type AnySchema, noteOf } from '../../declaration/schema/field.ts'
import { DeclarationFile } from '../../declaration/schema/file.ts'
import { schemaAt, shapeOf } from '../../declaration/schema/shape.ts'
import { optionsOf, scalar } from '../edit/emit.ts'
import { type Cursor, cursorAt } from './cursor.ts'
import type { Safe } from '../../text/medium/safe.ts'
import { describeField } from './describe.ts'
import { type CompletionContext, type KnownNames, knownNames } from './known-names.ts'
import { listedNumbers, takesListedNumber } from './listed-numbers.ts'
import { editorMessages as texts } from './messages.ts'

export type { CompletionContext }

/** One thing to choose while typing in a declaration. */
export interface DeclarationCompletion {
  readonly label: string
  readonly kind: 'key' | 'value' | 'entry' | KnownNames['kind']
  /** What replaces the stretch; further lines already carry their indentation. */
  readonly newText: string
  readonly replace: Span
  /** What the typed text is matched with, where it is more than the label. */
  readonly filter?: string
  /** A few words beside the label. */
  readonly detail: string
  /** Markdown. */
  readonly documentation?: Safe<'markdown'>
  /** Further choices follow at once. */
  readonly goesOn: boolean
}

/** What can be written at an offset of a declaration: keys with their meaning and law, values of closed lists, files, ids seen in the workspace. */
export function complete(
  declaration: Declaration,
  offset: number,
  context: CompletionContext,
): DeclarationCompletion[] {
  const cursor = cursorAt(declaration.text, offset)
  const schema = cursor && schemaAt(DeclarationFile, cursor.path)
  if (!cursor || !schema) return []
  // What stands there already is no choice, and would take the Enter that ends the line.
  const isThere = ({ replace, newText }: DeclarationCompletion): boolean =>
    newText === declaration.text.slice(replace.start, replace.end)
  return choicesAt(cursor, schema, declaration, context).filter(one => !isThere(one))
}

function choicesAt(
  cursor: Cursor,
  schema: AnySchema,
  declaration: Declaration,
  context: CompletionContext,
): DeclarationCompletion[] {
  const shape = shapeOf(schema)
  if (cursor.at === 'key' && shape.kind === 'map') return keys(shape.entries, cursor, declaration, context)
  if (cursor.at === 'key' && shape.kind === 'record')
    return named({ kind: 'rule', names: context.rules }, cursor, context, ': ')
  if (cursor.at === 'key' && shape.kind === 'list') return [entry(shape.item, cursor, context)]
  return values(schema, cursor, declaration, context)
}

function keys(
  entries: Readonly<Record<string, AnySchema>>,
  cursor: Cursor,
  declaration: Declaration,
  context: CompletionContext,
): DeclarationCompletion[] {
  const style = styleOf(declaration.text, context.language, 'all')
  const fresh = Object.entries(entries).filter(([key]) => !cursor.siblings.includes(key) || key === cursor.typed)
  return fresh.map(([key, schema]) => ({
    label: key,
    kind: 'key',
    newText: cursor.colon ? key : key + afterKey(schema, cursor, style),
    replace: cursor.replace,
    detail: noteOf(schema)?.text[context.language] ?? '',
    documentation: describeField(key, schema, context.language),
    goesOn: !cursor.colon,
  }))
}

/** What follows a new key: a space for a value, a new line for what stands below it. */
function afterKey(schema: AnySchema, { flow, column }: Cursor, style: ReturnType<typeof styleOf>): string {
  const shape = shapeOf(schema)
  if (shape.kind === 'scalar' || shape.kind === 'options') return ': '
  if (shape.kind === 'list' && shapeOf(shape.item).kind === 'options') return ': ['
  if (flow) return shape.kind === 'list' ? ': [' : ': { '
  if (shape.kind === 'list') return `:${style.eol}${' '.repeat(column + style.listOffset)}- `
  return `:${style.eol}${' '.repeat(column + style.unit)}`
}

function entry(item: AnySchema, cursor: Cursor, { language }: CompletionContext): DeclarationCompletion {
  const shape = shapeOf(item)
  const first = shape.kind === 'map' ? Object.keys(shape.entries)[0] : undefined
  const text = first ? `- ${first}: ` : '- '
  return {
    label: text.trim(),
    kind: 'entry',
    newText: text,
    replace: cursor.replace,
    detail: say('newEntry', language),
    goesOn: true,
  }
}

function values(
  schema: AnySchema,
  cursor: Cursor,
  declaration: Declaration,
  context: CompletionContext,
): DeclarationCompletion[] {
  const { language } = context
  const holder = typeof cursor.path.at(-1) === 'number' ? schemaAt(DeclarationFile, cursor.path.slice(0, -1)) : schema
  const note = noteOf(schema) ?? (holder && noteOf(holder))
  const list = shapeOf(schema).kind === 'list'
  const options = optionsOf(schema)
  if (options) {
    return options.map(value => ({
      label: value,
      kind: 'value',
      newText: list && !cursor.flow ? `[${value}]` : value,
      replace: cursor.replace,
      detail: note?.options?.[value]?.[language] ?? '',
      goesOn: false,
    }))
  }
  if (takesListedNumber(cursor.path)) return numbers(cursor)
  const known = list ? undefined : knownNames(note?.names, cursor.typed, declaration, context)
  return known ? named(known, cursor, context) : []
}

/** Records of the public list: found by service, company and model too, so that the filter carries what was typed. */
function numbers({ typed, replace }: Cursor): DeclarationCompletion[] {
  return listedNumbers(typed).map(({ number, service, filer }) => ({
    label: number,
    kind: 'value',
    newText: number,
    replace,
    detail: `${service} · ${filer}`,
    filter: `${number} ${service} ${filer} ${typed}`,
    goesOn: false,
  }))
}

const DETAILS = {
  file: 'file',
  folder: 'file',
  model: 'seenModel',
  dataset: 'seenDataset',
  rule: 'ruleId',
  service: 'serviceName',
} as const

function named(
  { kind, names }: KnownNames,
  { replace, flow }: Cursor,
  { language }: CompletionContext,
  ending = '',
): DeclarationCompletion[] {
  const detail = say(DETAILS[kind], language)
  const goesOn = ending !== ''
  return [...new Set(names)]
    .filter(name => name !== '')
    .map(name => ({ label: name, kind, newText: scalar(name, flow) + ending, replace, detail, goesOn }))
}

function say(id: (typeof DETAILS)[keyof typeof DETAILS] | 'newEntry', language: Language): string {
  return render(message(texts, id, {}), language)
}
