import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { toBase64 } from '../../server/src/protocol/base64.ts'
import {
  type DirectoryEntry,
  READ_DIRECTORY,
  READ_FILE,
  type ReadDirectoryParams,
  type ReadDirectoryResult,
  type ReadFileParams,
  type ReadFileResult,
} from '../../server/src/protocol/files.ts'

/** Reads for a server that cannot reach the workspace's files by itself. Only inside the open folders. */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable[] {
  return [
    client.onRequest(READ_DIRECTORY, ({ uri }: ReadDirectoryParams) => readDirectory(vscode.Uri.parse(uri))),
    client.onRequest(READ_FILE, ({ uri, maxBytes }: ReadFileParams) => readFile(vscode.Uri.parse(uri), maxBytes)),
  ]
}

async function readDirectory(uri: vscode.Uri): Promise<ReadDirectoryResult> {
  if (!vscode.workspace.getWorkspaceFolder(uri)) return null
  try {
    const entries = await vscode.workspace.fs.readDirectory(uri)
    return entries.map(([name, type]): DirectoryEntry => ({ name, kind: kindOf(type) }))
  } catch {
    return null
  }
}

/** A link carries its own bit beside its target's kind, and so is neither: links are not followed. */
function kindOf(type: vscode.FileType): DirectoryEntry['kind'] {
  if (type === vscode.FileType.File) return 'file'
  return type === vscode.FileType.Directory ? 'folder' : 'other'
}

async function readFile(uri: vscode.Uri, maxBytes: number): Promise<ReadFileResult> {
  if (!vscode.workspace.getWorkspaceFolder(uri)) return null
  try {
    const { size } = await vscode.workspace.fs.stat(uri)
    return size > maxBytes ? null : toBase64(await vscode.workspace.fs.readFile(uri))
  } catch {
    return null
  }
}
