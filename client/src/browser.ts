import { type ExtensionContext, Uri, workspace } from 'vscode'
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser'
import { NAME, startExtension } from './extension.ts'

let client: LanguageClient | undefined

/** Entry of the extension in a browser's worker, where no process can be started. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'server/dist/language-server.cjs')
  await startExtension(context, options => {
    client = new LanguageClient('genaiMeasures', NAME, () => startWorker(script), options)
    return client
  })
}

export async function deactivate(): Promise<void> {
  await client?.dispose()
}

/**
 * Starts the server's script as a worker. Read first: a worker may not be made from the address of a remotely installed
 * extension. The transports are made here because the editor wraps `Worker`, so that the client library would not know it.
 */
async function startWorker(script: Uri): Promise<MessageTransports> {
  const source = new Blob([await workspace.fs.readFile(script)], { type: 'text/javascript' })
  const address = URL.createObjectURL(source)
  const worker = new Worker(address)
  // Once it speaks, it has been loaded.
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true })
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
}
