import { stringify } from 'yaml'
import { defineMessages, message, render } from '../../locale/messages.ts'
import { noteOf, type AnySchema } from '../../declaration/schema/field.ts'
import { schemaAt, shapeOf } from '../../declaration/schema/shape.ts'
import { Ask, bare, type Draft, type DraftMap, isDraftList, isDraftMap, isNothing, Noted } from './draft.ts'
import type { Insertion, Placeholder } from './pieces.ts'
import type { Style } from './style.ts'

const emitMessages = defineMessages(
  { seen: ({ value }: { value: string }) => ` (seen: ${value})` },
  { seen: ({ value }) => `（已见：${value}）` },
)

/** Writes a block of keys, each line beginning at `indent` spaces and ended by the style's line end. */
export function emitMap(draft: DraftMap, schema: AnySchema | undefined, indent: number, style: Style): Insertion {
  const out = new Emitter(style)
  out.map(draft, schema, indent)
  return out.done()
}

/** Writes entries of a list, their dashes at `indent`. */
export function emitItems(
  items: readonly Draft[],
  schema: AnySchema | undefined,
  indent: number,
  style: Style,
): Insertion {
  const out = new Emitter(style)
  for (const item of items) out.item(item, schema, indent)
  return out.done()
}

/** Writes a value on one line, as inside braces; what a person has to fill becomes `null` or is left out. */
export function emitFlow(draft: Draft): string {
  const plain = bare(draft)
  if (plain instanceof Ask) return 'null'
  if (isDraftList(plain))
    return `[${plain
      .filter(one => !(bare(one) instanceof Ask))
      .map(emitFlow)
      .join(', ')}]`
  if (isDraftMap(plain))
    return `{ ${Object.entries(plain)
      .flatMap(([key, one]) => (one === undefined ? [] : [`${key}: ${emitFlow(one)}`]))
      .join(', ')} }`
  return scalar(plain, true)
}

/** A scalar as YAML writes it on one line, quoted where it must be. */
export function scalar(value: string | number | boolean, flow = false): string {
  if (typeof value !== 'string') return String(value)
  const plain =
    /[\r\n\u2028\u2029\uFEFF]/.test(value) || (flow && /[,[\]{}]/.test(value))
      ? quoted(value)
      : stringify(value, { lineWidth: 0 }).trimEnd()
  return /[\r\n]/.test(plain) ? quoted(value) : plain
}

function quoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

class Emitter {
  readonly #style: Style
  readonly #marks: Placeholder[] = []
  #text = ''
  /** In an entry of a list that comes after another: its fields were explained there. */
  #repeats = false

  constructor(style: Style) {
    this.#style = style
  }

  done(): Insertion {
    return { text: this.#text, marks: this.#marks }
  }

  map(draft: DraftMap, schema: AnySchema | undefined, indent: number, lead = ' '.repeat(indent)): void {
    let prefix = lead
    for (const key of ordered(draft, schema)) {
      const value = draft[key]
      if (value === undefined || isNothing(value)) continue
      const field = schema && schemaAt(schema, [key])
      if (value instanceof Noted || value instanceof Ask)
        for (const line of value.above) this.#line(`${' '.repeat(indent)}# ${oneLine(line)}`)
      this.#text += `${prefix}${scalar(key)}:`
      this.#value(value, field, indent)
      prefix = ' '.repeat(indent)
    }
  }

  item(draft: Draft, schema: AnySchema | undefined, indent: number): void {
    const plain = bare(draft)
    const lead = `${' '.repeat(indent)}-`
    if (isDraftMap(plain)) return this.map(plain, schema, indent + 2, `${lead} `)
    this.#text += lead
    if (isDraftList(plain)) this.#line(` ${emitFlow(plain)}`)
    else this.#scalarOrAsk(draft, schema)
  }

  #value(draft: Draft, schema: AnySchema | undefined, indent: number): void {
    const plain = bare(draft)
    if (isDraftMap(plain)) {
      this.#line(this.#comment(draft, schema))
      return this.map(plain, schema, indent + this.#style.unit)
    }
    if (!isDraftList(plain)) return this.#scalarOrAsk(draft, schema)
    const shape = schema && shapeOf(schema)
    const item = shape?.kind === 'list' ? shape.item : undefined
    if (item && shapeOf(item).kind === 'options' && !plain.some(one => bare(one) instanceof Ask))
      return this.#line(` ${emitFlow(plain)}${this.#comment(draft, schema)}`)
    const asks = plain.every(one => bare(one) instanceof Ask)
    this.#line(asks ? '' : this.#comment(draft, schema))
    const outer = this.#repeats
    for (const [i, one] of plain.entries()) {
      this.#repeats = outer || i > 0
      this.item(asks ? new Noted(one, this.#words(draft, schema)) : one, item, indent + this.#style.listOffset)
    }
    this.#repeats = outer
  }

  #scalarOrAsk(draft: Draft, schema: AnySchema | undefined): void {
    const plain = bare(draft)
    if (plain instanceof Ask) {
      const at = this.#text.length + 1
      const options = schema && optionsOf(schema)
      this.#marks.push({ start: at, end: at, hint: plain.hint, ...(options && { options }) })
      const words = draft instanceof Noted && draft.note ? draft.note : this.#words(plain, schema) || plain.hint
      const shown = plain.seen && words !== plain.hint ? `${words}${this.#seen(plain.hint)}` : words
      return this.#line(shown ? `  # ${oneLine(shown)}` : ' ')
    }
    if (isDraftMap(plain) || isDraftList(plain)) return
    this.#line(` ${scalar(plain)}${this.#comment(draft, schema)}`)
  }

  #comment(draft: Draft, schema: AnySchema | undefined): string {
    if (draft instanceof Noted && draft.note) return ` # ${oneLine(draft.note)}`
    const words = this.#style.comments === 'all' && !this.#repeats ? this.#words(draft, schema) : ''
    return words ? ` # ${words}` : ''
  }

  /** What the schema says of the field, and the values it takes while it is still to be filled. */
  #words(draft: Draft, schema: AnySchema | undefined): string {
    const note = schema && noteOf(schema)
    if (!note) return ''
    const text = note.text[this.#style.language]
    const asked = bare(draft)
    const open = asked instanceof Ask || (isDraftList(asked) && asked.every(one => bare(one) instanceof Ask))
    const options = open && optionsOf(schema)
    if (!options) return text
    const choice = options.join(' | ')
    return this.#repeats ? choice : `${text}${this.#style.language === 'en' ? ': ' : '：'}${choice}`
  }

  #seen(value: string): string {
    return render(message(emitMessages, 'seen', { value }), this.#style.language)
  }

  #line(text: string): void {
    this.#text += text + this.#style.eol
  }
}

/** The values a field takes, its items' where it is a list; undefined when it is open. */
export function optionsOf(schema: AnySchema): readonly string[] | undefined {
  const shape = shapeOf(schema)
  if (shape.kind === 'options') return shape.options
  if (shape.kind === 'scalar' && shape.type === 'boolean') return ['true', 'false']
  return shape.kind === 'list' ? optionsOf(shape.item) : undefined
}

function ordered(draft: DraftMap, schema: AnySchema | undefined): string[] {
  const shape = schema && shapeOf(schema)
  const known = shape?.kind === 'map' ? Object.keys(shape.entries) : []
  const rank = (key: string): number => (known.includes(key) ? known.indexOf(key) : known.length)
  return Object.keys(draft).toSorted((a, b) => rank(a) - rank(b))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
