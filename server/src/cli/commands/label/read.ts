import { type FoundLabel, type LabelReading, readLabels } from '../../../core/labels/read.ts'
import type { CliIo, ExitCode } from '../../io.ts'
import { eachFile, labelData, readLine, say } from './files.ts'
import { terminal } from '../../../core/text/medium/terminal.ts'
import type { Printable, Safe } from '../../../core/text/medium/safe.ts'
import { json } from '../../../core/text/medium/json.ts'

/** `label read`: what labels each file carries, and where. */
export async function readCommand(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const line = readLine(args, {}, io)
  if (!line) return 2
  const data: object[] = []
  const all = await eachFile(line.parsed.positionals, io, async (source, file) => {
    const reading = await readLabels(source, file)
    if (line.json)
      data.push({ file, format: reading.format?.id, notes: reading.notes, labels: reading.labels.map(labelData) })
    else io.out(textOf(file, reading, io))
  })
  if (line.json) io.out(json({ schemaVersion: 1, files: data }))
  return all ? 0 : 2
}

function textOf(file: string, { format, labels, notes }: LabelReading, io: CliIo): Printable {
  const state = [format?.id ?? say('unknown', io), ...notes.map(note => say(note, io))]
  if (labels.length === 0 && format && notes.length === 0) state.push(say('none', io))
  return terminal`${file}: ${state.join(', ')}\n${labels.map(label => labelText(label, io))}`
}

function labelText({ place, where, form, members }: FoundLabel, io: CliIo): Safe<'terminal'> {
  const values = members.map(member => terminal`      ${member.name}: ${member.value}\n`)
  return terminal`  ${say(place, io)}: ${where} (${form})\n${values}`
}
