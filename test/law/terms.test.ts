import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { DUTIES } from '../../server/src/core/law/duties.ts'
import { INSTRUMENTS } from '../../server/src/core/law/instruments.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const RULES = path.join(ROOT, 'server/src/core/rules')

const terms = readFileSync(path.join(ROOT, 'server/data/terms.tsv'), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map(line => line.split('\t'))
const patterns = (column: number) =>
  terms.flatMap(row => (row[column] === '-' ? [] : (row[column] ?? '').split(';'))).map(one => new RegExp(one, 'u'))
const AVOID = [...patterns(3), ...patterns(4)]

interface Text {
  readonly where: string
  readonly text: string
}

function filesUnder(folder: string, wanted: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && wanted.test(entry.name) && !entry.parentPath.includes('fixtures'))
    .map(entry => path.join(entry.parentPath, entry.name))
}

const read = (file: string): Text => ({ where: path.relative(ROOT, file), text: readFileSync(file, 'utf8') })

/** Every table of texts of the product: what it says in an editor, on a command line and in reports. */
const tables = filesUnder(path.join(ROOT, 'server/src'), /^(?!licence-|duty-).*(messages|texts|words)\.ts$/).map(read)
/** What findings say, rendered, and the pages behind them. */
const rendered: Text[] = filesIn('expected.json').flatMap(file =>
  (JSON.parse(readFileSync(file, 'utf8')) as { findings: { en: string; 'zh-CN': string }[] }).findings.flatMap(one => [
    { where: path.relative(RULES, file), text: one.en },
    { where: path.relative(RULES, file), text: one['zh-CN'] },
  ]),
)
const pages = filesUnder(RULES, /^page(\.zh-CN)?\.md$/).map(read)
const duties: Text[] = DUTIES.flatMap(duty =>
  [duty.text, duty.dischargedBy, duty.unconfirmed, duty.checkNote, duty.bound].flatMap(text =>
    text ? [text.en, text['zh-CN']].map(one => ({ where: duty.id, text: one })) : [],
  ),
)
const everything = [...tables, ...rendered, ...pages, ...duties]

function filesIn(name: string): string[] {
  return readdirSync(RULES, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name === name)
    .map(entry => path.join(entry.parentPath, entry.name))
}

/** Sentences of findings, pages and duties: what speaks of the law. */
const sentences = [...rendered, ...pages, ...duties].flatMap(({ where, text }) =>
  text.split(/(?<=[.!?] )|(?<=[。？])|\n/u).map(one => ({ where, text: one })),
)
const failing = (list: readonly Text[], wrong: (text: string) => boolean) =>
  list.filter(one => wrong(one.text)).map(one => `${one.where}: ${one.text.slice(0, 200)}`)

describe('terms', () => {
  it('have both languages, and no word that they forbid themselves', () => {
    expect(terms.length).toBeGreaterThan(25)
    for (const [key, en, zh] of terms) {
      expect(zh, key).toMatch(/\p{Script=Han}/u)
      for (const avoid of AVOID) expect(`${en} ${zh}`, key).not.toMatch(avoid)
    }
  })

  it.each(AVOID.map(one => [String(one), one] as const))('no text says %s', (_, avoid) => {
    expect(
      everything.filter(({ text }) => avoid.test(text)).map(({ where, text }) => `${where}: ${avoid.exec(text)?.[0]}`),
    ).toEqual([])
  })
})

describe('one verb for each force', () => {
  it('law requires, platforms ask: 要求 is theirs, or a wish of users', () => {
    expect(failing(sentences, text => /(?<!平台|平台）|应|用户|可以|监管)要求/u.test(text))).toEqual([])
    expect(
      failing(
        sentences,
        text =>
          /\basks? (for|that|whether|of|providers|platforms|users|apps|mini)/.test(text) &&
          !/WeChat|[Ss]tores?\b|local (CAC|office)|ask users to read|asks for the consent/.test(text),
      ),
    ).toEqual([])
  })

  it('a recommended text is expected or followed, never required', () => {
    const recommended = /TC260-(003|PG)|GB\/T/
    expect(
      failing(
        sentences,
        text =>
          recommended.test(text) &&
          /\p{Script=Han}/u.test(text) &&
          !/备案评估通常参照|未确认|核对|条款字母|10000条/u.test(text),
      ),
    ).toEqual([])
    expect(
      failing(
        sentences,
        text =>
          recommended.test(text) && !/\p{Script=Han}/u.test(text) && !/expect|unconfirmed|check |10,000/i.test(text),
      ),
    ).toEqual([])
  })

  it('binding duties say 应当, 不得 or 适用 in Chinese', () => {
    expect(
      DUTIES.filter(
        duty => duty.force === 'binding' && !/应当|不得|适用|也是提供者|承担/u.test(duty.text['zh-CN']),
      ).map(duty => `${duty.id}: ${duty.text['zh-CN']}`),
    ).toEqual([])
    for (const duty of DUTIES.filter(one => one.force === 'expected')) {
      expect(duty.text['zh-CN'], duty.id).toContain('备案评估通常参照')
      expect(duty.text.en, duty.id).toMatch(/[Ff]iling reviewers expect/)
    }
  })
})

describe('citations in Chinese', () => {
  it('have one form: no digit before 条, no article without its title in the sentence', () => {
    expect(
      failing([...rendered, ...pages], text =>
        /第\s*\d+\s*条/u.test(text.replace(/(GB [\d-]+|TC260-003) 第[\d.]+条(、第[\d.]+条)*/gu, '')),
      ),
    ).toEqual([])
    expect(failing(rendered, text => /第[一二三四五六七八九十]+条/u.test(text) && !/《[^》]+》/u.test(text))).toEqual(
      [],
    )
  })

  it('name titles that the table of instruments has', () => {
    const known = new Set(INSTRUMENTS.flatMap(one => [one.short['zh-CN'], `《${one.title['zh-CN']}》`]))
    const cited = new Set([...rendered, ...pages, ...duties].flatMap(({ text }) => text.match(/《[^》]+》/gu) ?? []))
    expect([...cited].filter(title => !known.has(title))).toEqual([])
  })
})

describe('a duty text printed alone', () => {
  it('points at nothing that does not stand in it', () => {
    const pointing =
      /上述|上列|下列|前述|如下|^这|这[一二三四五六七八九]|这些|该(项|类|等)|\b(these|the same|the above|the latter|such services)\b|\bthose\b(?! (of|required))/iu
    const own = DUTIES.flatMap(duty =>
      [duty.text, duty.dischargedBy, duty.unconfirmed, duty.checkNote, duty.bound].flatMap(text =>
        text ? [text.en, text['zh-CN']].map(one => ({ where: duty.id, text: one })) : [],
      ),
    )
    expect(failing(own, text => pointing.test(text))).toEqual([])
  })

  it('accuses nobody and calls no number valid', () => {
    expect(failing(duties, text => /未履行|违反了|\bvalid\b|\billegal\b/iu.test(text))).toEqual([])
  })
})
