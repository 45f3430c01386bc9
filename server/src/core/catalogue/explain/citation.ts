import { findInstrument } from '../../law/instruments.ts'
import type { Duty } from '../../law/law.ts'
import type { Language } from '../../locale/messages.ts'

/** `Art 4(1)` → `第4条第1项`, `Art 9 para 1` → `第9条第1款`, `cl. 5.1 a)` → `5.1 a)`, `Annex B` → `附录B`. */
function articleInChinese(article: string): string {
  return article
    .replace(/Arts? (\d+)-(\d+)/g, '第$1至$2条')
    .replace(/Arts (\d+), (\d+)-(\d+)/g, '第$1条、第$2至$3条')
    .replace(/Arts (\d+), (\d+)/g, '第$1条、第$2条')
    .replace(/Art (\d+)/g, '第$1条')
    .replace(/ para (\d+)/g, '第$1款')
    .replace(/\((\d)\)(?:, \((\d)\))?(?:, \((\d)\))?/g, (_, a, b, c) => `第${[a, b, c].filter(Boolean).join('、')}项`)
    .replace(/cl\. /g, '')
    .replace(/Annex /g, '附录')
}

/** One basis of a duty as people cite it: the instrument's title and the article. */
export function citation({ instrument, article }: Duty['basis'][number], language: Language): string {
  const title = findInstrument(instrument)?.title[language] ?? instrument
  if (language === 'en') return article ? `${title}, ${article}` : title
  return `《${title}》${articleInChinese(article)}`
}
