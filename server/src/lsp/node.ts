import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import {
  createConnection,
  type Connection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
} from 'vscode-languageserver/node'
import { createSession } from '../core/engine/session.ts'
import { negotiate } from '../core/locale/negotiate.ts'
import { VERSION } from '../version.ts'
import { diskWorkspace } from '../workspace/disk.ts'
import { sha256 } from '../workspace/sha256.ts'
import { readRegularText } from '../workspace/open-regular.ts'
import { openFactsStore } from '../workspace/facts-store.ts'
import { labelFile } from '../workspace/patched-file.ts'
import { sharedPolicies } from '../workspace/shared-policy.ts'
import type { Host } from './host.ts'
import { startServer } from './server.ts'
import { inTurn } from './turns.ts'

const USAGE = 'usage: genai-measures-language-server --stdio | --node-ipc | --mcp FOLDER | --version\n'

/** The server as a process of its own. */
export const nodeHost: Host = {
  version: VERSION,
  createSession: (name, folder, memory) =>
    createSession(
      name,
      () => performance.now(),
      folder.startsWith('file:') ? sharedPolicies(fileURLToPath(folder)) : undefined,
      memory,
    ),
  keepFacts: (storage, folder) =>
    storage.startsWith('file:') && folder.startsWith('file:')
      ? openFactsStore(path.join(fileURLToPath(storage), 'facts'), fileURLToPath(folder), programFolder())
      : undefined,
  openFolder: uri => (uri.startsWith('file:') ? diskWorkspace(fileURLToPath(uri)) : undefined),
  readFile: async uri =>
    uri.startsWith('file:') ? readRegularText(fileURLToPath(uri)).catch(() => undefined) : undefined,
  labelFile: (uri, input) => (uri.startsWith('file:') ? labelFile(fileURLToPath(uri), input) : undefined),
  sha256,
  today: () => new Date().toISOString().slice(0, 10),
}

/** In what ships a script has a name; sources are no script. */
declare const __filename: string | undefined

/** Where the files of this program lie. */
function programFolder(): string {
  return typeof __filename === 'string' ? path.dirname(__filename) : path.dirname(process.argv[1] ?? '.')
}

/** Runs the server as its command line says. Sockets and pipes are not offered: nothing here listens. */
export function runLanguageServer(args: readonly string[]): void {
  if (args.includes('--version')) {
    process.stdout.write(`${VERSION}\n`)
    return
  }
  const [mode, folder] = args
  if (mode === '--mcp' && folder !== undefined) {
    void serveAgents(folder, args[args.indexOf('--lang') + 1])
    return
  }
  const connection = connectionFor(args)
  if (connection) startServer(connection, nodeHost)
  else {
    process.stderr.write(USAGE)
    process.exitCode = 2
  }
}

/** The same folder over the Model Context Protocol: the extension carries no command line, and its tables need not ship twice. */
async function serveAgents(folder: string, language: string | undefined): Promise<void> {
  const [{ serve }, { servedTools }] = await Promise.all([import('../mcp/serve.ts'), import('../mcp/tools.ts')])
  await serve(servedTools(folder, negotiate(language), nodeHost.today))
}

function connectionFor(args: readonly string[]): Connection | undefined {
  if (args.includes('--stdio')) return createConnection(ProposedFeatures.all, process.stdin, process.stdout, inTurn())
  if (args.includes('--node-ipc') && process.send)
    return createConnection(
      ProposedFeatures.all,
      new IPCMessageReader(process),
      new IPCMessageWriter(process),
      inTurn(),
    )
  return undefined
}
