import { resolve } from 'node:path'
import type { ByteSource } from '../../../core/labels/byte-source.ts'
import type { FoundLabel } from '../../../core/labels/read.ts'
import { message, render } from '../../../core/locale/messages.ts'
import { fileSource } from '../../../workspace/byte-source.ts'
import type { CliIo } from '../../io.ts'
import { type ParsedOptions, isOneOf, readOptions } from '../../options.ts'
import { labelCliMessages } from './messages.ts'
import { terminal } from '../../../core/text/medium/terminal.ts'

type Plain = {
  [K in keyof (typeof labelCliMessages)['en']]: Parameters<(typeof labelCliMessages)['en'][K]>[0] extends undefined
    ? K
    : never
}[keyof (typeof labelCliMessages)['en']]

/** One of the texts that take no data. */
export const say = (id: Plain, io: CliIo): string => render(message(labelCliMessages, id, {} as never), io.language)

/** Options and files of a label command; undefined, after saying why, when the line is not usable. */
export function readLine(
  args: readonly string[],
  options: Parameters<typeof readOptions>[1],
  io: CliIo,
  formats: readonly string[] = ['text', 'json'],
): { parsed: ParsedOptions; format: string; json: boolean } | undefined {
  const parsed = readOptions(args, { format: { type: 'string' }, ...options }, io)
  const format = parsed?.text('format') ?? 'text'
  if (!parsed || !isOneOf('format', format, formats, io)) return undefined
  if (parsed.positionals.length > 0) return { parsed, format, json: format === 'json' }
  io.err(terminal`${say('noFiles', io)}\n`)
  return undefined
}

/** Opens each file in turn and closes it again. A file that can't be read is told on standard error; the result says whether all could. */
export async function eachFile(
  files: readonly string[],
  io: CliIo,
  use: (source: ByteSource, file: string) => Promise<void>,
): Promise<boolean> {
  let all = true
  for (const file of files) {
    try {
      const source = await fileSource(resolve(io.cwd, file))
      await use(source, file).finally(() => source.close())
    } catch (error) {
      all = false
      io.err(terminal`${file}: ${unreadable(error, io)}\n`)
    }
  }
  return all
}

export const unreadable = (error: unknown, io: CliIo): string =>
  render(message(labelCliMessages, 'unreadable', { detail: (error as Error).message }), io.language)

/** A label as plain data, for JSON output. */
export function labelData(label: FoundLabel): object {
  const { place, where, form, offset, length, members, faults } = label
  return {
    place,
    where,
    form,
    offset,
    length,
    members: Object.fromEntries(members.map(m => [m.name, m.value])),
    faults: faults.map(f => f.id),
  }
}
