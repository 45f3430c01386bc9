import type { Fix, Place } from '../../finding.ts'
import { message } from '../../locale/messages.ts'
import { messages } from './messages.ts'

/** Lines that a block of settings takes at most. */
const NEAR = 200
const OFF = /\b(enabled?\b["']?\s*[:=]\s*["']?)(false|False|0|off|no)\b/

/** Turns a check on where its switch stands with it: under the evidence, or as the first setting of its block. */
export function switchOn({ file, span }: Place, text: string): Fix[] {
  const found = OFF.exec(text.slice(span.start, span.end + NEAR))
  const between = found && text.slice(span.start, span.start + found.index)
  // Another block begins between them: the switch belongs to that.
  if (!found || between === null || (between.match(/[:=]/g)?.length ?? 0) > 1) return []
  const [, head = '', off = ''] = found
  const start = span.start + found.index + head.length
  const newText = { False: 'True', '0': '1', off: 'on', no: 'yes' }[off] ?? 'true'
  const edits = [{ span: { start, end: start + off.length }, newText }]
  return [{ title: message(messages, 'switchOn', {}), safe: false, steps: [{ op: 'edit', file, edits }] }]
}
