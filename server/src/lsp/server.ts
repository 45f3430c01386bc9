import {
  CodeActionKind,
  type Connection,
  Emitter,
  type FileEvent,
  type InitializeParams,
  type InitializeResult,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { negotiate } from '../core/locale/negotiate.ts'
import type { InitializationOptions } from '../protocol/initialization.ts'
import { type Ask, readThroughClient, remoteWorkspace } from '../workspace/remote.ts'
import { clientFacts, type ClientFacts } from './client-facts.ts'
import type { ServerContext } from './context.ts'
import { assess } from './features/assess.ts'
import { ACCEPT, codeActions, FIX_ALL, RULE_OFF } from './features/code-actions.ts'
import { codeLenses } from './features/code-lens.ts'
import { COMMAND_NAMES, commands } from './features/commands.ts'
import { completion } from './features/completion.ts'
import { configuration } from './features/configuration.ts'
import { documentLinks } from './features/document-links.ts'
import { duties } from './features/duties.ts'
import { firstScan } from './features/first-scan.ts'
import { followTyping } from './features/follow-typing.ts'
import { folders } from './features/folders.ts'
import { guide } from './features/guide.ts'
import { hover } from './features/hover.ts'
import { keepFacts } from './features/keep-facts.ts'
import { labels } from './features/labels.ts'
import { lawPack } from './features/law-pack.ts'
import { declarationOutline } from './features/outline.ts'
import { pullDiagnostics } from './features/pull-diagnostics.ts'
import { pushDiagnostics } from './features/push-diagnostics.ts'
import { reports } from './features/report.ts'
import { status } from './features/status.ts'
import { tools } from './features/tools.ts'
import { sharedPolicies } from './features/shared-policies.ts'
import { watchedFiles } from './features/watched-files.ts'
import type { Host } from './host.ts'
import { Projects } from './projects.ts'
import { answerOutOfTurn } from './turns.ts'
import { Typing } from './typing.ts'

/** Serves one client over a connection, made with `inTurn()`, until it says `exit`. The same on every host. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument)
  answerOutOfTurn(connection)
  connection.onInitialize(params => {
    const context = compose(connection, host, documents, params)
    connection.onShutdown(async () => {
      await Promise.all(context.projects.all.map(project => project.facts.finish()))
      context.projects.dispose()
      context.typing.dispose()
    })
    return initializeResult(context.client, host)
  })
  documents.listen(connection)
  connection.listen()
}

function compose(
  connection: Connection,
  host: Host,
  documents: TextDocuments<TextDocument>,
  params: InitializeParams,
): ServerContext {
  const client = clientFacts(params)
  const projects = new Projects(
    host,
    uri => host.openFolder(uri) ?? (client.files ? throughClient(connection, uri) : undefined),
  )
  const initialized = new Emitter<void>()
  connection.onInitialized(() => initialized.fire())
  const configured = new Emitter<unknown>()
  connection.onDidChangeConfiguration(({ settings }) => configured.fire(settings))
  const touched = new Emitter<readonly FileEvent[]>()
  connection.onDidChangeWatchedFiles(({ changes }) => touched.fire(changes))
  const ofEditor = negotiate(params.locale)
  const typing = new Typing(uri => projects.news(projects.locate(uri).project))
  const context: ServerContext = {
    host,
    connection,
    client,
    documents,
    projects,
    typing,
    onInitialized: initialized.event,
    onConfiguration: configured.event,
    onFiles: touched.event,
    readFile: async uri =>
      (await host.readFile(uri)) ?? (client.files ? readThroughClient(ask(connection), uri) : undefined),
    ofEditor,
    language: project => project?.settings.language ?? ofEditor,
  }
  const options = params.initializationOptions as InitializationOptions | undefined
  configuration(context, options)
  lawPack(context, options)
  keepFacts(context, options)
  firstScan(context)
  status(context)
  if (client.pulls) pullDiagnostics(context)
  else pushDiagnostics(context)
  watchedFiles(context)
  sharedPolicies(context)
  codeActions(context)
  codeLenses(context)
  hover(context)
  completion(context)
  documentLinks(context)
  declarationOutline(context)
  commands(context)
  reports(context)
  duties(context)
  guide(context)
  labels(context)
  tools(context)
  assess(context)
  // Before the projects take the new text, which then is no longer to be told from the old.
  followTyping(context)
  projects.follow(documents)
  folders(context, params)
  return context
}

function throughClient(connection: Connection, uri: string): ReturnType<typeof remoteWorkspace> {
  return remoteWorkspace(uri, ask(connection))
}

function ask(connection: Connection): Ask {
  return (method, params) => connection.sendRequest(method, params)
}

function initializeResult(client: ClientFacts, host: Host): InitializeResult {
  return {
    serverInfo: { name: 'genai-measures', version: host.version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, ACCEPT, RULE_OFF, FIX_ALL] },
      codeLensProvider: { resolveProvider: false },
      hoverProvider: true,
      completionProvider: { triggerCharacters: [':', ' ', '-', '/', '['] },
      documentLinkProvider: { resolveProvider: false },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      executeCommandProvider: { commands: COMMAND_NAMES },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(client.pulls
        ? {
            diagnosticProvider: {
              identifier: 'genai-measures',
              interFileDependencies: true,
              workspaceDiagnostics: true,
            },
          }
        : {}),
    },
  }
}
