import type { Line, Written } from './written.ts'

/** Asks for the audit of one workspace folder, or of all, as a document. */
export const REPORT = 'genaiMeasures/report'

export const REPORT_FORMATS = ['html', 'markdown', 'json', 'text', 'sarif', 'cyclonedx', 'dossier'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

export interface ReportParams {
  /** Folder URI; every open folder when left out. */
  readonly folder?: string
  /** In the order of the client's wishes; the first that the server can write is given. */
  readonly formats: readonly ReportFormat[]
}

export interface ReportResult {
  readonly folder: string
  readonly name: Line
  readonly format: ReportFormat
  readonly text: Written<'html' | 'markdown' | 'json' | 'terminal' | 'xml' | 'csv'>
}
