import type { ServerContext } from '../context.ts'
import { normalUri } from '../convert.ts'

/** Lets a server know where its documents are being typed in. To be called before anything takes the new texts. */
export function followTyping({ client, documents, projects, typing }: ServerContext): void {
  // A client that asks by itself, and can't be asked to ask again, would never hear what was held.
  if (client.pulls && !client.refreshesDiagnostics) return
  documents.onDidChangeContent(({ document }) => {
    const { project, path } = projects.locate(document.uri)
    const before = project.textOf(path)?.text
    if (before !== undefined) typing.changed(normalUri(document.uri), before, document.getText())
  })
  documents.onDidClose(({ document }) => typing.forget(normalUri(document.uri)))
}
