import * as vscode from 'vscode'
import type { LanguageClientOptions, ProvideHoverSignature } from 'vscode-languageclient'
import type { InitializationOptions } from '../../server/src/protocol/initialization.ts'
import { OPEN_PAGE, SHOW_DUTIES, toEditor, withPages } from './pages/address.ts'
import { couldNotStart, errorHandler } from './errors.ts'
import type { BySchemes } from './schemes.ts'

/** What the client is told: which documents it may send, and that it pulls as the user types. */
export function clientOptions(
  output: vscode.LogOutputChannel,
  documentSelector: BySchemes,
  { storageUri, globalStorageUri }: Pick<vscode.ExtensionContext, 'storageUri' | 'globalStorageUri'>,
): LanguageClientOptions {
  // The editor's own place for what belongs to this workspace.
  const storage = (storageUri ?? globalStorageUri).toString()
  const initializationOptions: InitializationOptions = { status: true, files: true, storage }
  return {
    documentSelector,
    outputChannel: output,
    errorHandler: errorHandler(),
    initializationFailedHandler: couldNotStart,
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onTabs: true },
    diagnosticCollectionName: 'genai-measures',
    // A rule's page is shipped: its web address, which other editors open, is a command here.
    uriConverters: { code2Protocol: uri => uri.toString(), protocol2Code: toEditor },
    markdown: { isTrusted: { enabledCommands: [OPEN_PAGE, SHOW_DUTIES] } },
    middleware: { provideHover: hoverWithPages },
  }
}

async function hoverWithPages(
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
  next: ProvideHoverSignature,
): Promise<vscode.Hover | null | undefined> {
  const hover = await next(document, position, token)
  for (const part of hover?.contents ?? [])
    if (part instanceof vscode.MarkdownString) part.value = withPages(part.value)
  return hover
}
