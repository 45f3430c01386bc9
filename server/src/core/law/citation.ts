import type { Localized } from '../locale/messages.ts'
import { findInstrument } from './instruments.ts'

/** What a duty, a field or a fault rests on: an instrument by its key, and a place in it (`Art 4(1)`, `cl. 5.1 a)`, empty for all of it). */
export interface Citation {
  readonly instrument: string
  readonly article: string
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 to 99 as Chinese laws number their articles: 17 → 十七, 20 → 二十. */
function numeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[ones]}`
}

const LAW = /^Arts? ([\d, -]+?)(?: para (\d+))?(\(\d+\)(?:, \(\d+\))*)?$/
const CLAUSE = /^(?:cl\. )?(\d[\d.]*)(?:-(\d[\d.]*))?( [a-z]\).*)?$/

/** `Art 17 para 1(2)` → 第十七条第一款第（二）项, `Arts 13, 28-29` → 第十三条、第二十八条至第二十九条. */
function lawInChinese([, numbers = '', paragraph, items]: readonly string[]): string {
  const articles = numbers.split(', ').map(one =>
    one
      .split('-')
      .map(each => `第${numeral(Number(each))}条`)
      .join('至'),
  )
  const listed = [...(items ?? '').matchAll(/\d+/g)].map(([one]) => `（${numeral(Number(one))}）`).join('、')
  return `${articles.join('、')}${paragraph ? `第${numeral(Number(paragraph))}款` : ''}${listed && `第${listed}项`}`
}

/** `cl. 7 c)` → 第7章c), `5.4` → 第5.4条, `6.1, Annex E` → 第6.1条、附录E. */
function clauseInChinese(article: string): string {
  return article
    .replaceAll('), ', ')、')
    .split(', ')
    .map(part => {
      const [, from, to, letters = ''] = CLAUSE.exec(part) ?? []
      if (!from) return part.replace('Annex ', '附录')
      return `第${from}${to ? `至${to}` : ''}${from.includes('.') ? '条' : '章'}${letters.trim()}`
    })
    .join('、')
}

/** A place in an instrument, in words. */
export function articleIn(article: string): Localized {
  const law = LAW.exec(article)
  return {
    en: article.replace(/^cl\. |^(?=\d)/, 'clause '),
    'zh-CN': law ? lawInChinese(law as unknown as readonly string[]) : clauseInChinese(article),
  }
}

/** An instrument's name in a citation: short, where the full title would hide the article. */
export function shortName(key: string): Localized {
  return findInstrument(key)?.short ?? { en: key, 'zh-CN': key }
}

/** An instrument's full title; a Chinese one in its title marks, where its text has a title. */
export function fullName(key: string): Localized {
  const known = findInstrument(key)
  if (!known) return { en: key, 'zh-CN': key }
  const titled = known.short['zh-CN'].startsWith('《')
  return { en: known.title.en, 'zh-CN': titled ? `《${known.title['zh-CN']}》` : known.title['zh-CN'] }
}

/** An instrument and a place in it, in the one form that every text uses: `Interim Measures Art 17`, 《暂行办法》第十七条. */
export function citation({ instrument, article }: Citation, name = shortName(instrument)): Localized {
  const where = articleIn(article)
  const space = /\w$/.test(name['zh-CN']) && where['zh-CN'] ? ' ' : ''
  return { en: `${name.en} ${where.en}`.trim(), 'zh-CN': `${name['zh-CN']}${space}${where['zh-CN']}` }
}
