import { asFinding } from '../../../core/labels/as-finding.ts'
import { lawStand } from '../../../core/law/as-of.ts'
import { sarifReport } from '../../../core/report/sarif.ts'
import type { Written } from '../../../core/text/medium/safe.ts'
import { VERSION } from '../../../version.ts'
import type { CliIo } from '../../io.ts'
import type { CheckedFile } from './checked-file.ts'

/** What `label check` found as SARIF 2.1.0: the form of an audit's report, whose services are none. Media have no lines: their results stand at the first. */
export function labelSarif(checked: readonly CheckedFile[], io: CliIo): Written<'json'> {
  const texts = new Map(
    checked.flatMap(({ file, text }) => (text === undefined ? [] : [[slashed(file), text] as const])),
  )
  const findings = checked.flatMap(({ file, findings, text }) =>
    findings.map(({ offset, length, ...finding }) => {
      const span = text === undefined ? undefined : { start: units(text, offset), end: units(text, offset + length) }
      return asFinding(slashed(file), { ...finding, span })
    }),
  )
  return sarifReport(
    { asOf: io.today, services: [], findings, accepted: [], withheld: [], facts: [], declarations: [], broken: [] },
    {
      ...lawStand(),
      toolVersion: VERSION,
      language: io.language,
      files: { seen: checked.length, read: checked.length, skipped: 0, unreadable: 0 },
      durationMs: 0,
      textOf: file => texts.get(file),
    },
  )
}

const slashed = (file: string): string => file.replaceAll('\\', '/')

/** A position in bytes as one in UTF-16 units. */
const units = (text: string, offset: number): number => Buffer.from(text).subarray(0, offset).toString('utf8').length
