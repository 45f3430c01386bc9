import { PassThrough } from 'node:stream'
import {
  createConnection,
  createProtocolConnection,
  type ProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { createSession } from '../../../server/src/core/engine/session.ts'
import type { Host } from '../../../server/src/lsp/host.ts'
import { startServer } from '../../../server/src/lsp/server.ts'
import { inTurn } from '../../../server/src/lsp/turns.ts'
import { memoryWorkspace } from '../../../server/src/workspace/memory.ts'
import { Client } from './client.ts'

/** Today, for every test: the law is looked at as of this day. */
export const TODAY = '2026-11-22'

/** Folders in memory, by URI; tests change the maps and tell the server as an editor would. */
export type Folders = Readonly<Record<string, Map<string, string>>>

/** The real server and a client in one process, joined by two streams: no process, no socket. */
export function pair(folders: Folders, host: Partial<Host> = {}): Client {
  const [up, down] = [new PassThrough(), new PassThrough()]
  const server = createConnection(ProposedFeatures.all, up, down, inTurn())
  startServer(server, {
    version: '0.0.0-test',
    createSession: name => createSession(name),
    openFolder: uri => (folders[uri] ? memoryWorkspace(folders[uri]) : undefined),
    readFile: async uri => textAt(folders, uri),
    labelFile: () => undefined,
    today: () => TODAY,
    ...host,
  })
  return new Client(protocolConnection(down, up))
}

/** The text of a file by its URI, in whichever folder it lies. */
function textAt(folders: Folders, uri: string): string | undefined {
  const root = Object.keys(folders).find(one => uri.startsWith(`${one}/`))
  return root && folders[root]?.get(uri.slice(root.length + 1))
}

/** A client's end of a connection over two streams. */
export function protocolConnection(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): ProtocolConnection {
  const connection = createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output))
  connection.listen()
  return connection
}
