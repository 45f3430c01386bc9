import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from './support/process.ts'

const read = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8')
const json = <T>(path: string): T => JSON.parse(read(path)) as T

interface Manifest {
  readonly activationEvents: string[]
  readonly contributes: {
    readonly commands: { command: string }[]
    readonly snippets: { path: string }[]
    readonly configuration: { properties: Record<string, { markdownDescription?: string }> }
  }
}
const text = read('package.json')
const manifest = json<Manifest>('package.json')

describe('the extension manifest', () => {
  it('has every text in both languages', () => {
    const named = [...text.matchAll(/"%([^%]+)%"/g)].map(([, key]) => key)
    expect(named.length).toBeGreaterThan(10)
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json'])
      expect(Object.keys(json<object>(file)).toSorted()).toEqual([...new Set(named)].toSorted())
  })

  it('describes every setting', () => {
    for (const setting of Object.values(manifest.contributes.configuration.properties))
      expect(setting.markdownDescription).toMatch(/^%setting\./)
  })

  it('never activates on everything', () => {
    for (const event of manifest.activationEvents) expect(event).toMatch(/^(workspaceContains|onLanguage):/)
  })

  it('names only files that are there', () => {
    for (const { path } of manifest.contributes.snippets) expect(existsSync(join(REPOSITORY, path)), path).toBe(true)
  })
})

describe("the client's own texts", () => {
  it('are all in Chinese too, and none is left over', () => {
    const sources = readdirSync(join(REPOSITORY, 'client/src'), { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.ts'))
      .map(path => read(join('client/src', path)))
    const used = sources.flatMap(source =>
      [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, key]) => key),
    )
    expect(Object.keys(json<object>('l10n/bundle.l10n.zh-cn.json')).toSorted()).toEqual([...new Set(used)].toSorted())
  })
})
