import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { REPOSITORY } from '../lsp/support/process.ts'
import { cyclonedxValidator } from '../support/cyclonedx.ts'
import { writeTree } from '../support/disk-tree.ts'

const RELEASE = path.join(REPOSITORY, 'dist/release')
const read = (file: string) => readFileSync(path.join(REPOSITORY, file), 'utf8')
const manifest = JSON.parse(read('package.json'))
const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { cwd: REPOSITORY, encoding: 'utf8', stdio: 'pipe' })

interface Vsix {
  normalise(file: string, readme: string): void
  published(markdown: string, folder: string, manifest: object): string
}
const { normalise, published } = (await import(
  pathToFileURL(path.join(REPOSITORY, 'scripts/release/vsix.mjs')).href
)) as Vsix

beforeAll(() => {
  run('npm', 'run', 'build')
  run('npm', 'run', 'pack')
}, 300_000)

const packed = (ending: string) => path.join(RELEASE, readdirSync(RELEASE).find(name => name.endsWith(ending)) ?? '')
const vsix = () => unzipSync(readFileSync(packed('.vsix')))
const text = (entries: Record<string, Uint8Array>, name: string) => strFromU8(entries[name] ?? new Uint8Array())

describe('the VSIX', () => {
  it("has the user's page, whose links and pictures lead to the version it speaks of", () => {
    const page = text(vsix(), 'extension/readme.md')
    expect(page).not.toContain('npm install')
    expect(page.match(/\]\((?!https:\/\/)/g)).toBeNull()
    const home = `https://github.com/genai-measures/genai-measures`
    const pictures = [...page.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(found => found[1] ?? '')
    expect(pictures.length).toBeGreaterThan(2)
    for (const picture of pictures) {
      const [, file = ''] = picture.split(`${home}/raw/v${manifest.version}/`)
      expect(readdirSync(path.join(REPOSITORY, path.dirname(file)))).toContain(path.basename(file))
    }
    expect(page).toContain(`${home}/blob/v${manifest.version}/docs/marketplace/README.zh-CN.md`)
  })

  it('has changelog, licence and notices, and nothing that only developers need', () => {
    const names = Object.keys(vsix())
    for (const name of ['changelog.md', 'LICENSE.txt', 'THIRD-PARTY-NOTICES.txt'])
      expect(names).toContain(`extension/${name}`)
    // The walkthrough's sample is a project for its reader.
    const ours = names.filter(name => !name.startsWith('extension/media/sample/'))
    expect(ours.filter(name => /\.(ts|map|test\.|tsv)$|node_modules|\.github|scripts\//.test(name))).toEqual([])
  })

  it('has the tools for the editor’s chat, the server of the Model Context Protocol and the skill', () => {
    const { contributes } = JSON.parse(text(vsix(), 'extension/package.json'))
    const tools = contributes.languageModelTools as {
      name: string
      displayName: string
      inputSchema: { type: string }
    }[]
    expect(tools.map(one => one.name)).toEqual([
      'genaiMeasures_audit',
      'genaiMeasures_explain',
      'genaiMeasures_open_duties',
      'genaiMeasures_preview_fix',
      'genaiMeasures_declaration_gaps',
    ])
    for (const { inputSchema } of tools) expect(inputSchema.type).toBe('object')
    for (const name of [
      'server/dist/mcp.cjs',
      'skills/genai-measures/SKILL.md',
      'skills/genai-measures/references/zh-CN.md',
    ])
      expect(Object.keys(vsix())).toContain(`extension/${name}`)
  })

  it('is packed the same, whenever and in whatever order it was', () => {
    const files = {
      'b.txt': strToU8('b'),
      'extension/readme.md': strToU8('old'),
      'extension.vsixmanifest': strToU8('m'),
      '[Content_Types].xml': strToU8('t'),
    }
    const make = (names: string[], day: number) =>
      zipSync(
        Object.fromEntries(
          names.map(name => [name, [files[name as keyof typeof files], { mtime: new Date(2026, 1, day) }]]),
        ),
      )
    const root = writeTree({
      'one.vsix': make(Object.keys(files), 1),
      'two.vsix': make(Object.keys(files).toReversed(), 2),
    })
    for (const name of ['one.vsix', 'two.vsix']) normalise(path.join(root, name), 'new')
    const [one, two] = ['one.vsix', 'two.vsix'].map(name => readFileSync(path.join(root, name)))
    expect(one?.equals(two as Buffer)).toBe(true)
    expect(text(unzipSync(one as Buffer), 'extension/readme.md')).toBe('new')
  })

  it('resolves links beside a page, and leaves addresses and anchors alone', () => {
    const made = published(
      '![p](../images/a.png) [g](../guide/ci.md#x) [h](https://x.example) [s](#y)',
      'docs/marketplace',
      {
        repository: { url: 'https://github.com/o/r.git' },
        version: '1.2.3',
      },
    )
    expect(made).toBe(
      '![p](https://github.com/o/r/raw/v1.2.3/docs/images/a.png) [g](https://github.com/o/r/blob/v1.2.3/docs/guide/ci.md#x) [h](https://x.example) [s](#y)',
    )
  })
})

describe.each([
  ['VSIX', '.vsix', () => text(vsix(), 'extension/THIRD-PARTY-NOTICES.txt')],
  [
    'npm package',
    '.tgz',
    () => execFileSync('tar', ['-xzOf', packed('.tgz'), 'package/THIRD-PARTY-NOTICES.txt'], { encoding: 'utf8' }),
  ],
])('the %s', (_, ending, notices) => {
  const inventory = () => JSON.parse(readFileSync(packed(`${ending}.cdx.json`), 'utf8'))

  it('has an inventory by the schema, without a time of its own', () => {
    expect(cyclonedxValidator()(inventory())).toEqual([])
    expect(inventory()).not.toHaveProperty('serialNumber')
    expect(inventory().metadata).not.toHaveProperty('timestamp')
  })

  it('brings along the licence of everything in the inventory, in full, with who holds it', () => {
    const parts = notices().split(`\n\n${'='.repeat(120)}\n\n`)
    const components = inventory().components as { group?: string; name: string; version: string; hashes?: object[] }[]
    expect(components.length).toBeGreaterThan(20)
    expect(parts.length).toBe(components.length + 1)
    for (const { group, name, version, hashes } of components) {
      const full = group ? `${group}/${name}` : name
      const part = parts.find(one => one.startsWith(`${full} ${version} (`))
      expect(part, full).toMatch(/copyright|\(c\)|©|BlueOak|Apache License/i)
      expect(part?.length, full).toBeGreaterThan(600)
      expect(hashes?.length, full).toBe(1)
    }
  })
})

describe('the digests', () => {
  it('are those of what lies beside them', () => {
    const lines = readFileSync(path.join(RELEASE, 'SHA256SUMS'), 'utf8').trim().split('\n')
    expect(lines).toHaveLength(4)
    for (const line of lines) {
      const [digest, name = ''] = line.split('  ')
      expect(
        createHash('sha256')
          .update(readFileSync(path.join(RELEASE, name)))
          .digest('hex'),
      ).toBe(digest)
    }
  })
})

describe('a package without a licence text', () => {
  it('can not be shipped', () => {
    const root = writeTree({ 'node_modules/x/package.json': '{}', 'try.mjs': '' })
    const script = `import { licenceTexts } from ${JSON.stringify(pathToFileURL(path.join(REPOSITORY, 'scripts/bundle/licence-texts.mjs')).href)}\nlicenceTexts({ name: 'x', license: 'WTFPL', author: 'a', folder: ${JSON.stringify(path.relative(REPOSITORY, path.join(root, 'node_modules/x')))} })`
    writeFileSync(path.join(root, 'try.mjs'), script)
    expect(() => execFileSync(process.execPath, [path.join(root, 'try.mjs')], { stdio: 'pipe' })).toThrow(
      /no text of its licence/,
    )
  })
})
