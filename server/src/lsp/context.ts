import type { Event, FileEvent, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Language } from '../core/locale/messages.ts'
import type { ClientFacts } from './client-facts.ts'
import type { Host } from './host.ts'
import type { Project } from './project.ts'
import type { Projects } from './projects.ts'
import type { SpokenConnection } from './spoken.ts'
import type { Typing } from './typing.ts'

/** What every feature is given; there is no other shared state. */
export interface ServerContext {
  readonly host: Host
  readonly connection: SpokenConnection
  readonly client: ClientFacts
  readonly documents: TextDocuments<TextDocument>
  readonly projects: Projects
  /** Where a person is typing, so that half a word is not called wrong. */
  readonly typing: Typing
  /** Fires once, when the client has said `initialized` and may be asked things. */
  readonly onInitialized: Event<void>
  /** Settings changed; as sent by a client that can't be asked. */
  readonly onConfiguration: Event<unknown>
  /** Files changed on disk. */
  readonly onFiles: Event<readonly FileEvent[]>
  /** The text of one file by its URI, through the host or, inside the folders, the client; undefined when neither can. */
  readFile(uri: string): Promise<string | undefined>
  /** The editor's own language. */
  readonly ofEditor: Language
  /** The language for a project's texts: its setting, else the editor's locale; without a project that. */
  language(project?: Project): Language
}
