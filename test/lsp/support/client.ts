import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  type FileChangeType,
  type FileEvent,
  InitializedNotification,
  InitializeRequest,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  type WorkspaceDocumentDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node'

/** What a client that asks for diagnostics says of itself. */
export const PULLS: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedInformation: true, codeDescriptionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
  },
  workspace: {
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
}

/** An editor at the other end of the server, reduced to what tests say and hear. */
export class Client {
  readonly connection: ProtocolConnection
  /** The last pushed diagnostics by URI. */
  readonly pushed = new Map<string, Diagnostic[]>()
  /** How often the server asked to be pulled again. */
  refreshes = 0
  readonly registered: string[] = []
  readonly #listeners = new Set<() => void>()

  /** Whether the server is a process of its own: one in this process must not be told to exit. */
  readonly ownsProcess: boolean

  constructor(connection: ProtocolConnection, ownsProcess = false) {
    this.connection = connection
    this.ownsProcess = ownsProcess
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.pushed.set(uri, diagnostics)
      for (const listener of this.#listeners) listener()
    })
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++
      for (const listener of this.#listeners) listener()
    })
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method))
    })
  }

  /** Says `initialize` and `initialized`. */
  async start(folders: readonly string[], params: Partial<InitializeParams> = {}): Promise<InitializeResult> {
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: {},
      workspaceFolders: folders.map(uri => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })),
      ...params,
    })
    await this.connection.sendNotification(InitializedNotification.type, {})
    return result
  }

  open(uri: string, text: string, languageId = 'json'): Promise<void> {
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    })
  }

  change(uri: string, version: number, text: string): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    })
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
  }

  watched(uri: string, type: FileChangeType): Promise<void> {
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] })
  }

  watchedAll(changes: FileEvent[]): Promise<void> {
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes })
  }

  /** Pulls one document's diagnostics. */
  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })
    return report.kind === 'full' ? report.items : []
  }

  async pullWorkspace(known: Record<string, string> = {}): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const previousResultIds = Object.entries(known).map(([uri, value]) => ({ uri, value }))
    return (await this.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds })).items
  }

  async actions(uri: string, diagnostic: Diagnostic, only?: string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [diagnostic], ...(only ? { only } : {}) }
    const params = { textDocument: { uri }, range: diagnostic.range, context }
    return ((await this.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[]
  }

  /** Waits until pushed diagnostics are as wanted. */
  pushedWhen(wanted: (pushed: ReadonlyMap<string, Diagnostic[]>) => boolean): Promise<void> {
    return this.when(() => wanted(this.pushed))
  }

  /** Waits, message by message, until something holds. */
  when(wanted: () => boolean): Promise<void> {
    return new Promise(done => {
      const look = (): void => {
        if (!wanted()) return
        this.#listeners.delete(look)
        done()
      }
      this.#listeners.add(look)
      look()
    })
  }

  /** Says `shutdown`, and `exit` to a server that is a process. */
  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type)
    if (this.ownsProcess) await this.leave()
  }

  leave(): Promise<void> {
    return this.connection.sendNotification(ExitNotification.type)
  }
}
