import { type AnySchema, noteOf } from '../declaration/schema/field.ts'
import { shapeOf } from '../declaration/schema/shape.ts'
import type { Seen } from '../evidence/evidence.ts'
import type { Place } from '../finding.ts'
import type { Language } from '../locale/messages.ts'
import { code, markdown } from '../text/medium/markdown.ts'
import type { Part, Safe, Written } from '../text/medium/safe.ts'
import type { ReportPlace } from './json.ts'
import { dossierMessages } from './dossier-messages.ts'

const MOST_SEEN = 12

/** Writes a draft line by line, and remembers each blank that it left. */
export class Draft {
  readonly blanks: Safe<'markdown'>[] = []
  readonly #lines: Part<'markdown'>[] = []
  readonly #language: Language
  readonly #place: (at: Place) => ReportPlace
  #section = ''

  constructor(language: Language, place: (at: Place) => ReportPlace) {
    this.#language = language
    this.#place = place
  }

  get texts(): (typeof dossierMessages)['en'] {
    return dossierMessages[this.#language]
  }

  get language(): Language {
    return this.#language
  }

  line(text: Part<'markdown'>): void {
    this.#lines.push(text)
  }

  section(title: string): void {
    this.#section = title
    this.#lines.push('', markdown`## ${title}`, '')
  }

  /** A sub-heading; blanks below it are remembered by its name. */
  part(title: string): void {
    this.#lines.push('', markdown`### ${title}`, '')
  }

  /** One item: what is stated, or a blank. Never a guess. */
  item(label: Part<'markdown'>, value: Safe<'markdown'> | string | undefined, context = ''): void {
    if (value === undefined || value === '') this.blanks.push(markdown.joined([this.#section, context, label], ' · '))
    this.#lines.push(markdown`- ${label}${this.texts.colon()}${value || this.#blank()}`)
  }

  #blank(): Safe<'markdown'> {
    const words = this.texts.blank()
    return this.#language === 'en' ? markdown`**[${words}]**` : markdown`**【${words}】**`
  }

  /** Every field of a part of the declaration, in the schema's order; `asks` says which absent ones are blanks. */
  fields(schema: AnySchema, value: unknown, asks: (path: string) => boolean, context = '', path = ''): void {
    const shape = shapeOf(schema)
    const note = noteOf(schema)
    if (shape.kind === 'map') {
      const data = (value ?? {}) as Readonly<Record<string, unknown>>
      for (const [key, inner] of Object.entries(shape.entries))
        this.fields(inner, data[key], asks, context, path ? `${path}.${key}` : key)
    } else if (shape.kind === 'list' && shapeOf(shape.item).kind === 'map') {
      for (const entry of Array.isArray(value) ? value : []) this.fields(shape.item, entry, asks, context, path)
    } else if (value !== undefined || asks(path)) {
      const label = note?.text[this.#language] ?? path
      this.item(markdown`${label}${this.aside(code(path))}`, this.#written(schema, value), context)
    }
  }

  #written(schema: AnySchema, value: unknown): string | undefined {
    if (value === undefined || value === null) return undefined
    if (typeof value === 'boolean') return value ? this.texts.yes() : this.texts.no()
    const options = noteOf(schema)?.options
    const words = (Array.isArray(value) ? value : [value]).map(
      one => options?.[String(one)]?.[this.#language] ?? String(one),
    )
    return words.join(this.#language === 'en' ? ', ' : '、')
  }

  /** What was seen in files, as against what somebody states. */
  seen(evidence: readonly Seen[]): void {
    this.#lines.push('')
    if (evidence.length === 0) {
      this.#lines.push(this.texts.nothingSeen())
      return
    }
    this.#lines.push(markdown`${this.texts.seen()}${this.texts.colon().trim()}`, '')
    for (const one of evidence.slice(0, MOST_SEEN))
      this.#lines.push(markdown`- ${one.value} (${this.where({ file: one.file, span: one.span })})`)
    if (evidence.length > MOST_SEEN) this.#lines.push(markdown`- … +${evidence.length - MOST_SEEN}`)
  }

  /** Words in brackets behind others. */
  aside(words: Part<'markdown'>): Safe<'markdown'> {
    return this.#language === 'en' ? markdown` (${words})` : markdown`（${words}）`
  }

  /** A place: file and line. */
  where(at: Place): string {
    const { file, line } = this.#place(at)
    return `${file}:${line}`
  }

  /** The whole draft; nothing before it, nothing behind it, and never two empty lines. */
  text(): Written<'markdown'> {
    const isGap = (at: number): boolean => this.#lines[at] === '' && (this.#lines[at - 1] ?? '') === ''
    const shown = this.#lines.filter((_, at) => !isGap(at))
    return markdown`${shown.map(line => markdown`${line}\n`)}`.text
  }
}
