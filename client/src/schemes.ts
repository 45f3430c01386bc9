import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** Documents by the file system they lie on. */
export type BySchemes = { readonly scheme: string }[]

/** Every document of the file systems that the workspace lies on: the server knows which ones it reads. */
export function workspaceDocuments(): BySchemes {
  const ofFolders = vscode.workspace.workspaceFolders?.map(({ uri }) => uri.scheme) ?? []
  return [...new Set(['file', 'untitled', ...ofFolders])].map(scheme => ({ scheme }))
}

/**
 * Lets a folder join from a file system that no folder came from before. What a client asks the editor for is settled when it
 * starts, so it starts again; `selector` is the list that it was given.
 */
export function followSchemes(client: BaseLanguageClient, selector: BySchemes): vscode.Disposable {
  return vscode.workspace.onDidChangeWorkspaceFolders(async () => {
    const known = new Set(selector.map(({ scheme }) => scheme))
    const added = workspaceDocuments().filter(({ scheme }) => !known.has(scheme))
    if (added.length === 0) return
    selector.push(...added)
    await client.start()
    await client.stop()
    await client.start()
  })
}
