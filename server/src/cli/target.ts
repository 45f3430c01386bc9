import path from 'node:path'
import { message, render } from '../core/locale/messages.ts'
import { describePath } from '../workspace/disk.ts'
import type { CliIo } from './io.ts'
import { cliMessages } from './messages.ts'
import { terminal } from '../core/text/medium/terminal.ts'

/** The one folder a line names, absolute; this one when it names none. Undefined, after saying why, when it can't be used. */
export function oneFolder(positionals: readonly string[], io: CliIo): string | undefined {
  const [name = '.', ...others] = positionals
  const root = path.resolve(io.cwd, name)
  const what = describePath(root)
  if (others.length === 0 && what === 'folder') return root
  const why = what === 'missing' ? 'missing' : what === 'file' ? 'notFolder' : 'unreadable'
  const line = others.length > 0 ? message(cliMessages, 'onePath', {}) : message(cliMessages, why, { path: name })
  io.err(terminal`${render(line, io.language)}\n`)
  return undefined
}
