import { INSTRUMENTS } from '../../law/instruments.ts'
import type { Span } from '../../text/span.ts'

/** How an article follows the name of its instrument. */
const ARTICLE =
  /(?:-| {0,2})(?:(?:Arts?\.?|cl\.|clause) {0,2}\d{1,3}(?:\.\d{1,2}){0,3}(?: para \d)?(?:\(\d{1,2}\))?|第[一二三四五六七八九十百\d.]{1,6}[条章](?:第[一二三四五六七八九]款)?|\d{1,3}(?![\d-]))/uy

/**
 * Articles of the law that a text names, each with the key of its instrument: by the id that `law` takes (`MEAS-12`), and as our texts and
 * people cite them (`Interim Measures Art 12`, 《暂行办法》第十二条).
 */
export function articlesNamed(text: string): { span: Span; instrument: string }[] {
  const found: { span: Span; instrument: string }[] = []
  for (const { key, short } of INSTRUMENTS)
    for (const name of new Set([key, short.en, short['zh-CN']]))
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
        const end = endOfArticle(text, start + name.length)
        if (end === undefined || (/^\w/.test(name) && /[\w-]/.test(text[start - 1] ?? ''))) continue
        if (!found.some(({ span }) => span.start < end && start < span.end))
          found.push({ span: { start, end }, instrument: key })
      }
  return found.toSorted((a, b) => a.span.start - b.span.start)
}

function endOfArticle(text: string, at: number): number | undefined {
  ARTICLE.lastIndex = at
  const match = ARTICLE.exec(text)
  return match ? at + match[0].length : undefined
}
