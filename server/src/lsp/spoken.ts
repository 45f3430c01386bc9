import type {
  CodeAction,
  CodeActionParams,
  CodeLens,
  CodeLensParams,
  Command,
  CompletionItem,
  CompletionParams,
  Connection,
  Diagnostic,
  DiagnosticRelatedInformation,
  Disposable,
  DocumentSymbol,
  DocumentSymbolParams,
  Hover,
  HoverParams,
  MarkupContent,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver'
import type { Line, Written } from '../core/text/medium/safe.ts'
import type { STATUS, StatusParams } from '../protocol/status.ts'

// The answers of the server with every text that a person is shown typed by its door: a string that went through none does not compile.

interface SpokenMarkdown extends MarkupContent {
  value: Written<'markdown'>
}

interface SpokenCommand extends Command {
  title: Line
}

export interface SpokenDiagnostic extends Diagnostic {
  message: Line
  relatedInformation?: (DiagnosticRelatedInformation & { message: Line })[]
}

export interface SpokenHover extends Hover {
  contents: SpokenMarkdown
}

export interface SpokenCompletion extends CompletionItem {
  label: Line
  detail?: Line
  documentation?: SpokenMarkdown
  command?: SpokenCommand
}

export interface SpokenLens extends CodeLens {
  command: SpokenCommand
}

export interface SpokenAction extends CodeAction {
  title: Line
  command?: SpokenCommand
}

export interface SpokenSymbol extends DocumentSymbol {
  name: Line
  detail?: Line
  children?: SpokenSymbol[]
}

/** The connection as features see it: what it says to a person goes through a door. */
export interface SpokenConnection
  extends Omit<
    Connection,
    | 'onHover'
    | 'onCompletion'
    | 'onCodeLens'
    | 'onCodeAction'
    | 'onDocumentSymbol'
    | 'sendDiagnostics'
    | 'sendNotification'
    | 'console'
    | 'window'
    | 'telemetry'
    | 'tracer'
  > {
  onHover(handler: (params: HoverParams) => Promise<SpokenHover | null>): Disposable
  onCompletion(handler: (params: CompletionParams) => Promise<SpokenCompletion[]>): Disposable
  onCodeLens(handler: (params: CodeLensParams) => Promise<SpokenLens[]>): Disposable
  onCodeAction(handler: (params: CodeActionParams) => Promise<SpokenAction[]>): Disposable
  onDocumentSymbol(handler: (params: DocumentSymbolParams) => Promise<SpokenSymbol[]>): Disposable
  sendDiagnostics(params: { uri: string; version?: number; diagnostics: SpokenDiagnostic[] }): Promise<void>
  sendNotification(type: typeof STATUS, params: StatusParams): Promise<void>
  sendNotification(
    type: typeof ShowMessageNotification.type,
    params: { readonly type: MessageType; readonly message: Line },
  ): Promise<void>
  readonly console: { error(text: Line): void; info(text: Line): void }
  readonly window: {
    showInformationMessage(text: Line): unknown
    showDocument: Connection['window']['showDocument']
    createWorkDoneProgress(): Promise<SpokenProgress>
  }
}

interface SpokenProgress {
  begin(title: Line, percentage: number): void
  report(percentage: number, text: Line): void
  done(): void
}
