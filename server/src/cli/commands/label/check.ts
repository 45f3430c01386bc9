import { resolve } from 'node:path'
import { citation } from '../../../core/law/citation.ts'
import type { ByteSource } from '../../../core/labels/byte-source.ts'
import type { LabelFinding } from '../../../core/labels/check.ts'
import { checkFile, type FileCheck } from '../../../core/labels/check-file.ts'
import { unregulatedFormats } from '../../../core/labels/formats/unregulated.ts'
import { formatByName } from '../../../core/labels/registry.ts'
import { message, render } from '../../../core/locale/messages.ts'
import { WORDS } from '../../../core/report/text-messages.ts'
import { LineIndex } from '../../../core/text/line-index.ts'
import { json } from '../../../core/text/medium/json.ts'
import type { Safe } from '../../../core/text/medium/safe.ts'
import { terminal } from '../../../core/text/medium/terminal.ts'
import { isSkippedFolder } from '../../../workspace/worth-reading.ts'
import { chosenFiles } from '../../chosen-files.ts'
import type { CliIo, ExitCode } from '../../io.ts'
import { isOneOf } from '../../options.ts'
import { write } from '../../write.ts'
import { labelSarif } from './check-sarif.ts'
import type { CheckedFile } from './checked-file.ts'
import { eachFile, labelData, readLine, say } from './files.ts'
import { labelCliMessages } from './messages.ts'

const LEVELS = ['error', 'warning', 'information', 'never'] as const
const OPTIONS = { 'fail-on': { type: 'string' }, output: { type: 'string' } } as const

/**
 * `label check`: what is wrong with each file's labels, and how many carry one. A folder stands for its files of kinds that
 * carry labels. Exit 1 when a finding reaches `--fail-on`, 2 when a file could not be read.
 */
export async function checkCommand(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const line = readLine(args, OPTIONS, io, ['text', 'json', 'sarif'])
  const failOn = line?.parsed.text('fail-on') ?? 'error'
  if (!line || !isOneOf('fail-on', failOn, LEVELS, io)) return 2
  const { files, missing } = await chosenFiles(line.parsed.positionals, carries, io)
  const checked: CheckedFile[] = []
  const all = await eachFile(files, io, async (source, file) => {
    const check = await checkFile(source, file)
    checked.push({ ...check, file, text: isText(check) ? await textOf(source) : undefined })
  })
  const output = line.parsed.text('output')
  const written = await write(await report(checked, line.format, io), output && resolve(io.cwd, output), io)
  if (missing || !all || !written) return 2
  return checked.some(({ findings }) => findings.some(finding => reaches(finding, failOn))) ? 1 : 0
}

/** Whether a file below a folder is one to ask for a label: a kind with a rule, and nothing that an installation brought. */
function carries(file: string): boolean {
  const format = formatByName(file)
  if (!format || unregulatedFormats.includes(format)) return false
  return !file.split('/').slice(0, -1).some(isSkippedFolder)
}

const isText = ({ reading, findings }: FileCheck): boolean =>
  reading.format?.id === 'Markdown' && findings.some(finding => finding.length > 0)

async function textOf(source: ByteSource): Promise<string> {
  return Buffer.from(await source.read(0, source.size)).toString('utf8')
}

async function report(checked: readonly CheckedFile[], format: string, io: CliIo) {
  if (format === 'json')
    return json({ schemaVersion: 1, files: checked.map(one => fileData(one, io)), summary: counts(checked) })
  if (format === 'sarif') return labelSarif(checked, io)
  const summary =
    checked.length > 1
      ? [terminal`${render(message(labelCliMessages, 'checked', counts(checked)), io.language)}\n`]
      : []
  return terminal`${checked.map(one => textLines(one, checked.length > 1, io))}${summary}`
}

function counts(checked: readonly CheckedFile[]) {
  const labelled = checked.filter(({ reading }) => reading.labels.some(label => label.place !== 'near-miss')).length
  const unread = checked.filter(
    ({ reading }) =>
      reading.labels.length === 0 && reading.notes.some(note => note === 'damaged' || note === 'encrypted'),
  ).length
  const findings = checked.reduce((sum, one) => sum + one.findings.length, 0)
  return { files: checked.length, labelled, without: checked.length - labelled - unread, unread, findings }
}

function reaches({ severity }: LabelFinding, failOn: (typeof LEVELS)[number]): boolean {
  const rank = LEVELS.findIndex(level => level === severity)
  return failOn !== 'never' && rank >= 0 && rank <= LEVELS.indexOf(failOn)
}

/** Line and column, from 1, of a finding in a text file; nothing for other files. */
function placer(text: string | undefined): (finding: LabelFinding) => { line?: number; column?: number } {
  if (text === undefined) return () => ({})
  const bytes = Buffer.from(text)
  const index = new LineIndex(text)
  return ({ offset }) => {
    const { line, character } = index.positionAt(bytes.subarray(0, offset).toString('utf8').length)
    return { line: line + 1, column: character + 1 }
  }
}

function textLines({ file, findings, text }: CheckedFile, among: boolean, io: CliIo): Safe<'terminal'>[] {
  if (findings.length === 0) return among ? [] : [terminal`${file}: ${say('clean', io)}\n`]
  const place = placer(text)
  return findings.map(finding => {
    const { line, column } = place(finding)
    const at = line ? `${file}:${line}:${column}` : file
    const unsure = finding.law.confidence === 'high' ? '' : ` (${say('unconfirmed', io)})`
    return terminal`${at}: ${WORDS[io.language][finding.severity]} ${finding.id}: ${render(finding.message, io.language)}${unsure} [${lawText(finding, io)}]\n`
  })
}

const lawText = ({ law: { instrument, article } }: LabelFinding, io: CliIo): string =>
  citation({ instrument, article: article === '-' ? '' : article })[io.language]

function fileData({ file, reading, findings, text }: CheckedFile, io: CliIo): object {
  const place = placer(text)
  const listed = findings.map(finding => {
    const { id, severity, law, label, member, offset, length } = finding
    const said = render(finding.message, io.language)
    return { id, severity, message: said, law, label, member, offset, length, ...place(finding) }
  })
  const { format, notes, labels } = reading
  return { file, format: format?.id, notes, labels: labels.map(labelData), findings: listed }
}
