import { DiagnosticRefreshRequest } from 'vscode-languageserver'
import type { ServerContext } from '../context.ts'
import { diagnosticsOf, filesWithFindings } from '../diagnostics.ts'
import type { Project } from '../project.ts'
import { soon } from '../soon.ts'

/**
 * Asks the client to pull again when a file's diagnostics changed because of something else: another file, the settings. What
 * the user types pulls by itself, so an edit that touches only its own document asks nothing; but where a finding goes from
 * the edited document to another, both are asked for together, and it is never missing from both.
 */
export function refreshOnNews(context: ServerContext): void {
  const last = new Map<Project, ReadonlyMap<string, string>>()
  const edited = new Map<Project, Set<string>>()
  context.projects.onDidChange(({ project, path }) => {
    const first = edited.size === 0
    const paths = edited.get(project) ?? new Set()
    edited.set(project, paths)
    if (path !== undefined) paths.add(path)
    // Once for a burst of changes.
    if (first) soon(context, look)
  })
  // Documents outside the folders come and go, each with a project of its own.
  context.projects.onDidRemove(project => void last.delete(project))
  const look = (): void => {
    let news = false
    const changed = [...edited]
    edited.clear()
    for (const [project, paths] of changed) {
      if (!context.projects.all.includes(project)) continue
      const before = last.get(project) ?? new Map()
      const now = fileIds(context, project)
      for (const path of new Set([...before.keys(), ...now.keys()]))
        news ||= before.get(path) !== now.get(path) && !paths.has(path)
      last.set(project, now)
    }
    // A client that goes away before it answers is no fault.
    if (news) context.connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined)
  }
}

/** What is told of every file that is open, or that something is told of; by its id. */
function fileIds(context: ServerContext, project: Project): Map<string, string> {
  const paths = filesWithFindings(context, project)
  for (const document of context.documents.all()) {
    const located = context.projects.locate(document.uri)
    if (located.project === project) paths.add(located.path)
  }
  return new Map([...paths].map(path => [path, diagnosticsOf(context, project, path).id]))
}
