import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { NAME, startExtension } from './extension.ts'

let client: LanguageClient | undefined

/** Entry of the extension on the desktop and on remote hosts. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('server/dist/language-server.cjs')
  await startExtension(context, options => {
    client = new LanguageClient('genaiMeasures', NAME, { module, transport: TransportKind.ipc }, options)
    return client
  })
}

export async function deactivate(): Promise<void> {
  await client?.dispose()
}
