import { message, render } from '../core/locale/messages.ts'
import { replaceFile } from '../workspace/replace-file.ts'
import type { Printable } from '../core/text/medium/safe.ts'
import type { CliIo } from './io.ts'
import { cliMessages } from './messages.ts'
import { terminal } from '../core/text/medium/terminal.ts'

/** Brings a text to a file (absolute), or to standard output when none is named. False, after saying so, when it can't be written. */
export async function write(text: Printable, file: string | undefined, io: CliIo): Promise<boolean> {
  if (file === undefined) {
    io.out(text)
    return true
  }
  return store(String(text), file, io)
}

/** Keeps the text of a file that is no report: as it is. False, after saying so, when it can't be written. */
export async function store(text: string, file: string, io: CliIo): Promise<boolean> {
  try {
    await replaceFile(file, text)
    return true
  } catch {
    io.err(terminal`${render(message(cliMessages, 'unwritable', { path: file }), io.language)}\n`)
    return false
  }
}
