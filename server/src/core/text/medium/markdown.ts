import { visible } from '../visible.ts'
import { door, type Part, type Safe } from './safe.ts'
import { withoutCommands } from './terminal.ts'

/** Signs that start markup anywhere, and what readers make an address of by themselves. */
const MARKUP = /[\\`*_{}[\]<>|#~&]|:(?=\/\/)|(?<=\bwww)\.|(?<=[\w.+-])@(?=\w)/gi
/** What starts a list or a rule where a line begins, or commands the runner that prints it. */
const START = /^(\s*)([-+=](?=[-+=\s]|$)|:(?=:))/

const oneLine = (text: string): string => visible(text.replaceAll(/\s+/g, ' '))

/** Text for Markdown, on one line: it starts no markup, no link and no picture. */
export const markdown = door<'markdown'>(text =>
  oneLine(text).replaceAll(MARKUP, String.raw`\$&`).replace(START, String.raw`$1\$2`),
)

const fenced = door<'markdown'>(text => {
  // The fence is longer than the longest run inside, so that no run of the text can close it.
  const fence = '`'.repeat(Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length)) + 1)
  return fence.length > 1 ? `${fence} ${text} ${fence}` : `\`${text}\``
})

/** Text as code, cut to what a person reads: nothing in it is rendered. */
export function code(text: string, most = 80): Safe<'markdown'> {
  return fenced`${withoutCommands([...oneLine(text)].slice(0, most).join(''))}`
}

const target = door<'markdown'>(address =>
  visible(address).replaceAll(/[\s()<>\\]/g, sign => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`),
)

/** A link; only to a page of the web or to a file beside the document. */
export function link(words: Part<'markdown'>, address: string): Safe<'markdown'> {
  return /^(?:https:\/\/|\.\/)/.test(address) ? markdown`[${words}](${target`${address}`})` : markdown`${words}`
}

/** A table, numbers to the right. An empty cell shows a dash, so that nobody takes it for forgotten. */
export function table(
  heads: readonly Part<'markdown'>[],
  rows: readonly (readonly Part<'markdown'>[])[],
): Safe<'markdown'> {
  const row = (cells: readonly Part<'markdown'>[]): Safe<'markdown'> => {
    const shown = cells.map(cell => markdown`${cell}`).map(cell => (cell.text === '' ? markdown`–` : cell))
    return markdown`| ${markdown.joined(shown, markdown` | `)} |`
  }
  return markdown.joined(
    [
      row(heads),
      row(heads.map((_, i) => (typeof rows[0]?.[i] === 'number' ? markdown`---:` : markdown`---`))),
      ...rows.map(row),
    ],
    markdown`\n`,
  )
}
