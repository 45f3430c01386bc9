import type { ServerContext } from '../context.ts'
import { uriInside } from '../convert.ts'
import { diagnosticsOf, filesWithFindings } from '../diagnostics.ts'
import type { Project } from '../project.ts'
import type { SpokenDiagnostic } from '../spoken.ts'
import { soon } from '../soon.ts'

/** For clients that do not ask: sends every file's diagnostics when they change, once for a burst of edits. */
export function pushDiagnostics(context: ServerContext): void {
  const sent = new Map<Project, Map<string, string>>()
  const waiting = new Set<Project>()

  const publish = (project: Project): void => {
    const before = sent.get(project) ?? new Map<string, string>()
    const now = new Map<string, string>()
    for (const path of filesWithFindings(context, project)) {
      const { id, items } = diagnosticsOf(context, project, path)
      now.set(path, id)
      if (before.get(path) !== id) send(project, path, [...items])
    }
    for (const path of before.keys()) if (!now.has(path)) send(project, path, [])
    sent.set(project, now)
  }
  const send = (project: Project, path: string, diagnostics: SpokenDiagnostic[]): void => {
    const uri = uriInside(project.uri, path)
    const version = context.documents.get(uri)?.version
    void context.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) })
  }

  context.projects.onDidChange(({ project }) => {
    if (waiting.has(project)) return
    waiting.add(project)
    // After the messages already in the queue: a burst of edits is one evaluation, of the newest text.
    soon(context, () => {
      waiting.delete(project)
      if (context.projects.all.includes(project)) publish(project)
    })
  })
  context.projects.onDidRemove(project => {
    for (const path of sent.get(project)?.keys() ?? []) send(project, path, [])
    sent.delete(project)
  })
}
