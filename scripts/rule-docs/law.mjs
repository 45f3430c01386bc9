// What a page says of a duty's instruments.
import { articleIn, INSTRUMENTS } from './core.mjs'
import { WORDS } from './words.mjs'

const instruments = new Map(INSTRUMENTS.map(one => [one.key, one]))

/** The instruments and articles that a duty rests on, in one line. */
export function basis(duty, language) {
  return duty.basis
    .map(({ instrument, article }) => {
      const known = instruments.get(instrument)
      return `${known?.title[language] ?? instrument} ${articleIn(article)[language]}`.trim()
    })
    .join(WORDS[language].parts)
}

/** The instruments of these duties, each once, with where they are published. */
export function sources(duties, language) {
  const keys = [...new Set(duties.flatMap(duty => duty.basis.map(one => one.instrument)))]
  return keys
    .flatMap(key => instruments.get(key) ?? [])
    .map(one => `- ${one.title[language]}${one.urls?.length ? `: ${one.urls.join(' · ')}` : ''}`)
}
