import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { launchChromium } from '../e2e/host/chromium.ts'
import { emptyFolder, installed } from './support/drive.ts'
import { installedServer, reportsOf, sourceServer, workerServer, withoutDigests } from './support/editor.ts'
import { differences } from './support/reports.ts'
import { layOut } from './support/trees.ts'

const { nodes, extension, project } = inject('shipped')
const { roots } = layOut(path.join(emptyFolder(), 'trees'))
/** An editor opens few folders at once; these are of every kind. */
const open = roots.filter((_, index) => index % 4 === 0)
let sources: Map<string, string>

beforeAll(async () => {
  sources = await reportsOf(sourceServer(), open)
})

describe(`the language server with ${open.length} folders open`, () => {
  it('shows something, in Chinese', () => {
    expect(sources.size).toBeGreaterThan(open.length)
    expect([...sources.values()].filter(text => text.includes('暂行办法')).length).toBeGreaterThan(10)
  })

  it.each(nodes)('shows and reports the same, installed, on Node $version', async ({ path: node }) => {
    const program = installed('genai-measures-language-server')
    expect(differences(sources, await reportsOf(installedServer(node, program), open))).toEqual([])
  })

  it('shows and reports the same as a worker in Chromium, as the extension ships it', async () => {
    const script = readFileSync(path.join(extension, 'extension/server/dist/language-server.cjs'))
    const browser = await launchChromium()
    try {
      const page = await browser.newPage()
      await page.route('http://worker.test/**', route =>
        route.request().url().endsWith('.cjs')
          ? route.fulfill({ body: script, contentType: 'text/javascript' })
          : route.fulfill({ body: '<!doctype html><title>worker</title>', contentType: 'text/html' }),
      )
      await page.goto('http://worker.test/')
      const client = await workerServer(page, '/language-server.cjs')
      expect(differences(withoutDigests(sources), withoutDigests(await reportsOf(client, open)))).toEqual([])
    } finally {
      await browser.close()
    }
  })
})

describe('the packed extension', () => {
  it('carries the server that the npm package carries, and every file that its manifest names', () => {
    const inExtension = (name: string) => path.join(extension, 'extension', name)
    const packed = readFileSync(path.join(project, 'node_modules/genai-measures/dist/language-server.cjs'))
    expect(packed.equals(readFileSync(inExtension('server/dist/language-server.cjs')))).toBe(true)
    const manifest = readFileSync(inExtension('package.json'), 'utf8')
    const named = [...manifest.matchAll(/"(?:\.\/)?((?:client|media|schemas|snippets)\/[^"*]+)"/g)].map(
      match => match[1]!,
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter(name => !existsSync(inExtension(name)))).toEqual([])
  })
})
