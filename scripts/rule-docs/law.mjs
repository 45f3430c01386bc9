// What a page says of a duty's instruments.
import { citation, findInstrument, fullName } from './core.mjs'
import { WORDS } from './words.mjs'

/** The instruments and articles that a duty rests on, in one line. */
export function basis(duty, language) {
  return duty.basis.map(one => citation(one, fullName(one.instrument))[language]).join(WORDS[language].parts)
}

/** The instruments of these duties, each once, with where they are published. */
export function sources(duties, language) {
  const keys = [...new Set(duties.flatMap(duty => duty.basis.map(one => one.instrument)))]
  return keys.map(key => {
    const urls = findInstrument(key)?.urls ?? []
    return `- ${fullName(key)[language]}${urls.length ? `${WORDS[language].colon}${urls.join(' · ')}` : ''}`
  })
}
