import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { REPOSITORY } from '../../lsp/support/process.ts'
import { execute } from './execute.ts'

export interface Registry {
  readonly url: string
  /** What was asked for, in order. */
  readonly asked: string[]
}

/** A registry of this machine that knows one package: genai-measures, as npm packs it now. Gone when the test ends. */
export async function localRegistry(): Promise<Registry> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-registry-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const packed = await execute('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: path.join(REPOSITORY, 'server'),
  })
  const [{ filename, integrity, version }] = JSON.parse(packed.out) as [
    { filename: string; integrity: string; version: string },
  ]
  const tarball = readFileSync(path.join(folder, filename))
  const manifest = JSON.parse(readFileSync(path.join(REPOSITORY, 'server/package.json'), 'utf8'))
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === `/${filename}`) return void response.end(tarball)
    if (request.url !== '/genai-measures') return void response.writeHead(404).end('{}')
    const dist = { tarball: `http://${request.headers.host}/${filename}`, integrity }
    const versions = { [version]: { ...manifest, dist } }
    response.end(JSON.stringify({ name: 'genai-measures', 'dist-tags': { latest: version }, versions }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked }
}
