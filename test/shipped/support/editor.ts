import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  type Message,
} from 'vscode-languageserver/node'
import { nodeHost } from '../../../server/src/lsp/node.ts'
import {
  READ_DIRECTORY,
  READ_FILE,
  type ReadDirectoryParams,
  type ReadFileParams,
} from '../../../server/src/protocol/files.ts'
import { REPORT, type ReportResult } from '../../../server/src/protocol/report.ts'
import { Client, PULLS } from '../../lsp/support/client.ts'
import { pair, protocolConnection } from '../../lsp/support/pair.ts'

/** The server of the sources, in this process. */
export function sourceServer(): Client {
  return pair({}, nodeHost)
}

/** The installed server over its standard streams, as an editor starts it. */
export function installedServer(node: string, program: string): Client {
  const child = spawn(node, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  return new Client(protocolConnection(child.stdout, child.stdin), true)
}

/** The server's script as a worker of a page; the page only passes on what either side says. */
export async function workerServer(page: Page, script: string): Promise<Client> {
  const reader = new PageReader()
  await page.exposeFunction('heard', (message: Message) => reader.hear(message))
  await page.evaluate(
    `window.worker = new Worker(${JSON.stringify(script)}); worker.onmessage = ({ data }) => heard(data)`,
  )
  const connection = createProtocolConnection(reader, new PageWriter(page))
  // Such a server reaches no file by itself.
  connection.onRequest(READ_DIRECTORY, async ({ uri }: ReadDirectoryParams) => {
    const entries = await readdir(fileURLToPath(uri), { withFileTypes: true }).catch(() => undefined)
    return entries?.map(entry => ({ name: entry.name, kind: entry.isDirectory() ? 'folder' : 'file' })) ?? null
  })
  connection.onRequest(READ_FILE, async ({ uri }: ReadFileParams) => {
    const bytes = await readFile(fileURLToPath(uri)).catch(() => undefined)
    return bytes?.toString('base64') ?? null
  })
  connection.listen()
  return new Client(connection)
}

/** The reports that a server gives of folders, in Chinese, by folder, but for how long each took; and what it would underline. */
export async function reportsOf(client: Client, roots: readonly string[]): Promise<Map<string, string>> {
  const folders = roots.map(root => pathToFileURL(root).href)
  await client.start(folders, { capabilities: PULLS, locale: 'zh-CN', initializationOptions: { files: true } })
  const shown = await client.pullWorkspace()
  const reports = (await client.connection.sendRequest(REPORT, { formats: ['json'] })) as ReportResult[]
  await client.stop()
  return new Map([
    ...reports.map(({ folder, text }): [string, string] => [folder, text.replaceAll(/"durationMs": \d+/g, '')]),
    ...shown.map((one): [string, string] => [one.uri, JSON.stringify('items' in one ? one.items : one, undefined, 1)]),
  ])
}

/** The same without the digest of what was read: a page that is not secure has no cryptography to make it with. */
export function withoutDigests(reports: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...reports].map(([name, text]) => [name, text.replace(/,\s*"digest": \{[^}]*\}/, '')]))
}

class PageReader extends AbstractMessageReader {
  #listener: DataCallback | undefined
  readonly #early: Message[] = []

  listen(listener: DataCallback) {
    this.#listener = listener
    for (const message of this.#early.splice(0)) listener(message)
    return { dispose: () => (this.#listener = undefined) }
  }

  hear(message: Message): void {
    if (this.#listener) this.#listener(message)
    else this.#early.push(message)
  }
}

class PageWriter extends AbstractMessageWriter {
  readonly #page: Page

  constructor(page: Page) {
    super()
    this.#page = page
  }

  async write(message: Message): Promise<void> {
    await this.#page.evaluate(`worker.postMessage(${JSON.stringify(message)})`)
  }

  end(): void {}
}
