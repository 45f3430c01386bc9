import { encoded } from '../text/uri-path.ts'
import type { Place } from '../finding.ts'
import { escapeMarkdown } from './escape.ts'
import type { PageContext } from './html/page-context.ts'

/** A table of cells that are Markdown already. An empty cell shows a dash, so that nobody takes it for forgotten. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A link to a place, relative to the audited folder; `./` keeps a file's name from being read as an address of another kind. */
export function link({ place }: PageContext, at: Place): string {
  const { file, line } = place(at)
  return `[${escapeMarkdown(file)}:${line}](./${file
    .split('/')
    .map(encoded)
    .join('/')
    .replaceAll(/[()]/g, sign => (sign === '(' ? '%28' : '%29'))})`
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(cell => cell || '–').join(' | ')} |`
}
