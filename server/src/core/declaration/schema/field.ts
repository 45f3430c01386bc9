import * as v from 'valibot'
import type { Localized } from '../../locale/messages.ts'

/** What the text of a field names: checked, linked and completed accordingly. A `place` may be a file or a web address, a `policy` lie outside the tree. */
export type Names = 'file' | 'place' | 'folder' | 'url' | 'policy' | 'model' | 'dataset' | 'rule' | 'service'

/** What is said about a field, once, for comments in the file, hovers, completion and the JSON schema. */
export interface FieldNote {
  /** One short sentence: what to write. */
  readonly text: Localized
  /** Ids of the duties in `law/` that the field serves; empty for fields that only identify something. */
  readonly duties: readonly string[]
  readonly names?: Names
  /** The field asks how something is done: a sentence answers it as well as the file that says so. */
  readonly tells?: boolean
  /** The meaning of each value of a closed list. */
  readonly options?: Readonly<Record<string, Localized>>
}

type Text = readonly [en: string, zhCN: string]

const localized = ([en, zhCN]: Text): Localized => ({ en, 'zh-CN': zhCN })

/** Any valibot schema, as this folder uses them. */
export type AnySchema = v.GenericSchema<unknown, unknown>

const notes = new WeakMap<object, FieldNote>()

function noted<S extends v.GenericSchema>(schema: S, note: FieldNote): v.OptionalSchema<S, undefined> {
  const wrapped = v.optional(schema)
  notes.set(wrapped, note)
  return wrapped
}

/** A field that may be left out: its schema, what to write there, the duties behind it, and what its text names. */
export function field<S extends v.GenericSchema>(
  schema: S,
  text: Text,
  duties: readonly string[] = [],
  names?: Names,
): v.OptionalSchema<S, undefined> {
  return noted(schema, { text: localized(text), duties, ...(names && { names }) })
}

/** A field that must be there: what identifies an entry. */
export function required(text: Text, names?: Names) {
  const schema = v.string()
  notes.set(schema, { text: localized(text), duties: [], ...(names && { names }) })
  return schema
}

/** A field that must be there and takes one of many known ids, each with what it stands for. */
export function identifying(options: Readonly<Record<string, Localized>>, text: Text) {
  const schema = v.picklist(Object.keys(options))
  notes.set(schema, { text: localized(text), duties: [], options })
  return schema
}

/** A field that may be left out and takes one of many known ids. */
export function known(options: Readonly<Record<string, Localized>>, text: Text, duties: readonly string[] = []) {
  return noted(v.picklist(Object.keys(options)), { text: localized(text), duties, options })
}

/** A field with a closed list of values, each with its meaning. `many` makes it a list of them. */
export function choice<const O extends Readonly<Record<string, Text>>>(
  options: O,
  text: Text,
  duties: readonly string[] = [],
) {
  return noted(picklist(options), choiceNote(options, text, duties))
}

/** Like `choice`, for a list of such values. */
export function choices<const O extends Readonly<Record<string, Text>>>(
  options: O,
  text: Text,
  duties: readonly string[] = [],
) {
  return noted(v.array(picklist(options)), choiceNote(options, text, duties))
}

function picklist<const O extends Readonly<Record<string, Text>>>(options: O) {
  return v.picklist(Object.keys(options) as (keyof O & string)[])
}

function choiceNote(options: Readonly<Record<string, Text>>, text: Text, duties: readonly string[]): FieldNote {
  const meanings = Object.fromEntries(Object.entries(options).map(([value, meaning]) => [value, localized(meaning)]))
  return { text: localized(text), duties, options: meanings }
}

/** What is said about a field; undefined for the items of a list and for the file itself. */
export function noteOf(schema: AnySchema): FieldNote | undefined {
  return notes.get(schema)
}

/** An ISO day, as in `2026-11-22`. */
export const day = v.pipe(v.string(), v.isoDate('YYYY-MM-DD'))

/** A share in per cent: 5 means 5 %. */
export const percent = v.pipe(v.number(), v.minValue(0, '0–100'), v.maxValue(100, '0–100'))

/** A count: whole, not negative. */
export const count = v.pipe(v.number(), v.integer('0, 1, 2 …'), v.minValue(0, '0, 1, 2 …'))

/** A text field that names a file of the repository. */
export function file(text: Text, duties: readonly string[] = []) {
  return field(v.string(), text, duties, 'file')
}

/** A text field that names a file of the repository, or a web address. */
export function place(text: Text, duties: readonly string[] = []) {
  return field(v.string(), text, duties, 'place')
}

/** A text field that names a place, or says in words how it is done. */
export function placeOrWords(text: Text, duties: readonly string[] = []) {
  return noted(v.string(), { text: localized(text), duties, names: 'place', tells: true })
}

/** A free text field. */
export function words(text: Text, duties: readonly string[] = [], names?: Names) {
  return field(v.string(), text, duties, names)
}

/** A yes-or-no field. */
export function yesNo(text: Text, duties: readonly string[] = []) {
  return field(v.boolean(), text, duties)
}
