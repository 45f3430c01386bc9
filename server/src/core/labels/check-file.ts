import type { ByteSource } from './byte-source.ts'
import { fromUtf8, toUtf8 } from './bytes.ts'
import { checkLabels, type LabelFinding } from './check.ts'
import { LONGEST_PACKET } from './limits.ts'
import { checkMarkdownLabel } from './markdown/check.ts'
import { type LabelReading, readLabels } from './read.ts'

export interface FileCheck {
  readonly reading: LabelReading
  readonly findings: readonly LabelFinding[]
}

/** Reads and checks a file's labels: see {@link readLabels} and {@link checkLabels}. Text formats are checked in their text, so that every finding has its place. */
export async function checkFile(source: ByteSource, name = ''): Promise<FileCheck> {
  const reading = await readLabels(source, name)
  if (reading.format?.id !== 'Markdown' || source.size > LONGEST_PACKET)
    return { reading, findings: checkLabels(reading) }
  const text = fromUtf8(await source.read(0, source.size))
  const { findings, labels } = checkMarkdownLabel(text)
  const located = findings.map(({ id, severity, law, message, span }): LabelFinding => {
    const offset = toUtf8(text.slice(0, span.start)).length
    return { id, severity, law, message, offset, length: toUtf8(text.slice(span.start, span.end)).length }
  })
  return { reading, findings: labels.length || located.length ? located : checkLabels(reading) }
}
