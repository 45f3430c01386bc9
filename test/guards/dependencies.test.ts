import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
interface Bundled {
  readonly name: string
  readonly license: string
}
interface Others {
  readonly IN_EXTENSION: string[]
  readonly IN_PACKAGE: string[]
  bundledInto(outputs: readonly string[]): Promise<Bundled[]>
}
const others = (await import(pathToFileURL(path.join(ROOT, 'scripts/bundle/others.mjs')).href)) as Others
const extension = await others.bundledInto(others.IN_EXTENSION)
const npm = await others.bundledInto(others.IN_PACKAGE)
const page = readFileSync(path.join(ROOT, 'docs/dependencies.md'), 'utf8')
const names = (list: readonly Bundled[]) => [...new Set(list.map(one => one.name))].toSorted()
const quoted = (text: string) => [...text.matchAll(/`((?:@[\w-]+\/)?[a-z][\w.-]*)`/g)].map(found => found[1] ?? '')

describe('docs/dependencies.md', () => {
  const rows = page.split('\n').filter(line => line.startsWith('| `'))
  const cells = rows.map(line => line.split('|').map(cell => cell.trim()))
  const [, below = ''] = page.split('`isomorphic-git` is loaded for `--since` alone')

  it('names what the bundler takes, and nothing else', () => {
    const named = [...cells.flatMap(([, name = '', brings = '']) => quoted(name + brings)), ...quoted(below)]
    const known = new Set(named.filter(name => name !== 'devDependencies'))
    expect([...known].toSorted()).toEqual(names([...extension, ...npm]))
  })

  it('says for each what it is for, what it would cost to do without, and where it is', () => {
    expect(cells.length).toBeGreaterThan(10)
    for (const [, name = '', , where, why, without] of cells) {
      const [own = ''] = quoted(name)
      const there = { extension: names(extension).includes(own), npm: names(npm).includes(own) }
      expect(where, own).toBe(there.extension && there.npm ? 'both' : there.extension ? 'extension' : 'npm')
      expect(`${why}`.length, own).toBeGreaterThan(10)
      expect(`${without}`.length, own).toBeGreaterThan(7)
    }
  })

  it('bundles only what a product under Apache-2.0 may bundle', () => {
    const fits = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', 'BSD-2-Clause', 'Zlib', 'BlueOak-1.0.0', '0BSD'])
    for (const { name, license } of [...extension, ...npm])
      for (const one of license.replaceAll(/[()]/g, '').split(' AND '))
        expect(fits.has(one), `${name}: ${license}`).toBe(true)
  })
})
