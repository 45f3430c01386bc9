import { resolve } from 'node:path'
import { terminal } from '../../../core/text/medium/terminal.ts'
import { message, render } from '../../../core/locale/messages.ts'
import { copyLabelToFile } from '../../../workspace/patched-file.ts'
import type { CliIo, ExitCode } from '../../io.ts'
import { readLine, say } from './files.ts'
import { labelCliMessages } from './messages.ts'
import { outcomeOf, settle, tell } from './outcome.ts'

/** `label copy FROM TO`: the label of one file into another made from it. Exit 2 when it was refused. */
export async function copyCommand(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const line = readLine(args, { replace: { type: 'boolean' }, output: { type: 'string' } }, io)
  if (!line) return 2
  const [from, to, ...more] = line.parsed.positionals
  if (from === undefined || to === undefined || more.length > 0) {
    io.err(terminal`${say('needsTwo', io)}\n`)
    return 2
  }
  const output = line.parsed.text('output')
  const options = { replace: line.parsed.flag('replace'), output: output && resolve(io.cwd, output) }
  const outcome = await outcomeOf(
    to,
    () => copyLabelToFile(resolve(io.cwd, from), resolve(io.cwd, to), options),
    ({ left, faults }) => {
      const lost = left.length > 0 ? [message(labelCliMessages, 'leftBehind', { members: left.join(', ') })] : []
      const wrong = faults > 0 ? [message(labelCliMessages, 'carriedFaults', { faults })] : []
      return { words: [...lost, ...wrong].map(one => render(one, io.language)), data: { from, left, faults } }
    },
    io,
  )
  if (!line.json) tell(outcome, io)
  return settle([outcome], line.json, io)
}
