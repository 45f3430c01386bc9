import { message, render } from '../core/locale/messages.ts'
import { replaceFile } from '../workspace/replace-file.ts'
import type { CliIo } from './io.ts'
import { cliMessages } from './messages.ts'

/** Writes a text to a file (absolute), or to standard output when none is named. False, after saying so, when it can't be written. */
export async function write(text: string, file: string | undefined, io: CliIo): Promise<boolean> {
  if (file === undefined) {
    io.out(text)
    return true
  }
  try {
    await replaceFile(file, text)
    return true
  } catch {
    io.err(`${render(message(cliMessages, 'unwritable', { path: file }), io.language)}\n`)
    return false
  }
}
