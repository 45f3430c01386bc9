import * as vscode from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'
import type { InitializationOptions } from '../../server/src/protocol/initialization.ts'
import { couldNotStart, errorHandler } from './errors.ts'

/** What the client is told: which documents it may send, and that it pulls as the user types. */
export function clientOptions(output: vscode.LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { status: true, files: true }
  return {
    // Every document of the schemes that the workspace lies on: the server knows which ones it reads.
    documentSelector: schemes().map(scheme => ({ scheme })),
    outputChannel: output,
    errorHandler: errorHandler(),
    initializationFailedHandler: couldNotStart,
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onTabs: true },
    diagnosticCollectionName: 'genai-measures',
  }
}

function schemes(): string[] {
  const ofFolders = vscode.workspace.workspaceFolders?.map(({ uri }) => uri.scheme) ?? []
  return [...new Set(['file', 'untitled', ...ofFolders])]
}
