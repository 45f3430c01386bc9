import { spawn, type ChildProcess } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { join } from 'node:path'
import { cached, npmProject, run } from './cache.ts'
import { node24 } from './node24.ts'

/** The npm package that carries a whole VS Code (workbench and extension hosts); its minor version is VS Code's. */
const CODE_SERVER = '4.139.1'
/** Built once without these two, the extension host logs errors on every start. */
const NATIVE = ['@vscode/spdlog', '@vscode/native-watchdog']

/** VS Code's own server: the Node that runs it, and its script. */
export interface VsCode {
  readonly node: string
  readonly script: string
}

/** VS Code's server, installed into the cache on first use (about a minute, 600 MB). */
export async function vscodeServer(): Promise<VsCode> {
  const node = await node24()
  const inside = 'node_modules/code-server/lib/vscode'
  const folder = await cached('vscode', `code-server ${CODE_SERVER}, ${process.platform}-${process.arch}`, async at => {
    npmProject(at)
    await run('npm', ['install', `code-server@${CODE_SERVER}`, '--ignore-scripts', '--no-audit', '--no-fund'], at, node)
    const vscode = join(at, inside)
    await run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], vscode, node)
    await run('npm', ['rebuild', ...NATIVE, '--ignore-scripts=false'], vscode, node)
  })
  return { node, script: join(folder, inside, 'out/server-main.js') }
}

const COMMON = ['--accept-server-license-terms', '--disable-telemetry']

/** Installs a packed extension into a data folder, as a person's VS Code would. */
export async function installExtension({ node, script }: VsCode, dataDir: string, vsix: string): Promise<void> {
  await run(node, [script, ...COMMON, '--server-data-dir', dataDir, '--install-extension', vsix], dataDir, node)
}

export interface RunningServer {
  readonly origin: string
  /** What the server and its extension hosts have printed so far. */
  readonly output: () => string
  /** Resolves when the first extension host process has ended. */
  readonly extensionHostEnded: Promise<unknown>
  stop(): Promise<void>
}

export interface ServerOptions {
  /** Of the editor itself; its pack has to be there. */
  readonly displayLanguage?: 'zh-cn' | undefined
  /** With `asked` the editor opens folders in Restricted Mode. */
  readonly trust?: 'given' | 'asked' | undefined
}

/** Starts the server on a free local port and returns once it listens. */
export async function startServer(
  { node, script }: VsCode,
  dataDir: string,
  { displayLanguage, trust = 'given' }: ServerOptions = {},
): Promise<RunningServer> {
  const flags = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--enable-smoke-test-driver']
  const args = [
    script,
    ...COMMON,
    ...flags,
    ...(trust === 'given' ? ['--disable-workspace-trust'] : []),
    '--locale',
    displayLanguage ?? 'en',
    '--server-data-dir',
    dataDir,
  ]
  const child = spawn(node, args, { cwd: dataDir, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const events = new EventEmitter()
  const origin = await new Promise<string>((found, fail) => {
    const read = (chunk: string) => {
      output += chunk
      const port = /agent listening on (\d+)/.exec(output)?.[1]
      if (port) found(`http://127.0.0.1:${port}`)
      if (chunk.includes('Extension Host Process exited')) events.emit('host-ended')
    }
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read)
    child.on('error', fail).on('exit', code => fail(new Error(`VS Code server ended with ${code}\n${output}`)))
  })
  return { origin, output: () => output, extensionHostEnded: once(events, 'host-ended'), stop: () => stop(child) }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise(done => child.once('exit', done))
  child.kill('SIGTERM')
  await ended
}
