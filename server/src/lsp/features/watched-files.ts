import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver'
import { isSkippedFolder } from '../../workspace/worth-reading.ts'
import type { ServerContext } from '../context.ts'
import { normalUri } from '../convert.ts'
import type { Project } from '../project.ts'

interface Touched {
  readonly changed: string[]
  cameOrWent: boolean
}

/** Follows the disk through the client: any file may be one that a declaration names, so all are watched. */
export function watchedFiles(context: ServerContext): void {
  const { connection, client, projects } = context
  context.onFiles(changes => {
    const touched = new Map<Project, Touched>()
    for (const { uri, type } of changes) {
      const located = projects.folderOf(normalUri(uri))
      if (!located || located.path.split('/').some(isSkippedFolder)) continue
      const entry = touched.get(located.project) ?? { changed: [], cameOrWent: false }
      touched.set(located.project, entry)
      entry.changed.push(located.path)
      // What is ignored may have changed too, and with it which files count.
      if (type !== FileChangeType.Changed || located.path.endsWith('.gitignore')) entry.cameOrWent = true
    }
    for (const [project, { changed, cameOrWent }] of touched)
      void projects.report(project, project.changedOnDisk(changed, cameOrWent)).then(() => project.facts.saveSoon())
  })
  if (client.watchesFiles)
    context.onInitialized(() => {
      const watchers = [{ globPattern: '**/*' }]
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined)
    })
}
