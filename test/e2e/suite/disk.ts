import * as vscode from 'vscode'
import { fileUri } from './editor.ts'

type Disk = typeof import('node:fs')

/** Node's file system where the host is Node: a change behind the editor's back. In a browser's worker, and for files on no disk, the editor is the only way. */
const disk: Disk | undefined = globalThis.process?.getBuiltinModule?.('node:fs')

export async function writeOnDisk(path: string, text: string): Promise<void> {
  const uri = fileUri(path)
  if (disk && uri.scheme === 'file') disk.writeFileSync(uri.fsPath, text)
  else await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
}

export async function deleteOnDisk(path: string): Promise<void> {
  const uri = fileUri(path)
  if (disk && uri.scheme === 'file') disk.rmSync(uri.fsPath)
  else await vscode.workspace.fs.delete(uri)
}
