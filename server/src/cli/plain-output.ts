import { numbered } from '../core/text/visible.ts'

// The last door before a terminal or a pipeline's log. Reports and notes escape what they quote; this is for whatever was forgotten.

/** Escapes that are not colours of ours, other controls but line ends and tabs, and marks that turn the direction of writing. */
const STEERING =
  /\u001b(?!\[\d{1,3}m)|[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** A line that a runner of GitHub would take for a command to itself; ours are annotations of a file. */
const COMMAND = /^([^\S\n\r\u2028\u2029]*)::(?!(?:error|warning|notice) file=)/gm

/** Text that only reads: nothing in it steers the terminal, or commands the runner that keeps the log. */
export function plainOutput(text: string): string {
  return text.replace(STEERING, numbered).replace(COMMAND, '$1\\u003a:')
}
