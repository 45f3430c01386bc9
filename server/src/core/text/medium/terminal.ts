import { visible } from '../visible.ts'
import { door, type Part, type Safe } from './safe.ts'

/** What a runner that keeps the log would take for a command to itself: `::` where a line begins, `##[` and `##vso[` anywhere. */
const COMMAND = /^([^\S\n]*):(?=:)|#(?=#\w*\[)/g

/** One line that neither steers a terminal nor commands the runner of a pipeline. */
function harmless(text: string): string {
  return withoutCommands(visible(text))
}

/** The same line, in which no runner finds a command to itself. */
export function withoutCommands(text: string): string {
  return text.replaceAll(COMMAND, (sign, indent: string | undefined) =>
    sign === '#' ? String.raw`\u0023` : `${indent}${String.raw`\u003a`}`,
  )
}

/** Text for a terminal, or for the log of a pipeline. */
export const terminal = door<'terminal'>(harmless)

/** Several lines of plain text, ours and quoted mixed, each made harmless. */
export function lines(text: string): Safe<'terminal'> {
  return terminal`${text.split(/\r?\n/).map((one, i) => (i > 0 ? terminal`\n${one}` : one))}`
}

/** A text in one of the terminal's colours. */
export function painted(code: number, part: Part<'terminal'>): Safe<'terminal'> {
  return terminal`\u001b[${code}m${part}\u001b[0m`
}

const data = door<'terminal'>(text =>
  visible(text)
    .replaceAll('%', '%25')
    .replaceAll(/#(?=#\w*\[)/g, String.raw`\u0023`),
)
const property = door<'terminal'>(text => data`${text}`.text.replaceAll(':', '%3A').replaceAll(',', '%2C'))

/** A workflow command of GitHub that annotates a place: the one command that is ours. */
export function annotation(
  kind: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  message: string,
): Safe<'terminal'> {
  const head = Object.entries(properties).map(([name, value]) => property`${terminal`${name}=`}${String(value)}`)
  return terminal`::${kind} ${terminal.joined(head, ',')}::${data`${message}`}\n`
}
