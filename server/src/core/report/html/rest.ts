import { html } from '../../text/medium/markup.ts'
import { both, type Markup } from './markup.ts'
import { instruments } from './law.ts'
import { type PageContext, section, table } from './page-context.ts'
import { say } from './texts.ts'
import { fileLine, leftCounts, leftFiles, leftLine, leftWord } from '../left-out.ts'

const MOST_FILES = 50

/** What was not read and why: files left out, files read in part, rules of ours that failed. */
export function unread({ context, result }: PageContext): Markup {
  const left = leftFiles(result, context)
  const rows = left
    .slice(0, MOST_FILES)
    .map(({ file, why }) => html`<tr><th scope="row"><code>${file}</code></th><td>${both(leftWord(why))}</td></tr>`)
  const counts = leftCounts(result, context).map(
    one => html`<li>${both({ en: leftLine(one, 'en'), 'zh-CN': leftLine(one, 'zh-CN') })}</li>`,
  )
  return section(
    'unread',
    say('unread'),
    html`<p>${say('filesLine', fileLine(context))}</p>${left.length > MOST_FILES && html`<ul>${counts}</ul>`}${
      rows.length > 0
        ? table('unread', say('unread'), [say('file'), say('cause')], rows)
        : html`<p class="quiet">${say('allRead')}</p>`
    }${left.length > MOST_FILES && html`<p class="quiet">${say('more', { count: left.length - MOST_FILES })}</p>`}${result.broken.map(
      ({ rule, service }) => html`<p>${say('broken', { rule, service })}</p>`,
    )}`,
  )
}

/** What this page is and is not, and the instruments it refers to. */
export function about({ context, services, result }: PageContext): Markup {
  const engaged = services.flatMap(({ duties }) =>
    duties.filter(one => one.status !== 'not-engaged').map(one => one.id),
  )
  const named = result.findings.flatMap(finding => finding.duties)
  const duties = [...new Set([...engaged, ...named])]
  return section(
    'about',
    say('about'),
    html`<p>${say('aboutText', { version: context.toolVersion })}</p><p><strong>${say('notAdvice')}</strong></p>${
      duties.length > 0 && html`<h3>${say('sources')}</h3>${instruments(duties, result.asOf)}`
    }`,
  )
}
