// What a page says of a duty's instruments.
import { INSTRUMENTS } from './core.mjs'

const instruments = new Map(INSTRUMENTS.map(one => [one.key, one]))

/** The instruments and articles that a duty rests on, in one line. */
export function basis(duty, language) {
  return duty.basis
    .map(({ instrument, article }) => {
      const known = instruments.get(instrument)
      return `${known?.title[language] ?? instrument} ${articleIn(article, language)}`.trim()
    })
    .join('; ')
}

/** `Art 17 para 2` as 第17条第2款; parts that no language changes stay. */
function articleIn(article, language) {
  if (language === 'en') return article
  return article
    .replace(/Arts? ([\d, -]+)/g, (_, numbers) => `第${numbers.trim().replaceAll(', ', '、')}条`)
    .replace(/ ?para (\d+)/g, '第$1款')
    .replace(/cl\. ?/g, '条款 ')
    .replace(/Annex /g, '附录')
}

/** The instruments of these duties, each once, with where they are published. */
export function sources(duties, language) {
  const keys = [...new Set(duties.flatMap(duty => duty.basis.map(one => one.instrument)))]
  return keys
    .flatMap(key => instruments.get(key) ?? [])
    .map(one => `- ${one.title[language]}${one.urls?.length ? `: ${one.urls.join(' · ')}` : ''}`)
}
