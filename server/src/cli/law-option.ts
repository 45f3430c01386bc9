import { packTaken } from '../core/law/pack-messages.ts'
import { type Message, render } from '../core/locale/messages.ts'
import type { CliIo } from './io.ts'
import { absolute, type ParsedOptions } from './options.ts'
import { terminal } from '../core/text/medium/terminal.ts'

/** The option of every command that prints a fact of the law. */
export const LAW_OPTION = { law: { type: 'string' } } as const

let isPackTaken = false

/**
 * Takes the law of a pack for what follows in this process, or the program's own again: without one nothing that reads packs is
 * loaded. Gives why a pack can't be taken.
 */
export async function takeLaw(file: string | undefined): Promise<Message | undefined> {
  if (file === undefined && !isPackTaken) return undefined
  const { takeFile } = await import('./law-pack.ts')
  const trouble = await takeFile(file)
  isPackTaken = file !== undefined && trouble === undefined
  return trouble
}

/** Takes the law that a line names with `--law` and says which it is; false after saying why it can't be taken. */
export async function lawTaken(parsed: ParsedOptions, io: CliIo): Promise<boolean> {
  const trouble = await takeLaw(absolute(parsed.text('law'), io))
  const line = trouble ?? packTaken()
  if (line) io.err(terminal`${render(line, io.language)}\n`)
  return trouble === undefined
}
