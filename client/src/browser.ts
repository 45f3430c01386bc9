import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { NAME, startExtension } from './extension.ts'

let client: LanguageClient | undefined

/** Entry of the extension in a browser's worker, where no process can be started. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'server/dist/language-server.browser.js').toString(true)
  await startExtension(context, options => {
    client = new LanguageClient('genaiMeasures', NAME, async () => new Worker(script), options)
    return client
  })
}

export async function deactivate(): Promise<void> {
  await client?.dispose()
}
