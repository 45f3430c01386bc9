import { resolve } from 'node:path'
import type { LabelInput, PropagationInput } from '../../../core/labels/input.ts'
import { labelFile } from '../../../workspace/patched-file.ts'
import type { CliIo, ExitCode } from '../../io.ts'
import { isOneOf, type ParsedOptions } from '../../options.ts'
import { readLine, say } from './files.ts'
import { type Outcome, outcomeOf, settle, tell } from './outcome.ts'
import { terminal } from '../../../core/text/medium/terminal.ts'

const OPTIONS = {
  producer: { type: 'string' },
  'produce-id': { type: 'string' },
  label: { type: 'string' },
  propagator: { type: 'string' },
  'propagate-id': { type: 'string' },
  replace: { type: 'boolean' },
  output: { type: 'string' },
} as const

/** `label write`: one label into each file, read back from disk before it takes the file's place. Exit 2 when one was refused. */
export async function writeCommand(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const line = readLine(args, OPTIONS, io)
  const input = line && inputOf(line.parsed, io)
  if (!line || !input) return 2
  const { positionals: files } = line.parsed
  const output = line.parsed.text('output')
  if (output !== undefined && files.length !== 1) {
    io.err(terminal`${say('oneOutput', io)}\n`)
    return 2
  }
  const options = { replace: line.parsed.flag('replace'), output: output && resolve(io.cwd, output) }
  const outcomes: Outcome[] = []
  for (const file of files) {
    const work = () => labelFile(resolve(io.cwd, file), input, options)
    const outcome = await outcomeOf(file, work, () => ({ words: [], data: {} }), io)
    outcomes.push(outcome)
    if (!line.json) tell(outcome, io)
  }
  return settle(outcomes, line.json, io)
}

function inputOf(parsed: ParsedOptions, io: CliIo): LabelInput | PropagationInput | undefined {
  const label = parsed.text('label') ?? '1'
  if (!isOneOf('label', label, ['1', '2', '3'], io)) return undefined
  const [producer, produceId] = [parsed.text('producer'), parsed.text('produce-id')]
  const [propagator, propagateId] = [parsed.text('propagator'), parsed.text('propagate-id')]
  if (producer !== undefined && produceId !== undefined && (propagator === undefined) === (propagateId === undefined)) {
    return { label, producer, produceId, propagator, propagateId }
  }
  if (producer === undefined && produceId === undefined && propagator !== undefined && propagateId !== undefined)
    return { propagator, propagateId }
  io.err(terminal`${say('needsMembers', io)}\n`)
  return undefined
}
