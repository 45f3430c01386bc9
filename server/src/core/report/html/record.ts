import { changeWords, dueRows } from '../record/rows.ts'
import { recordMessages } from '../record/messages.ts'
import { LANGUAGES, type Localized } from '../../locale/messages.ts'
import { html } from '../../text/medium/markup.ts'
import { both, type Markup } from './markup.ts'
import { type PageContext, placeLink, table } from './page-context.ts'
import { say } from './texts.ts'

const MOST_SETTLED = 50

/** What changed since the report before, and what ends soon: part of the summary, and only where there is something to say. */
export function record(page: PageContext): Markup {
  return html`${changes(page)}${due(page)}`
}

function changes({ context: { history }, result }: PageContext): Markup {
  if (!history) return html``
  const { heading, counts, settled } = changeWords(history, result)
  const rows = settled
    .slice(0, MOST_SETTLED)
    .map(
      ({ id, service, what, how, where }) =>
        html`<tr><th scope="row"><code>${id}</code></th><td>${service}</td><td>${both(what)}</td><td>${both(how)}</td><td>${where}</td></tr>`,
    )
  return html`<h3>${both(heading)}</h3>${counts.map(line => html`<p>${both(line)}</p>`)}${
    rows.length > 0 &&
    html`<details><summary>${both(inBoth('settledHeading'))} <span class="number">${settled.length}</span></summary>${table(
      'settled',
      both(inBoth('settledHeading')),
      [say('rule'), say('service'), both(inBoth('what')), both(inBoth('day')), both(inBoth('where'))],
      rows,
    )}</details>`
  }`
}

function due(page: PageContext): Markup {
  const rows = dueRows(page.result).map(
    ({ day, id, service, what, owner, at }) =>
      html`<tr><th scope="row">${day}</th><td><code>${id}</code></td><td>${service}</td><td>${both(what)}</td><td>${owner}</td><td>${placeLink(page, at)}</td></tr>`,
  )
  if (rows.length === 0) return html``
  const heading = both(inBoth('dueHeading'))
  const heads = [
    both(inBoth('day')),
    say('rule'),
    say('service'),
    both(inBoth('what')),
    both(inBoth('who')),
    say('places'),
  ]
  return html`<h3>${heading}</h3>${table('due', heading, heads, rows)}`
}

type Plain = 'settledHeading' | 'what' | 'day' | 'where' | 'who' | 'dueHeading'

function inBoth(id: Plain): Localized {
  const [en = '', zhCN = ''] = LANGUAGES.map(language => recordMessages[language][id]())
  return { en, 'zh-CN': zhCN }
}
