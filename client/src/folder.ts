import * as vscode from 'vscode'

/** The only folder, the one of the active editor, or the one the user picks. */
export async function chosenFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const { workspaceFolders: folders = [] } = vscode.workspace
  if (folders.length <= 1) return folders[0]
  const active = vscode.window.activeTextEditor?.document.uri
  return (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.window.showWorkspaceFolderPick()
}
