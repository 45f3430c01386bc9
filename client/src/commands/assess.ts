import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { ASSESS, type AssessParams, type AssessResult } from '../../../server/src/protocol/assess.ts'
import { chosenFolder } from '../folder.ts'

const VIEW = 'genaiMeasures.assess'

interface Said {
  readonly act?: unknown
  readonly answers?: unknown
}

/** Opens the form of ten questions. The server makes the page and judges the answers; the page itself only hands them over. */
export async function openAssessment(client: BaseLanguageClient): Promise<void> {
  const folder = await chosenFolder()
  const ask = (answers?: unknown) => {
    const params: AssessParams = {
      nonce: nonce(),
      ...(folder && { folder: folder.uri.toString() }),
      ...(answers !== undefined && { answers }),
    }
    return client.sendRequest<AssessResult | null>(ASSESS, params)
  }
  const first = await ask()
  if (!first) return
  const panel = vscode.window.createWebviewPanel(VIEW, first.title, vscode.ViewColumn.Active, {
    enableScripts: true,
    localResourceRoots: [],
  })
  panel.webview.html = first.page
  panel.webview.onDidReceiveMessage(async ({ act, answers }: Said) => {
    const result = await ask(answers ?? {})
    if (!result) return
    if (act === 'show') panel.webview.html = result.page
    if (act === 'write') await write(result.declaration, folder)
  })
}

/** A new file in the folder; where one is already, or no folder is open, the text is shown and saved nowhere. */
async function write(text: string, folder: vscode.WorkspaceFolder | undefined): Promise<void> {
  const target = folder && vscode.Uri.joinPath(folder.uri, 'genai-measures.yaml')
  if (!target || (await exists(target))) {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'yaml', content: text }))
    return
  }
  const edit = new vscode.WorkspaceEdit()
  edit.createFile(target, { ignoreIfExists: true })
  edit.insert(target, new vscode.Position(0, 0), text)
  if (await vscode.workspace.applyEdit(edit)) await vscode.window.showTextDocument(target)
}

async function exists(target: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(target)
    return true
  } catch {
    return false
  }
}

/** Sixteen bytes that nobody can guess: the page's own script, and no other, may run. */
function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(one => one.toString(16).padStart(2, '0')).join('')
}
