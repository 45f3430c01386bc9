import path from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { runCli } from '../support/cli.ts'
import { drive, emptyFolder, installed } from './support/drive.ts'
import { differences, reportsIn } from './support/reports.ts'
import { layOut } from './support/trees.ts'

const { nodes } = inject('shipped')
const AS_OF = ['--as-of', '2026-11-22', '--fail-on', 'never', '--quiet']
const home = emptyFolder()
const { roots, cases } = layOut(path.join(home, 'trees'))
/** Forms of report are held against each other on every so manieth tree: what they show is the same. */
const some = roots.filter((_, index) => index % 6 === 0)
let sources: Map<string, string>

beforeAll(async () => {
  sources = await ofSources(roots, 'json', 'en')
})

describe(`${roots.length} trees (${cases} of them cases beside the repository)`, () => {
  it('are all reported on by the sources', () => {
    // One report each, and the overview of all.
    expect(sources.size).toBe(roots.length + 1)
  })

  it.each(nodes)(
    'give the same reports as the sources, installed, on Node $version',
    async ({ version, path: node }) => {
      expect(differences(sources, await ofInstalled(roots, node, version, 'json', 'en'))).toEqual([])
    },
  )

  it('are the same in Chinese', async () => {
    const { path: node, version } = nodes.at(-1)!
    expect(
      differences(await ofSources(roots, 'json', 'zh-CN'), await ofInstalled(roots, node, version, 'json', 'zh-CN')),
    ).toEqual([])
  })

  it.each([
    ['text', 'en'],
    ['text', 'zh-CN'],
    ['sarif', 'zh-CN'],
    ['markdown', 'en'],
    ['html', 'zh-CN'],
    ['cyclonedx', 'en'],
    ['spdx', 'en'],
    ['junit', 'en'],
    ['github', 'zh-CN'],
    ['gitlab', 'en'],
    ['csv', 'zh-CN'],
  ])('and the same as %s in %s', async (format, language) => {
    const { path: node, version } = nodes.at(-1)!
    expect(
      differences(await ofSources(some, format, language), await ofInstalled(some, node, version, format, language)),
    ).toEqual([])
  })
})

async function ofSources(trees: readonly string[], format: string, language: string): Promise<Map<string, string>> {
  const output = path.join(home, `sources-${format}-${language}`)
  const args = ['audit', ...trees, ...AS_OF, '--format', format, '--output', output]
  const run = await runCli(args, { language: language as 'en' })
  expect([run.code, run.err]).toEqual([0, ''])
  return reportsIn(output)
}

async function ofInstalled(
  trees: readonly string[],
  node: string,
  version: string,
  format: string,
  language: string,
): Promise<Map<string, string>> {
  const output = path.join(home, `node-${version}-${format}-${language}`)
  const args = ['audit', ...trees, ...AS_OF, '--format', format, '--output', output, '--lang', language]
  const run = await drive(node, installed('genai-measures'), args, home)
  expect([run.code, run.err]).toEqual([0, ''])
  return reportsIn(output)
}
