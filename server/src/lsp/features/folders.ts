import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver'
import type { ServerContext } from '../context.ts'

/** Follows the workspace folders of the client, from `initialize` on. */
export function folders(context: ServerContext, params: InitializeParams): void {
  const { connection, client, projects } = context
  const root = params.rootUri ? [{ uri: params.rootUri, name: '' }] : []
  const first = params.workspaceFolders ?? root
  context.onInitialized(() => {
    for (const folder of first) projects.add(folder)
    if (!client.workspaceFolders) return
    // A client may leave out the whole of it.
    connection.workspace.onDidChangeWorkspaceFolders((event?: Partial<WorkspaceFoldersChangeEvent>) => {
      for (const { uri } of event?.removed ?? []) projects.remove(uri)
      for (const folder of event?.added ?? []) projects.add(folder)
    })
  })
}
