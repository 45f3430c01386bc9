import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { FAULTS } from '../../server/src/core/labels/faults.ts'
import { ARTICLES, articlesCited, articlesOf } from '../../server/src/core/law/articles.ts'
import { DUTIES } from '../../server/src/core/law/duties.ts'
import { INSTRUMENTS } from '../../server/src/core/law/instruments.ts'
import { LANGUAGES } from '../../server/src/core/locale/messages.ts'
import { findInLaw, mapOf } from '../../server/src/core/report/law/map.ts'

const RULES = path.resolve(import.meta.dirname, '../../server/src/core/rules')

describe('the map of the law', () => {
  it.each([
    ['MEAS', 24],
    ['LABEL', 14],
    ['DEEP', 25],
    ['ALGO', 35],
  ])('of %s has all %i articles, in order', (key, count) => {
    expect(articlesOf(key).map(one => one.article)).toEqual(Array.from({ length: count }, (_, i) => String(i + 1)))
  })

  it('says of each article, in both languages, what it is about, what is shown of it and how it was read', () => {
    for (const one of ARTICLES)
      for (const language of LANGUAGES)
        for (const text of [one.subject, one.shows, one.read])
          expect(text[language], `${one.instrument} ${one.article} in ${language}`).not.toBe('')
  })

  it('has every instrument, and an end for those that are not whole', () => {
    for (const { key } of INSTRUMENTS) expect(articlesOf(key).length, key).toBeGreaterThan(0)
  })

  it('lets no duty that a rule looks at rest on what no repository can show at all', () => {
    // A duty with several articles may have one that is an act; one resting on nothing but such has no business with a rule.
    const bad = INSTRUMENTS.flatMap(mapOf)
      .flatMap(({ duties }) => duties.filter(one => one.rules.length > 0))
      .filter(({ duty }) => duty.basis.every(one => articlesCited(one)?.every(({ shown }) => shown === 'no')))
    expect([...new Set(bad.map(({ duty }) => duty.id))]).toEqual([])
  })
})

describe('a citation resolves to an article of the map', () => {
  it.each(DUTIES.map(duty => [duty.id, duty] as const))('of the duty %s', (_, { basis }) => {
    for (const one of basis) expect(articlesCited(one), `${one.instrument} ${one.article}`).not.toHaveLength(0)
    for (const one of basis) expect(articlesCited(one), `${one.instrument} ${one.article}`).toBeDefined()
  })

  it.each(Object.entries(FAULTS))('of the fault %s', (_, { law }) => {
    const { instrument, article } = law
    expect(articlesCited({ instrument, article }), `${instrument} ${article}`).toBeDefined()
  })

  const texts = readdirSync(RULES).flatMap(rule =>
    ['messages.ts', 'page.md', 'page.zh-CN.md'].flatMap(name => {
      try {
        return [[`${rule}/${name}`, readFileSync(path.join(RULES, rule, name), 'utf8')] as const]
      } catch {
        return []
      }
    }),
  )

  it.each(texts)('in %s', (_, text) => {
    for (const one of citedIn(text)) expect(articlesCited(one), `${one.instrument} ${one.article}`).toBeDefined()
  })

  it('is found where texts cite', () => {
    expect(texts.flatMap(([, text]) => citedIn(text)).length).toBeGreaterThan(300)
    expect(citedIn('the Interim Measures require it (Art 7); 依《标识办法》第十条第二款')).toEqual([
      { instrument: 'MEAS', article: 'Art 7' },
      { instrument: 'LABEL', article: 'Art 10' },
    ])
    expect(articlesCited({ instrument: 'MEAS', article: 'Art 25' })).toBeUndefined()
    expect(articlesCited({ instrument: 'PIPL', article: 'Arts 13, 28-29' })?.map(one => one.article)).toEqual([
      '13',
      '28',
      '29',
    ])
  })
})

describe('what is asked for', () => {
  it.each([
    ['meas-12', 'MEAS 12'],
    ['MEAS Art 12', 'MEAS 12'],
    ['gb45438 annex e', 'GB45438 Annex E'],
    ['T003 cl. 5.1', 'T003 5.1'],
    ['PG-20252A', 'PG-20252A whole'],
    ['LABEL', 'LABEL whole'],
  ])('%s is found', (asked, found) => {
    const hit = findInLaw(asked)
    expect(`${hit?.instrument.key} ${hit?.article?.article ?? 'whole'}`).toBe(found)
  })

  it.each(['MEAS-25', 'NOLAW', '12', ''])('%s is not', asked => {
    expect(findInLaw(asked)).toBeUndefined()
  })
})

/** Articles that a text names, each of the instrument named last before it on its line. */
function citedIn(text: string): { instrument: string; article: string }[] {
  const names = INSTRUMENTS.flatMap(({ key, short }) =>
    [...new Set(Object.values(short))].map(name => [name, key] as const),
  )
  const mark = new RegExp(
    `${names
      .map(([name]) => name.replaceAll(/[.*+?^$()[\]]/g, '\\$&'))
      .toSorted((a, b) => b.length - a.length)
      .join('|')}|《[^》]*》|\\bArts? (?<en>\\d+)|第(?<zh>[一二三四五六七八九十]+)条`,
    'g',
  )
  const keys = new Map<string, string>(names)
  return text.split('\n').flatMap(line => {
    let instrument: string | undefined
    return [...line.matchAll(mark)].flatMap(({ 0: found, groups: { en, zh } = {} }) => {
      const number = en ?? (zh && String(fromChinese(zh)))
      if (number === undefined) instrument = keys.get(found)
      return number !== undefined && instrument !== undefined ? [{ instrument, article: `Art ${number}` }] : []
    })
  })
}

function fromChinese(numeral: string): number {
  const digit = (sign: string) => '一二三四五六七八九'.indexOf(sign) + 1
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
  return (numeral.includes('十') ? digit(tens) || 1 : 0) * 10 + (ones === '' ? 0 : digit(ones))
}
