import * as vscode from 'vscode'

const SHOW = {
  information: vscode.window.showInformationMessage,
  warning: vscode.window.showWarningMessage,
  error: vscode.window.showErrorMessage,
} as const

/** The one way to a notice. The editor makes links of `[words](address)` in it, commands too: what a notice quotes leads nowhere. */
export function notice(kind: keyof typeof SHOW, text: string, ...choices: string[]): Thenable<string | undefined> {
  return SHOW[kind](text.replaceAll(/\](?=\()/g, '] '), ...choices)
}
