import type { AuditResult } from '../../core/engine/audit-result.ts'
import { lawStand } from '../../core/law/as-of.ts'
import { dossierReport } from '../../core/report/dossier.ts'
import { RENDERERS } from '../../core/report/formats.ts'
import type { ReportContext } from '../../core/report/json.ts'
import { offeredServices } from '../../core/report/offered.ts'
import { line } from '../../core/text/medium/line.ts'
import { type Printable, together } from '../../core/text/medium/safe.ts'
import { REPORT, type ReportFormat, type ReportParams, type ReportResult } from '../../protocol/report.ts'
import type { ServerContext } from '../context.ts'
import { normalUri } from '../convert.ts'
import type { Project } from '../project.ts'

/** Answers the client's own request for the audit. */
export function reports(context: ServerContext): void {
  context.connection.onRequest(REPORT, (params: ReportParams) => report(context, params))
}

/** The audit of one folder or of all, each in the first format asked for that can be written. */
export async function report(context: ServerContext, { folder, formats }: ReportParams): Promise<ReportResult[]> {
  const uri = folder === undefined ? undefined : normalUri(folder)
  const format = formats.find(one => one === 'dossier' || Object.hasOwn(RENDERERS, one)) ?? 'text'
  const projects = context.projects.folders.filter(project => uri === undefined || project.uri === uri)
  return Promise.all(
    projects.map(async project => {
      await project.settled()
      const text = written(format, project.evaluate().result, reportContext(context, project))
      return { folder: project.uri, name: line(project.name), format, text }
    }),
  )
}

/** A dossier is of one service; of several they follow one another. */
function written(format: ReportFormat, result: AuditResult, of: ReportContext): Extract<Printable, string> {
  if (format !== 'dossier') return RENDERERS[format](result, of)
  return together(offeredServices(result).flatMap(({ profile }) => dossierReport(result, of, profile.name) ?? []))
}

function reportContext(context: ServerContext, project: Project): ReportContext {
  const { sha256 } = context.host
  return {
    toolVersion: context.host.version,
    ...lawStand(),
    language: context.language(project),
    files: project.counts,
    left: project.left,
    ...(sha256 && { seal: { sha256, inputs: () => project.inputs(sha256) } }),
    workspace: project.name,
    durationMs: project.loadMs,
    textOf: path => project.textOf(path)?.text,
  }
}
