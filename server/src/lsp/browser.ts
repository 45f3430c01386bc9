import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser'
import { createSession } from '../core/engine/session.ts'
import { VERSION } from '../version.ts'
import { startServer } from './server.ts'
import { inTurn } from './turns.ts'

/** The worker's own scope, as far as a message reader and writer need it. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0]

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
  inTurn(),
)

// A worker reaches no file by itself: every folder is read through the client.
startServer(connection, {
  version: VERSION,
  createSession: name => createSession(name, () => performance.now()),
  openFolder: () => undefined,
  readFile: async () => undefined,
  labelFile: () => undefined,
  today: () => new Date().toISOString().slice(0, 10),
})
