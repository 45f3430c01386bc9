// The bundled language server at the other end of two streams, as an editor has it: only what measuring needs.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'

const SERVER = path.resolve(import.meta.dirname, '../../server/bin/genai-measures-language-server.mjs')

/** Opens a folder on one Node; `storage` is a folder that the editor lends. Everything is measured in milliseconds. */
export async function openEditor(root, { node = process.execPath, storage } = {}) {
  const server = spawn(node, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  connection.onRequest('workspace/diagnostic/refresh', () => null)
  connection.listen()
  const uri = pathToFileURL(root).href
  const started = performance.now()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: path.basename(root) }],
    capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
    initializationOptions: storage ? { storage: pathToFileURL(storage).href } : {},
  })
  await connection.sendNotification('initialized', {})
  const all = () => connection.sendRequest('workspace/diagnostic', { previousResultIds: [] })
  const { items } = await all()
  const editor = {
    first: performance.now() - started,
    firstCpu: cpuOf(server.pid),
    /** Files of which something is said. */
    told: items.filter(one => one.items?.length > 0).map(one => one.uri),
    all,
    cpu: () => cpuOf(server.pid),
    open: (document, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: document, languageId: 'plaintext', version: 0, text },
      }),
    /** From a change to what is said of the file then. */
    async edit(document, version, text) {
      const at = performance.now()
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: document, version },
        contentChanges: [{ text }],
      })
      await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: document } })
      return performance.now() - at
    },
    watched: changes => connection.sendNotification('workspace/didChangeWatchedFiles', { changes }),
    /** Peak memory in MB. */
    memory: () => Number(/VmHWM:\s+(\d+)/.exec(procOf(server.pid, 'status'))?.[1] ?? Number.NaN) / 1024,
    async close() {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      await once(server, 'exit')
    },
  }
  return editor
}

/** Processor time of a process until now, in milliseconds. */
function cpuOf(pid) {
  const fields = procOf(pid, 'stat').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function procOf(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
