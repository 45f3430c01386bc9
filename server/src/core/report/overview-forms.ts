import type { Language } from '../locale/messages.ts'
import { escapeMarkdown, escapeXml } from './escape.ts'
import type { Overview } from './overview.ts'
import { type OverviewTable, overviewPage } from './overview-tables.ts'

/** The forms an overview can be written in. */
export const OVERVIEW_FORMATS = ['html', 'markdown', 'json'] as const
export type OverviewFormat = (typeof OVERVIEW_FORMATS)[number]

/** Writes an overview as one text, ending in a line break. */
export const OVERVIEW_FORMS: Readonly<Record<OverviewFormat, (overview: Overview, language: Language) => string>> = {
  html,
  markdown,
  json: overview =>
    `${JSON.stringify({ schemaVersion: 1, kind: 'overview', repositories: overview.rows.length, ...overview }, null, 2)}\n`,
}

function markdown(overview: Overview, language: Language): string {
  const page = overviewPage(overview, language)
  const table = ({ title, head, rows }: OverviewTable): string[] => [
    `## ${title}`,
    '',
    ...(rows.length === 0
      ? [page.none]
      : [
          `| ${head.map(markdownCell).join(' | ')} |`,
          `|${(rows[0] ?? []).map(value => (typeof value === 'number' ? '---:' : '---')).join('|')}|`,
          ...rows.map(row => `| ${row.map(markdownCell).join(' | ')} |`),
        ]),
    '',
  ]
  const { title, names } = page.unusable
  const lines = [`# ${page.title}`, '', ...page.lead.flatMap(line => [line, '']), ...page.tables.flatMap(table)]
  if (names.length > 0) lines.push(`## ${title}`, '', ...names.map(name => `- ${escapeMarkdown(name)}`), '')
  return `${lines.join('\n').trimEnd()}\n`
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
function html(overview: Overview, language: Language): string {
  const page = overviewPage(overview, language)
  const table = ({ title, head, rows }: OverviewTable): string => {
    if (rows.length === 0) return `<h2>${escapeXml(title)}</h2>\n<p>${escapeXml(page.none)}</p>`
    const numeric = (index: number) => typeof rows[0]?.[index] === 'number'
    const heads = head.map((one, i) =>
      one === '' ? '<td></td>' : `<th scope="col"${numeric(i) ? ' class="n"' : ''}>${escapeXml(one)}</th>`,
    )
    const body = rows.map(row => `<tr>${row.map(htmlCell).join('')}</tr>`).join('\n')
    return `<h2>${escapeXml(title)}</h2>\n<div class="scroll" role="region" aria-label="${escapeXml(title)}" tabindex="0"><table><thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${body}\n</tbody></table></div>`
  }
  const { title, names } = page.unusable
  const unusable =
    names.length > 0
      ? `<h2>${escapeXml(title)}</h2>\n<ul>${names.map(name => `<li>${escapeXml(name)}</li>`).join('')}</ul>\n`
      : ''
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeXml(page.title)}</h1>
${page.lead.map(line => `<p>${escapeXml(line)}</p>`).join('\n')}
${page.tables.map(table).join('\n')}
${unusable}</main>
</body>
</html>
`
}

function markdownCell(value: string | number): string {
  return typeof value === 'number' ? String(value) : escapeMarkdown(value)
}

function htmlCell(value: string | number, index: number): string {
  if (typeof value === 'number') return `<td class="n">${value}</td>`
  return index === 0 ? `<th scope="row">${escapeXml(value)}</th>` : `<td>${escapeXml(value)}</td>`
}
