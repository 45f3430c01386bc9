import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import type { ServerContext } from '../context.ts'
import { uriInside } from '../convert.ts'
import { diagnosticsOf, filesWithFindings } from '../diagnostics.ts'
import { changeOrCancel } from '../wait.ts'
import { refreshOnNews } from './refresh.ts'

/** For clients that ask: answers for a document, and for the whole workspace, files that are not open among them. */
export function pullDiagnostics(context: ServerContext): void {
  const { connection, projects } = context

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    const { project, path } = projects.locate(textDocument.uri)
    await project.ready()
    const { id, items } = diagnosticsOf(context, project, path)
    if (id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items] }
  })

  let answered = false
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds, partialResultToken }, token) => {
    const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]))
    // A client that goes on asking and knows the present state is answered when there is news: it need not ask every second.
    const mayWait = answered && partialResultToken !== undefined
    for (;;) {
      await Promise.all(projects.all.map(project => project.settled()))
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
      const items = workspaceReport(context, before)
      const news = items.some(item => item.kind === DocumentDiagnosticReportKind.Full)
      if (news || !mayWait) {
        answered = true
        return { items }
      }
      await changeOrCancel(projects.onDidChange, token)
    }
  })

  if (context.client.refreshesDiagnostics) refreshOnNews(context)
}

function workspaceReport(
  context: ServerContext,
  before: ReadonlyMap<string, string>,
): WorkspaceDocumentDiagnosticReport[] {
  const items: WorkspaceDocumentDiagnosticReport[] = []
  const named = new Set<string>()
  for (const project of context.projects.all)
    for (const path of filesWithFindings(context, project)) {
      const uri = uriInside(project.uri, path)
      named.add(uri)
      const found = diagnosticsOf(context, project, path)
      const common = { uri, version: context.documents.get(uri)?.version ?? null, resultId: found.id }
      if (before.get(uri) === found.id) items.push({ kind: DocumentDiagnosticReportKind.Unchanged, ...common })
      else items.push({ kind: DocumentDiagnosticReportKind.Full, ...common, items: [...found.items] })
    }
  for (const uri of before.keys())
    if (!named.has(uri)) items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] })
  return items
}
