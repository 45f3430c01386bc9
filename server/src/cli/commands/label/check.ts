import type { ByteSource } from '../../../core/labels/byte-source.ts'
import type { LabelFinding } from '../../../core/labels/check.ts'
import { checkFile } from '../../../core/labels/check-file.ts'
import { render } from '../../../core/locale/messages.ts'
import { citation } from '../../../core/law/citation.ts'
import { WORDS } from '../../../core/report/text-messages.ts'
import { LineIndex } from '../../../core/text/line-index.ts'
import type { CliIo, ExitCode } from '../../io.ts'
import { isOneOf } from '../../options.ts'
import { eachFile, labelData, readLine, say } from './files.ts'
import { terminal } from '../../../core/text/medium/terminal.ts'
import type { Printable } from '../../../core/text/medium/safe.ts'
import { json } from '../../../core/text/medium/json.ts'

const LEVELS = ['error', 'warning', 'information', 'never'] as const

/** `label check`: what is wrong with each file's labels. Exit 1 when a finding reaches `--fail-on`. */
export async function checkCommand(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const line = readLine(args, { 'fail-on': { type: 'string' } }, io)
  const failOn = line?.parsed.text('fail-on') ?? 'error'
  if (!line || !isOneOf('fail-on', failOn, LEVELS, io)) return 2
  const data: object[] = []
  let failed = false
  const all = await eachFile(line.parsed.positionals, io, async (source, file) => {
    const { reading, findings } = await checkFile(source, file)
    failed ||= findings.some(finding => reaches(finding, failOn))
    const places = await placesOf(source, file, findings)
    if (!line.json) return io.out(textOf(file, findings, places, io))
    const listed = findings.map((finding, i) => ({ ...findingData(finding, io), ...places[i] }))
    data.push({
      file,
      format: reading.format?.id,
      notes: reading.notes,
      labels: reading.labels.map(labelData),
      findings: listed,
    })
  })
  if (line.json) io.out(json({ schemaVersion: 1, files: data }))
  return all ? (failed ? 1 : 0) : 2
}

function reaches({ severity }: LabelFinding, failOn: (typeof LEVELS)[number]): boolean {
  const rank = LEVELS.findIndex(level => level === severity)
  return failOn !== 'never' && rank >= 0 && rank <= LEVELS.indexOf(failOn)
}

interface Place {
  readonly line?: number
  readonly column?: number
}

/** Lines and columns (from 1) in a text file; nothing for other files. */
async function placesOf(source: ByteSource, file: string, findings: readonly LabelFinding[]): Promise<Place[]> {
  if (!/\.(?:md|markdown|mdx|mdown|mkd)$/i.test(file) || findings.length === 0) return []
  const bytes = Buffer.from(await source.read(0, source.size))
  const index = new LineIndex(bytes.toString('utf8'))
  return findings.map(({ offset }) => {
    const { line, character } = index.positionAt(bytes.subarray(0, offset).toString('utf8').length)
    return { line: line + 1, column: character + 1 }
  })
}

function textOf(file: string, findings: readonly LabelFinding[], places: readonly Place[], io: CliIo): Printable {
  if (findings.length === 0) return terminal`${file}: ${say('clean', io)}\n`
  const listed = findings.map((finding, i) => {
    const at = places[i]?.line ? `${file}:${places[i].line}:${places[i].column}` : file
    const unsure = finding.law.confidence === 'high' ? '' : ` (${say('unconfirmed', io)})`
    return terminal`${at}: ${WORDS[io.language][finding.severity]} ${finding.id}: ${render(finding.message, io.language)}${unsure} [${lawText(finding, io)}]\n`
  })
  return terminal`${listed}`
}

const lawText = ({ law: { instrument, article } }: LabelFinding, io: CliIo): string =>
  citation({ instrument, article: article === '-' ? '' : article })[io.language]

function findingData(finding: LabelFinding, io: CliIo): object {
  const { id, severity, law, label, member, offset, length } = finding
  return { id, severity, message: render(finding.message, io.language), law, label, member, offset, length }
}
