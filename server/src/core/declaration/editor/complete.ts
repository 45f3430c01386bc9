import { ofKind } from '../../evidence/evidence.ts'
import { type Language, message, render } from '../../locale/messages.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import type { Span } from '../../text/span.ts'
import { relativeTo } from '../create/relative.ts'
import type { Declaration } from '../declaration.ts'
import { styleOf } from '../edit/style.ts'
import { type AnySchema, type Names, noteOf } from '../schema/field.ts'
import { DeclarationFile } from '../schema/file.ts'
import { schemaAt, shapeOf } from '../schema/shape.ts'
import { optionsOf, scalar } from '../edit/emit.ts'
import { type Cursor, cursorAt } from './cursor.ts'
import { describeField } from './describe.ts'
import { editorMessages as texts } from './messages.ts'

/** One thing to choose while typing in a declaration. */
export interface DeclarationCompletion {
  readonly label: string
  readonly kind: 'key' | 'value' | 'file' | 'folder' | 'model' | 'dataset' | 'rule' | 'service' | 'entry'
  /** What replaces the stretch; further lines already carry their indentation. */
  readonly newText: string
  readonly replace: Span
  /** A few words beside the label. */
  readonly detail: string
  /** Markdown. */
  readonly documentation?: string
  /** Further choices follow at once. */
  readonly goesOn: boolean
}

/** What completion may draw on. Paths are relative to the scanned root. */
export interface CompletionContext {
  readonly language: Language
  readonly files: readonly string[]
  readonly profiles: readonly ServiceProfile[]
  readonly rules: readonly string[]
}

const MOST_FILES = 200

/** What can be written at an offset of a declaration: keys with their meaning and law, values of closed lists, files, ids seen in the workspace. */
export function complete(
  declaration: Declaration,
  offset: number,
  context: CompletionContext,
): DeclarationCompletion[] {
  const cursor = cursorAt(declaration.text, offset)
  const schema = cursor && schemaAt(DeclarationFile, cursor.path)
  if (!cursor || !schema) return []
  const shape = shapeOf(schema)
  if (cursor.at === 'key' && shape.kind === 'map') return keys(shape.entries, cursor, declaration, context)
  if (cursor.at === 'key' && shape.kind === 'record') return named(context.rules, 'rule', cursor, context, ': ')
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
  return list ? [] : byName(note?.names, cursor, declaration, context)
}

function byName(
  names: Names | undefined,
  cursor: Cursor,
  declaration: Declaration,
  context: CompletionContext,
): DeclarationCompletion[] {
  const seen = context.profiles.flatMap(profile => profile.seen)
  switch (names) {
    case 'file':
    case 'place':
      return named(filesFor(cursor.typed, declaration, context.files), 'file', cursor, context)
    case 'folder':
      return named(['.', ...filesFor(cursor.typed, declaration, foldersOf(context.files))], 'folder', cursor, context)
    case 'model':
      return named(
        ofKind(seen, 'model').map(one => one.value),
        'model',
        cursor,
        context,
      )
    case 'dataset':
      return named(
        ofKind(seen, 'dataset').map(one => one.value),
        'dataset',
        cursor,
        context,
      )
    case 'rule':
      return named(context.rules, 'rule', cursor, context)
    case 'service':
      return named(
        (declaration.data.services ?? []).map(one => one.name),
        'service',
        cursor,
        context,
      )
    default:
      return []
  }
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
  words: readonly string[],
  kind: keyof typeof DETAILS,
  { replace, flow }: Cursor,
  { language }: CompletionContext,
  ending = '',
): DeclarationCompletion[] {
  return [...new Set(words)]
    .filter(word => word !== '')
    .map(word => ({
      label: word,
      kind,
      newText: scalar(word, flow) + ending,
      replace,
      detail: say(DETAILS[kind], language),
      goesOn: ending !== '',
    }))
}

/** Files that hold what is typed, relative to the declaration; those whose name begins with it first. */
function filesFor(typed: string, declaration: Declaration, files: readonly string[]): string[] {
  const wanted = typed.replace(/^["']|^\.\//g, '').toLowerCase()
  const hits = files.map(file => relativeTo(declaration.root, file)).filter(file => file.toLowerCase().includes(wanted))
  const rank = (file: string): number =>
    file.toLowerCase().startsWith(wanted)
      ? 0
      : file
            .slice(file.lastIndexOf('/') + 1)
            .toLowerCase()
            .startsWith(wanted)
        ? 1
        : 2
  return hits.toSorted((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST_FILES)
}

function foldersOf(files: readonly string[]): string[] {
  return [
    ...new Set(
      files.flatMap(file =>
        file
          .split('/')
          .slice(0, -1)
          .map((_, i, parts) => parts.slice(0, i + 1).join('/')),
      ),
    ),
  ]
}

function say(id: (typeof DETAILS)[keyof typeof DETAILS] | 'newEntry', language: Language): string {
  return render(message(texts, id, {}), language)
}
