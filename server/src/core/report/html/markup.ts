import type { Localized, Message } from '../../locale/messages.ts'
import { LANGUAGES, render } from '../../locale/messages.ts'
import { html } from '../../text/medium/markup.ts'
import type { Safe } from '../../text/medium/safe.ts'

/** A piece of the page. */
export type Markup = Safe<'html'>

/** A text in both languages, of which the page shows one. */
export function both(text: Localized): Markup {
  if (text.en === text['zh-CN']) return html`${text.en}`
  return html`${LANGUAGES.map(language => html`<span lang="${language}">${text[language]}</span>`)}`
}

/** What stands between the items of a list, and between clauses. */
export const COMMA = both({ en: ', ', 'zh-CN': '、' })
export const SEMICOLON = both({ en: '; ', 'zh-CN': '；' })

/** A message in both languages, as plain texts. */
export function localized(message: Message): Localized {
  return { en: render(message, 'en'), 'zh-CN': render(message, 'zh-CN') }
}

/** A message in both languages, of which the page shows one. */
export function said(message: Message): Markup {
  return both(localized(message))
}
