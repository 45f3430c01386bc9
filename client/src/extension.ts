import * as vscode from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { registerTools } from './agents/tools.ts'
import { registerCommands } from './commands/commands.ts'
import { welcomeToSample } from './commands/sample.ts'
import { serveFiles } from './files.ts'
import { clientOptions } from './options.ts'
import { servePages } from './pages/open-page.ts'
import { showDuties } from './duties/duties-view.ts'
import { followSchemes, workspaceDocuments } from './schemes.ts'
import { StatusFeed } from './status/feed.ts'
import { showLanguageItem } from './status/language-item.ts'
import { showStatusBar } from './status/status-bar.ts'
import { provideTasks } from './tasks.ts'

/** Makes the client that this host can run: a child process under Node, a worker in the browser. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient

export const NAME = 'GenAI Measures'

/** Starts the one language client of the extension; the same on every host. Resolves when the server answers. */
export async function startExtension(
  context: vscode.ExtensionContext,
  createClient: ClientFactory,
): Promise<BaseLanguageClient> {
  const output = vscode.window.createOutputChannel(NAME, { log: true })
  const documents = workspaceDocuments()
  const client = createClient(clientOptions(output, documents, context))
  const feed = new StatusFeed(client)
  context.subscriptions.push(
    output,
    feed,
    ...servePages(context),
    ...serveFiles(client),
    ...showLanguageItem(feed),
    ...showStatusBar(feed),
    ...showDuties(client, feed),
    followSchemes(client, documents),
    provideTasks(),
    ...registerTools(client),
    ...registerCommands(client, output, feed, context),
  )
  void welcomeToSample(context)
  try {
    await client.start()
  } catch (error) {
    // The client has shown it; the commands stay, so that Restart Server can be tried.
    output.error(error instanceof Error ? error : String(error))
  }
  return client
}
