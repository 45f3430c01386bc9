import { resolve } from 'node:path'
import type { LabelInput, PropagationInput } from '../../../core/labels/input.ts'
import type { LabelPlan } from '../../../core/labels/write.ts'
import { render } from '../../../core/locale/messages.ts'
import { labelFile } from '../../../workspace/patched-file.ts'
import type { CliIo, ExitCode } from '../../io.ts'
import { isOneOf, type ParsedOptions } from '../../options.ts'
import { readLine, say, unreadable } from './files.ts'
import { terminal } from '../../../core/text/medium/terminal.ts'
import { json } from '../../../core/text/medium/json.ts'

const OPTIONS = {
  producer: { type: 'string' },
  'produce-id': { type: 'string' },
  label: { type: 'string' },
  propagator: { type: 'string' },
  'propagate-id': { type: 'string' },
  replace: { type: 'boolean' },
  output: { type: 'string' },
} as const

interface Outcome {
  readonly file: string
  readonly written: boolean
  readonly text: string
  readonly data: object
}

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
  const outcomes: Outcome[] = []
  for (const file of files) {
    const outcome = await writeOne(
      file,
      input,
      { replace: line.parsed.flag('replace'), output: output && resolve(io.cwd, output) },
      io,
    )
    outcomes.push(outcome)
    if (!line.json) (outcome.written ? io.out : io.err)(terminal`${file}: ${outcome.text}\n`)
  }
  if (line.json) io.out(json({ schemaVersion: 1, files: outcomes.map(outcome => outcome.data) }))
  return outcomes.every(outcome => outcome.written) ? 0 : 2
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

async function writeOne(
  file: string,
  input: LabelInput | PropagationInput,
  options: { replace: boolean; output?: string },
  io: CliIo,
): Promise<Outcome> {
  try {
    return told(file, await labelFile(resolve(io.cwd, file), input, options), io)
  } catch (error) {
    const text = unreadable(error, io)
    return { file, written: false, text, data: { file, written: false, reason: 'unreadable', message: text } }
  }
}

function told(file: string, plan: LabelPlan, io: CliIo): Outcome {
  if (plan.ok) {
    const notes = plan.notes.includes('c2pa') ? [say('signAgain', io)] : []
    return {
      file,
      written: true,
      text: [say('written', io), ...notes].join('; '),
      data: { file, written: true, format: plan.format.id, members: plan.members, notes: plan.notes },
    }
  }
  const text = [plan.message, plan.because].flatMap(m => (m ? [render(m, io.language)] : [])).join(' ')
  return { file, written: false, text, data: { file, written: false, reason: plan.reason, message: text } }
}
