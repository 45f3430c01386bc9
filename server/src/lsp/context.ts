import type { Connection, Event, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Language } from '../core/locale/messages.ts'
import type { ClientFacts } from './client-facts.ts'
import type { Host } from './host.ts'
import type { Project } from './project.ts'
import type { Projects } from './projects.ts'

/** What every feature is given; there is no other shared state. */
export interface ServerContext {
  readonly host: Host
  readonly connection: Connection
  readonly client: ClientFacts
  readonly documents: TextDocuments<TextDocument>
  readonly projects: Projects
  /** Fires once, when the client has said `initialized` and may be asked things. */
  readonly onInitialized: Event<void>
  /** The language for a project's texts: its setting, else the editor's locale. */
  language(project: Project): Language
}
