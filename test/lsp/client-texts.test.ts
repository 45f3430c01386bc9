import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { englishIn } from '../support/english.ts'
import { REPOSITORY } from './support/process.ts'

// What a Chinese session shows of the extension itself: the manifest, the client's own texts, the walkthrough's pictures.

const read = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8')
const json = (path: string) => JSON.parse(read(path)) as Record<string, string>

const bundle = json('l10n/bundle.l10n.zh-cn.json')
const [en, zh] = [json('package.nls.json'), json('package.nls.zh-cn.json')]
const pictures = readdirSync(join(REPOSITORY, 'media/walkthrough'))
const pictureTexts = (file: string): string[] =>
  [...read(`media/walkthrough/${file}`).matchAll(/>([^<>]*\S[^<>]*)</g)].flatMap(([, text]) => text?.trim() ?? [])
const chinese: Record<string, string> = {
  ...bundle,
  ...zh,
  ...Object.fromEntries(
    pictures
      .filter(file => file.includes('.zh-cn.'))
      .flatMap(file => pictureTexts(file).map((text, at) => [`${file} ${at}`, text])),
  ),
}

/** What reads the same in both languages: names of the product and of formats, and what is written in a file. */
const SAME = /^(GenAI Measures(：\{0\})?|HTML|SARIF|CycloneDX|Markdown|JSON|media\/.*)$/
const avoid = read('server/data/terms.tsv')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .slice(1)
  .flatMap(line => {
    const column = line.split('\t')[4] ?? '-'
    return column === '-' ? [] : column.split(';')
  })
const failing = (wrong: (text: string, key: string) => boolean) =>
  Object.entries(chinese).flatMap(([key, text]) => (wrong(text, key) ? [`${key}: ${text}`] : []))

describe('a Chinese session', () => {
  it('has every text of the manifest and the client in Chinese', () => {
    expect(Object.keys(zh)).toEqual(Object.keys(en))
    for (const [key, text] of Object.entries({ ...bundle, ...zh }))
      if (!SAME.test(text)) expect(text, key).toMatch(/\p{Script=Han}/u)
  })

  it('has no English words in them, and the look for such words finds those of the English texts', () => {
    expect([...Object.values(bundle), ...Object.values(zh)].filter(text => englishIn(text) !== undefined)).toEqual([])
    const english = [...Object.keys(bundle), ...Object.values(en)]
    const missed = english.filter(text => englishIn(text) === undefined)
    expect(missed.length / english.length).toBeLessThan(0.15)
  })

  it('keeps to the terms', () => {
    expect(avoid.length).toBeGreaterThan(10)
    expect(failing(text => avoid.some(one => new RegExp(one, 'u').test(text)))).toEqual([])
    // A data set's licence is what others audited; the tool itself checks, and what it reports is a 问题项.
    expect(failing((text, key) => key !== 'rule.data-licence-conflicting' && text.includes('审计'))).toEqual([])
    expect(failing(text => /([项个条的]|全部|所有)发现(?!的|了|向)/u.test(text))).toEqual([])
  })

  it('has full-width punctuation beside Chinese', () => {
    const beside = /\p{Script=Han}[,;:?!()]|[,;:?!(]\p{Script=Han}|\p{Script=Han}\.(?=\s|$)/u
    // A link's target is no text.
    expect(failing(text => beside.test(text.replace(/\]\([a-z]+:[^)]*\)/gu, ']')))).toEqual([])
  })

  it('keeps the places that are filled in', () => {
    const places = (text: string) => (text.match(/\{\d\}/g) ?? []).toSorted()
    for (const [key, text] of Object.entries(bundle)) expect(places(text), key).toEqual(places(key))
  })

  it('has a picture of its own for each step of the walkthrough, as light as a text', () => {
    const steps = pictures.filter(file => !file.includes('.zh-cn.'))
    expect(steps.length).toBeGreaterThan(2)
    for (const file of steps) {
      expect(pictures).toContain(file.replace('.svg', '.zh-cn.svg'))
      expect(read(`media/walkthrough/${file}`).length, file).toBeLessThan(6000)
      // Colours of the reader's theme.
      expect(read(`media/walkthrough/${file}`), file).toContain('var(--vscode-editor-foreground')
    }
  })
})

describe('the settings', () => {
  interface Property {
    readonly order: number
    readonly properties?: Record<string, { enum: string[]; description: string }>
  }
  const { contributes } = JSON.parse(read('package.json')) as {
    contributes: { configuration: { properties: Record<string, Property> } }
  }
  const { properties } = contributes.configuration

  it('are few, and each has its place', () => {
    expect(Object.keys(properties).length).toBeLessThanOrEqual(14)
    expect(new Set(Object.values(properties).map(({ order }) => order)).size).toBe(Object.keys(properties).length)
  })

  it('list every rule with its severities, and no other', () => {
    const rules = readdirSync(join(REPOSITORY, 'server/src/core/rules'), { withFileTypes: true })
      .filter(entry => entry.isDirectory() && entry.name !== 'shared')
      .map(({ name }) => name)
    const listed = properties['genaiMeasures.severity']?.properties ?? {}
    expect(Object.keys(listed)).toEqual(rules.toSorted())
    for (const [id, { enum: levels, description }] of Object.entries(listed)) {
      expect(levels, id).toEqual(['error', 'warning', 'information', 'hint', 'off'])
      expect(
        [en, zh].map(texts => (texts[description.slice(1, -1)] ?? '').length > 3),
        id,
      ).toEqual([true, true])
    }
  })
})

describe('the problem matcher', () => {
  it.each(['information', '警告'])('reads a finding of the report on the terminal: %s', severity => {
    const { contributes } = JSON.parse(read('package.json')) as {
      contributes: { problemMatchers: { pattern: { regexp: string }[] }[] }
    }
    const lines = [
      `  ${severity}  app/api/chat/route.ts:6:26`,
      '    No visible label was seen.',
      '    labelling · label-x',
    ]
    const [matcher] = contributes.problemMatchers
    const parts = matcher?.pattern.map(({ regexp }, at) => new RegExp(regexp, 'u').exec(lines[at] ?? '')?.slice(1))
    expect(parts).toEqual([[severity, 'app/api/chat/route.ts', '6', '26'], ['No visible label was seen.'], ['label-x']])
  })
})
