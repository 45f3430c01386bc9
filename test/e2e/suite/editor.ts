import * as vscode from 'vscode'
import { ok } from './assert.ts'

export const SOURCE = 'genai-measures'

export function extension(): vscode.Extension<unknown> | undefined {
  return vscode.extensions.getExtension('genai-measures.genai-measures-vscode')
}

/** A file of the nth workspace folder. */
export function fileUri(path: string, folder = 0): vscode.Uri {
  const root = vscode.workspace.workspaceFolders?.[folder]?.uri
  ok(root, `workspace folder ${folder} is missing`)
  return vscode.Uri.joinPath(root, path)
}

export function open(path: string, folder = 0): Promise<vscode.TextEditor> {
  return openUri(fileUri(path, folder))
}

export async function openUri(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri))
}

/** Our diagnostics of a file as they stand now. */
export function diagnostics(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(one => one.source === SOURCE)
}

/** The rule id of a diagnostic. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

/** The rule ids of diagnostics. */
export function codes(found: readonly vscode.Diagnostic[]): string[] {
  return found.map(ruleOf)
}

/** Waits, event by event, until our diagnostics of a file are as `wanted`; returns them. */
export function diagnosticsWhen(
  uri: vscode.Uri,
  wanted: (found: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise(done => {
    const look = () => {
      const found = diagnostics(uri)
      if (!wanted(found)) return
      listening.dispose()
      done(found)
    }
    const listening = vscode.languages.onDidChangeDiagnostics(look)
    look()
  })
}
