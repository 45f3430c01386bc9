import { DiagnosticRefreshRequest } from 'vscode-languageserver'
import type { ServerContext } from '../context.ts'
import { diagnosticsOf } from '../diagnostics.ts'
import type { Project } from '../project.ts'
import { soon } from '../soon.ts'

/**
 * Asks the client to pull again when an open document's diagnostics changed because of something else: another file, the
 * settings. What the user types pulls by itself, so an edit that touches only its own document asks nothing.
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
      const now = openFileIds(context, project)
      for (const [path, id] of now) news ||= before.get(path) !== id && !paths.has(path)
      last.set(project, now)
    }
    // A client that goes away before it answers is no fault.
    if (news) context.connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined)
  }
}

function openFileIds(context: ServerContext, project: Project): Map<string, string> {
  const ids = new Map<string, string>()
  for (const document of context.documents.all()) {
    const located = context.projects.locate(document.uri)
    if (located.project === project) ids.set(located.path, diagnosticsOf(context, project, located.path).id)
  }
  return ids
}
