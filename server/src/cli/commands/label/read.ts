import { type FoundLabel, type LabelReading, readLabels } from '../../../core/labels/read.ts'
import type { CliIo, ExitCode } from '../../io.ts'
import { eachFile, jsonText, labelData, readLine, say } from './files.ts'

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
  if (line.json) io.out(jsonText({ schemaVersion: 1, files: data }))
  return all ? 0 : 2
}

function textOf(file: string, { format, labels, notes }: LabelReading, io: CliIo): string {
  const state = [format?.id ?? say('unknown', io), ...notes.map(note => say(note, io))]
  if (labels.length === 0 && format && notes.length === 0) state.push(say('none', io))
  return [`${file}: ${state.join(', ')}`, ...labels.map(label => labelText(label, io)), ''].join('\n')
}

function labelText({ place, where, form, members }: FoundLabel, io: CliIo): string {
  const lines = members.map(member => `      ${member.name}: ${visible(member.value)}`)
  return [`  ${say(place, io)}: ${where} (${form})`, ...lines].join('\n')
}

/** Control characters must not reach a terminal. */
const visible = (value: string): string =>
  value.replace(/\p{Cc}/gu, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
