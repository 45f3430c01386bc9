import { message, render } from '../core/locale/messages.ts'
import type { CliIo } from './io.ts'
import { cliMessages } from './messages.ts'
import { terminal } from '../core/text/medium/terminal.ts'

/** Less work is over before a line could be read. */
const WORTH_SHOWING = { least: 500, every: 100 }

/** One line on a terminal that says how far long work is, and is gone when it ends. */
export function progressLine(
  io: CliIo,
  text: 'progress' | 'progressFolders' | 'progressReports',
  { least, every } = WORTH_SHOWING,
): { show(done: number, of: number): void; clear(): void } {
  let drawn = false
  return {
    show(done, of) {
      if (of < least || done % every !== 0 || !io.isTerminal) return
      io.err(terminal`\r\u001b[K${render(message(cliMessages, text, { done, of }), io.language)}`)
      drawn = true
    },
    clear() {
      if (drawn) io.err(terminal`\r\u001b[K`)
      drawn = false
    },
  }
}
