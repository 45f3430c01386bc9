import type { AuditResult } from '../engine/audit-result.ts'
import { csvReport } from './csv.ts'
import { cyclonedxReport } from './cyclonedx.ts'
import { githubReport } from './github.ts'
import { gitlabReport } from './gitlab.ts'
import { htmlReport } from './html/html.ts'
import { jsonReport, type ReportContext } from './json.ts'
import { junitReport } from './junit.ts'
import { markdownReport } from './markdown.ts'
import { sarifReport } from './sarif.ts'
import { spdxReport } from './spdx.ts'
import { textReport } from './text.ts'
import { json } from '../text/medium/json.ts'
import type { Printable } from '../text/medium/safe.ts'

/** Every form an audit can be written in. */
export const FORMAT_NAMES = [
  'text',
  'json',
  'sarif',
  'markdown',
  'html',
  'cyclonedx',
  'spdx',
  'junit',
  'github',
  'gitlab',
  'csv',
] as const
export type FormatName = (typeof FORMAT_NAMES)[number]

/** Writes an audit as one text, ending in a line break. */
export type Renderer = (result: AuditResult, context: ReportContext) => Extract<Printable, string>

/** A renderer for every format; hosts choose, the core writes. */
export const RENDERERS: Readonly<Record<FormatName, Renderer>> = {
  text: (result, context) => textReport(result, context, { color: false, explainScope: true }),
  json: (result, context) => json(jsonReport(result, context)),
  sarif: sarifReport,
  markdown: markdownReport,
  html: (result, context) => htmlReport(result, context),
  cyclonedx: cyclonedxReport,
  spdx: spdxReport,
  junit: junitReport,
  github: githubReport,
  gitlab: gitlabReport,
  csv: csvReport,
}
