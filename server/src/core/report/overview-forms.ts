import type { Language } from '../locale/messages.ts'
import { json } from '../text/medium/json.ts'
import { markdown, table } from '../text/medium/markdown.ts'
import { element, html } from '../text/medium/markup.ts'
import type { Printable, Safe, Written } from '../text/medium/safe.ts'
import type { Overview } from './overview.ts'
import { type OverviewTable, overviewPage } from './overview-tables.ts'

/** The forms an overview can be written in. */
export const OVERVIEW_FORMATS = ['html', 'markdown', 'json'] as const
export type OverviewFormat = (typeof OVERVIEW_FORMATS)[number]

type Form = (overview: Overview, language: Language) => Extract<Printable, string>

/** Writes an overview as one text, ending in a line break. */
export const OVERVIEW_FORMS: Readonly<Record<OverviewFormat, Form>> = {
  html: inHtml,
  markdown: inMarkdown,
  json: overview => json({ schemaVersion: 1, kind: 'overview', repositories: overview.rows.length, ...overview }),
}

function inMarkdown(overview: Overview, language: Language): Written<'markdown'> {
  const page = overviewPage(overview, language)
  const section = ({ title, head, rows }: OverviewTable): Safe<'markdown'> =>
    markdown`## ${title}\n\n${rows.length === 0 ? page.none : table(head, rows)}`
  const { title, names } = page.unusable
  const list = names.map(name => markdown`- ${name}\n`)
  const blocks = [
    markdown`# ${page.title}`,
    ...page.lead,
    ...page.tables.map(section),
    names.length > 0 && markdown`## ${title}\n\n${list}`,
  ]
  return markdown`${markdown.joined(blocks, markdown`\n\n`)}${names.length === 0 && markdown`\n`}`.text
}

const STYLE = `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}
body{margin:0 auto;max-width:80rem;padding:1rem 1.5rem}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;min-width:40rem}
th,td{border-bottom:1px solid color-mix(in srgb,currentColor 25%,transparent);padding:.3rem .7rem;text-align:left;vertical-align:top}
thead th{position:sticky;top:0;background:Canvas}
.n{text-align:right;font-variant-numeric:tabular-nums}
tbody th{font-weight:600}
@media print{thead th{position:static}.scroll{overflow:visible}}`

/** One page that needs nothing else: no script, nothing fetched. */
function inHtml(overview: Overview, language: Language): Written<'html'> {
  const page = overviewPage(overview, language)
  const { title, names } = page.unusable
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<style>${element`${STYLE}`}</style>
</head>
<body>
<main>
<h1>${page.title}</h1>
${page.lead.map(line => html`<p>${line}</p>\n`)}${page.tables.map(one => htmlTable(one, page.none))}${
  names.length > 0 && html`<h2>${title}</h2>\n<ul>${names.map(name => html`<li>${name}</li>`)}</ul>\n`
}</main>
</body>
</html>
`.text
}

function htmlTable({ title, head, rows }: OverviewTable, none: string): Safe<'html'> {
  if (rows.length === 0) return html`<h2>${title}</h2>\n<p>${none}</p>\n`
  const isNumber = (index: number) => typeof rows[0]?.[index] === 'number'
  const heads = head.map((one, i) =>
    one === '' ? html`<td></td>` : html`<th scope="col"${isNumber(i) && html` class="n"`}>${one}</th>`,
  )
  const body = rows.map(row => html`<tr>${row.map(htmlCell)}</tr>\n`)
  return html`<h2>${title}</h2>\n<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table><thead><tr>${heads}</tr></thead>\n<tbody>\n${body}</tbody></table></div>\n`
}

function htmlCell(value: string | number, index: number): Safe<'html'> {
  if (typeof value === 'number') return html`<td class="n">${value}</td>`
  return index === 0 ? html`<th scope="row">${value}</th>` : html`<td>${value}</td>`
}
