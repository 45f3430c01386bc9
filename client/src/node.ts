import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { provideMcpServers } from './agents/mcp.ts'
import { NAME, startExtension } from './extension.ts'

let client: LanguageClient | undefined

/** Entry of the extension on the desktop and on remote hosts. */
export async function activate(context: ExtensionContext): Promise<void> {
  const run = { module: context.asAbsolutePath('server/dist/language-server.cjs'), transport: TransportKind.ipc }
  // Where the extension itself is debugged, the server waits for a debugger as well: see .vscode/launch.json.
  const debug = { ...run, options: { execArgv: ['--inspect=6009'] } }
  context.subscriptions.push(...provideMcpServers(context))
  await startExtension(context, options => {
    client = new LanguageClient('genaiMeasures', NAME, { run, debug }, options)
    return client
  })
}

export async function deactivate(): Promise<void> {
  await client?.dispose()
}
