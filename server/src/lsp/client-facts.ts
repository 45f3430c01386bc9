import type { InitializeParams } from 'vscode-languageserver'
import type { InitializationOptions } from '../protocol/initialization.ts'

/** What the client at the other end can do, as far as the server asks. */
export interface ClientFacts {
  /** It asks for diagnostics; then none are pushed. */
  readonly pulls: boolean
  /** It can be told to ask again. */
  readonly refreshesDiagnostics: boolean
  readonly refreshesCodeLenses: boolean
  readonly relatedInformation: boolean
  readonly codeDescription: boolean
  readonly configuration: boolean
  readonly watchesFiles: boolean
  /** It can watch a file that lies in no folder. */
  readonly watchesOutside: boolean
  readonly workspaceFolders: boolean
  readonly progress: boolean
  readonly documentChanges: boolean
  readonly createsFiles: boolean
  readonly snippetEdits: boolean
  readonly showsDocuments: boolean
  readonly codeActionLiterals: boolean
  /** Our own additions, from the initialization options. */
  readonly status: boolean
  readonly files: boolean
}

/** Distils the capabilities of `initialize`; what a client does not say, it can't. */
export function clientFacts({ capabilities, initializationOptions }: InitializeParams): ClientFacts {
  const { textDocument, workspace, window } = capabilities
  const own = (initializationOptions ?? {}) as InitializationOptions
  const edits = workspace?.workspaceEdit
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    relatedInformation: (textDocument?.publishDiagnostics ?? textDocument?.diagnostic)?.relatedInformation === true,
    codeDescription: (textDocument?.publishDiagnostics ?? textDocument?.diagnostic)?.codeDescriptionSupport === true,
    configuration: workspace?.configuration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesOutside: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    documentChanges: edits?.documentChanges === true,
    createsFiles: edits?.resourceOperations?.includes('create') === true,
    snippetEdits: edits?.snippetEditSupport === true,
    showsDocuments: window?.showDocument?.support === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    status: own.status === true,
    files: own.files === true,
  }
}
