import { FILED_SERVICES_AS_OF, LAW_AS_OF } from '../../core/law/as-of.ts'
import { jsonReport, type ReportContext } from '../../core/report/json.ts'
import { textReport } from '../../core/report/text.ts'
import type { AuditResult } from '../../core/engine/session.ts'
import { REPORT, type ReportFormat, type ReportParams, type ReportResult } from '../../protocol/report.ts'
import type { ServerContext } from '../context.ts'
import { normalUri } from '../convert.ts'
import type { Project } from '../project.ts'

type Renderer = (result: AuditResult, context: ReportContext) => string

/** The report formats that the core can write. */
const RENDERERS: Partial<Record<ReportFormat, Renderer>> = {
  json: (result, context) => JSON.stringify(jsonReport(result, context), null, 2),
  text: (result, context) => textReport(result, context, { color: false, explainScope: true }),
}

/** Answers the client's own request for the audit. */
export function reports(context: ServerContext): void {
  context.connection.onRequest(REPORT, (params: ReportParams) => report(context, params))
}

/** The audit of one folder or of all, each in the first format asked for that can be written. */
export async function report(context: ServerContext, { folder, formats }: ReportParams): Promise<ReportResult[]> {
  const uri = folder === undefined ? undefined : normalUri(folder)
  const format = formats.find(one => RENDERERS[one]) ?? 'json'
  const render = RENDERERS[format] as Renderer
  const projects = context.projects.folders.filter(project => uri === undefined || project.uri === uri)
  return Promise.all(
    projects.map(async project => {
      await project.settled()
      const text = render(project.evaluate().result, reportContext(context, project))
      return { folder: project.uri, name: project.name, format, text }
    }),
  )
}

function reportContext(context: ServerContext, project: Project): ReportContext {
  return {
    toolVersion: context.host.version,
    lawAsOf: LAW_AS_OF,
    filedServicesAsOf: FILED_SERVICES_AS_OF,
    language: context.language(project),
    files: project.counts,
    durationMs: 0,
    textOf: path => project.textOf(path)?.text,
  }
}
