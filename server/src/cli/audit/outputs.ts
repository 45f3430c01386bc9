import path from 'node:path'
import { message, render } from '../../core/locale/messages.ts'
import type { FormatName } from '../../core/report/formats.ts'
import type { CliIo } from '../io.ts'
import { cliMessages } from '../messages.ts'
import { ENDINGS } from './names.ts'
import { terminal } from '../../core/text/medium/terminal.ts'

/** One report that a line asks for: where it goes, standard output without a file, and how it is written. */
export interface Output {
  /** Absolute. */
  readonly file?: string
  readonly format: FormatName
  readonly color: boolean
}

/** Further endings that people give their files. */
const ALSO: readonly (readonly [string, FormatName])[] = [
  ['.sarif.json', 'sarif'],
  ['.markdown', 'markdown'],
  ['.htm', 'html'],
]
/** Endings and what they stand for, the longer before those that they end in. */
const BY_ENDING = [
  ...Object.entries(ENDINGS).map(([format, ending]) => [ending, format as FormatName] as const),
  ...ALSO,
]
  .filter(([ending, format]) => ending !== '.txt' || format === 'text')
  .toSorted(([a], [b]) => b.length - a.length)

/** The format that the name of a file stands for. */
export function formatOf(file: string): FormatName | undefined {
  return BY_ENDING.find(([ending]) => file.toLowerCase().endsWith(ending))?.[1]
}

/**
 * Where the reports of one folder go. A single file takes `--format`, else what its ending says; of several each takes what its
 * ending says, and `--format` stands for standard output (`-`) and for endings that say nothing. Undefined, after a word, where
 * nothing says how a file is to be written.
 */
export function readOutputs(names: readonly string[], format: FormatName | undefined, io: CliIo): Output[] | undefined {
  const printed: Output = { format: format ?? 'text', color: io.color }
  if (names.length === 0) return [printed]
  const outputs: Output[] = []
  for (const name of names) {
    const chosen = names.length === 1 ? (format ?? formatOf(name) ?? 'text') : (formatOf(name) ?? format)
    if (name === '-') outputs.push(printed)
    else if (chosen) outputs.push({ file: path.resolve(io.cwd, name), format: chosen, color: false })
    else {
      const endings = BY_ENDING.map(([ending]) => ending)
        .toSorted()
        .join(', ')
      io.err(
        terminal`${render(message(cliMessages, 'badValue', { option: 'output', value: name, allowed: endings }), io.language)}\n`,
      )
      return undefined
    }
  }
  return outputs
}
