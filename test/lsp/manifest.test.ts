import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import picomatch from 'picomatch'
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

  it.each([
    ['package.json', true],
    ['web/package.json', true],
    ['go.mod', true],
    ['requirements-dev.txt', true],
    ['app/App.csproj', true],
    ['pubspec.yaml', true],
    ['data/dataset_info.json', true],
    ['Modelfile', true],
    ['.env.production', true],
    ['docker-compose.prod.yml', true],
    ['genai-measures.yaml', true],
    ['readme.txt', false],
    ['settings.json', false],
    ['ci/build.yml', false],
    ['src/main.c', false],
    ['Makefile', false],
  ])('starts for %s: %s', (file, starts) => {
    const globs = manifest.activationEvents.flatMap(event => /^workspaceContains:(.*)$/.exec(event)?.[1] ?? [])
    // Each is one more search through the folder of everybody who has the extension.
    expect(globs.length).toBeLessThanOrEqual(3)
    expect(globs.some(glob => picomatch.isMatch(file, glob, { dot: true }))).toBe(starts)
  })

  it('tells the marketplace what it is, in both languages', () => {
    const { categories, keywords, pricing, galleryBanner, qna, bugs, homepage } =
      json<Record<string, unknown>>('package.json')
    expect([categories, pricing]).toEqual([expect.arrayContaining(['AI', 'Linters']), 'Free'])
    for (const address of [qna, homepage, (bugs as { url: string }).url])
      expect(address).toMatch(/^https:\/\/github\.com\//)
    expect(galleryBanner).toEqual({ color: expect.stringMatching(/^#[0-9a-f]{6}$/), theme: 'dark' })
    expect((keywords as string[]).some(word => /[一-龥]/.test(word))).toBe(true)
    expect((keywords as string[]).length).toBeLessThanOrEqual(30)
  })

  it('shows its commands in menus of files only below one entry, and only where something was found', () => {
    const { menus, submenus } = json<{ contributes: Record<string, unknown> }>('package.json').contributes as {
      menus: Record<string, { command?: string; submenu?: string; when?: string }[]>
      submenus: { id: string }[]
    }
    const shown = [...menus['explorer/context']!, ...menus['editor/context']!]
    expect(shown.length).toBeGreaterThan(1)
    for (const { command, submenu, when } of shown) {
      expect([command, submenu]).toEqual([undefined, submenus[0]!.id])
      expect(when).toMatch(/^genaiMeasures\.services && resourceExtname =~ /)
    }
    expect(menus[submenus[0]!.id]!.length).toBeGreaterThan(1)
  })

  it('contributes no snippets for YAML: what fits a place comes from the server', () => {
    const languages = json<{ contributes: { snippets: { language: string }[] } }>('package.json').contributes.snippets
    expect(languages.map(({ language }) => language)).not.toContain('yaml')
  })

  it('has a task, and a matcher for its report', () => {
    const { taskDefinitions, problemMatchers } = json<{
      contributes: { taskDefinitions: { type: string }[]; problemMatchers: { name: string }[] }
    }>('package.json').contributes
    expect(taskDefinitions.map(({ type }) => type)).toEqual(['genai-measures'])
    expect(problemMatchers.map(({ name }) => name)).toEqual(['genai-measures'])
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
    const used = sources.flatMap(source => [...source.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, key]) => key))
    expect(Object.keys(json<object>('l10n/bundle.l10n.zh-cn.json')).toSorted()).toEqual([...new Set(used)].toSorted())
  })
})
