import * as vscode from 'vscode'

/** A small app with one finding, so that somebody without a project at hand sees how the tool works. */
const SAMPLE = 'media/sample'
/** Set while the window of a sample that was just asked for has not opened yet. */
const EXPECTED = 'genaiMeasures.sampleExpected'
/** The walkthrough at the step after the one that opened the sample. */
const NEXT_STEP = { category: 'genai-measures.genai-measures-vscode#start', step: 'declare' }

/** Copies the sample beside the extension's own data, where it may be edited, and opens it in a window of its own. */
export async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const { extensionUri, globalStorageUri, globalState } = context
  const target = sampleIn(context)
  await vscode.workspace.fs.createDirectory(globalStorageUri)
  await vscode.workspace.fs.copy(vscode.Uri.joinPath(extensionUri, SAMPLE), target, { overwrite: true })
  await globalState.update(EXPECTED, true)
  await vscode.commands.executeCommand('vscode.openFolder', target, { forceNewWindow: true })
}

/** In the window that opened for it: shows the file with the finding, and beside it what to do next. */
export async function welcomeToSample(context: vscode.ExtensionContext): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (folder?.uri.path !== sampleIn(context).path || !context.globalState.get(EXPECTED)) return
  await context.globalState.update(EXPECTED, undefined)
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', NEXT_STEP, true)
  const call = vscode.Uri.joinPath(folder.uri, 'app/api/chat/route.ts')
  await vscode.window.showTextDocument(call, { viewColumn: vscode.ViewColumn.One, preview: false })
}

function sampleIn({ globalStorageUri }: vscode.ExtensionContext): vscode.Uri {
  return vscode.Uri.joinPath(globalStorageUri, 'sample')
}
