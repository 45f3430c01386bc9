import * as vscode from 'vscode'

/** A small app with one finding, so that somebody without a project at hand sees how the tool works. */
const SAMPLE = 'media/sample'

/** Copies the sample beside the extension's own data, where it may be edited, and opens it in a window of its own. */
export async function openSample({ extensionUri, globalStorageUri }: vscode.ExtensionContext): Promise<void> {
  const target = vscode.Uri.joinPath(globalStorageUri, 'sample')
  await vscode.workspace.fs.createDirectory(globalStorageUri)
  await vscode.workspace.fs.copy(vscode.Uri.joinPath(extensionUri, SAMPLE), target, { overwrite: true })
  await vscode.commands.executeCommand('vscode.openFolder', target, { forceNewWindow: true })
}
