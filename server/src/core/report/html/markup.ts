import type { Localized, Message } from '../../locale/messages.ts'
import { LANGUAGES, render } from '../../locale/messages.ts'
import { escapeXml } from '../escape.ts'

/** Markup that is safe to write as it stands; everything else is escaped. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = Markup | string | number | false | undefined | null | readonly Part[]

/** A template whose values are escaped, in elements and in quoted attributes alike; lists are joined, nothing stays nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  let text = strings[0] ?? ''
  for (const [i, value] of values.entries()) text += written(value) + (strings[i + 1] ?? '')
  return new Markup(text)
}

function written(value: Part): string {
  if (value === undefined || value === null || value === false) return ''
  if (value instanceof Markup) return value.text
  if (typeof value === 'object') return value.map(written).join('')
  return escapeXml(String(value))
}

/** A text in both languages, of which the page shows one. */
export function both(text: Localized): Markup {
  if (text.en === text['zh-CN']) return html`${text.en}`
  return html`${LANGUAGES.map(language => html`<span lang="${language}">${text[language]}</span>`)}`
}

/** A message in both languages, as plain texts. */
export function localized(message: Message): Localized {
  return { en: render(message, 'en'), 'zh-CN': render(message, 'zh-CN') }
}

/** A message in both languages, of which the page shows one. */
export function said(message: Message): Markup {
  return both(localized(message))
}

/** Puts something between the parts of a list. */
export function joined(parts: readonly Part[], between: Part): Markup {
  return html`${parts.map((part, i) => (i === 0 ? part : html`${between}${part}`))}`
}
