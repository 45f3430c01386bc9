import { message, render } from '../core/locale/messages.ts'
import type { CliIo } from './io.ts'
import { cliMessages } from './messages.ts'

/** Scans of fewer files are over before a line could be read. */
const WORTH_SHOWING = 500

/** One line on a terminal that says how far a long scan is, and is gone when it ends. */
export function progressLine(io: CliIo): { show(done: number, of: number): void; clear(): void } {
  let drawn = false
  return {
    show(done, of) {
      if (!io.isTerminal || of < WORTH_SHOWING || done % 100 !== 0) return
      io.err(`\r\u001b[K${render(message(cliMessages, 'progress', { done, of }), io.language)}`)
      drawn = true
    },
    clear() {
      if (drawn) io.err('\r\u001b[K')
    },
  }
}
