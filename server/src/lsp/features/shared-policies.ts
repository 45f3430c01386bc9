import { DidChangeWatchedFilesNotification, type Disposable } from 'vscode-languageserver'
import { URI, Utils } from 'vscode-uri'
import type { ServerContext } from '../context.ts'
import { directoryOf, folderName, normalUri } from '../convert.ts'
import type { Project } from '../project.ts'

/** Follows the files that declarations extend where they lie outside the folders, which are watched whole: a policy changes for all its repositories. */
export function sharedPolicies(context: ServerContext): void {
  const { connection, client, projects } = context
  const sought = new Map<Project, ReadonlySet<string>>()
  let watched = ''
  let watch: Promise<Disposable | undefined> = Promise.resolve(undefined)

  const look = (project: Project): void => {
    // Taken away while it was waited for: a document that lay in no folder was closed.
    if (!projects.all.includes(project)) return
    const uris = project.policies().map(path => normalUri(Utils.joinPath(URI.parse(project.uri), path).toString()))
    sought.set(project, new Set(uris.filter(uri => projects.folderOf(uri)?.project !== project)))
    follow()
  }
  const follow = (): void => {
    const uris = [...new Set([...sought.values()].flatMap(one => [...one]))].filter(uri => !projects.folderOf(uri))
    const key = uris.toSorted().join('\n')
    if (key === watched || !client.watchesOutside) return
    watched = key
    watch = watch.then(async before => {
      before?.dispose()
      const watchers = uris.map(uri => ({ globPattern: { baseUri: directoryOf(uri), pattern: folderName(uri) } }))
      if (watchers.length === 0) return undefined
      return connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined)
    })
  }

  projects.onDidChange(({ project, path }) => {
    // An edit of any other file changes nothing of what is extended.
    if (path === undefined || /\.ya?ml$/i.test(path)) void project.settled().then(() => look(project))
  })
  projects.onDidAdd(project => void project.settled().then(() => look(project)))
  projects.onDidRemove(project => {
    if (sought.delete(project)) follow()
  })
  context.onFiles(changes => {
    const uris = new Set(changes.map(one => normalUri(one.uri)))
    for (const [project, own] of sought) if ([...own].some(uri => uris.has(uri))) projects.invalidate(project)
  })
}
