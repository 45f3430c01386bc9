import type { Detector } from '../detector.ts'
import { ECOSYSTEMS } from '../../syntax/source-languages.ts'
import { frameworkOf, packageOf } from '../catalogue.ts'
import { recognises } from '../purpose.ts'

/** Modules of every page's frame say nothing about which page is reached: only what makes a way out by itself is taken. */
const WAYS = new Set(['bot', 'demo-ui', 'desktop', 'mini-program', 'browser-extension', 'http-api'])

/** What a package may be for if its import is to count: what recognises, ranks, watches or writes files generates nothing. */
const PURPOSES = new Set(['generation', 'orchestration', 'training', 'chat-ui', 'crawler'])

/** Modules of a server framework that send requests instead of answering them. */
const CLIENT = /\.client\b|\/client$|RestTemplate|WebClient|HttpClient/

/** A client that is asked for transcripts, vectors or checks alone generates nothing. */
const ASIDE = /\.(audio\.(transcriptions|translations)|embeddings|moderations)\s*\.create\b/
const ASKS = /\.(completions|responses|images|speech|messages)\.\w/

/** Imports of catalogued packages, and links to every other module. */
export const imports: Detector = {
  start(unit, sink) {
    const ecosystem = ECOSYSTEMS[unit.language]
    if (ecosystem === undefined) return false
    const packages = new Set<string>()
    for (const one of unit.imports) {
      const fact = packageOf(ecosystem, one.module)
      const used = fact?.needsSymbol === undefined || fact.needsSymbol.some(symbol => unit.mentions(symbol))
      if (fact !== undefined && used && PURPOSES.has(fact.purpose) && !packages.has(fact.name)) {
        packages.add(fact.name)
        const { provider, access } = fact
        const generates = recognises(unit) || (unit.says(ASIDE) && !unit.says(ASKS)) ? [] : fact.generates
        const detail = { ecosystem, package: fact.name, provider, generates, access }
        const shapes = one.typeOnly || /\.types(\.|$)/.test(one.module)
        sink.add('import', unit.span(one.at, one.last), one.module, detail, shapes ? 'low' : 'high')
      }
      const framework = one.typeOnly || CLIENT.test(one.module) ? undefined : frameworkOf(ecosystem, one.module)
      if (framework !== undefined && WAYS.has(framework.exposure) && !packages.has(`way ${framework.name}`)) {
        packages.add(`way ${framework.name}`)
        sink.add('exposure', unit.span(one.at, one.last), one.module, {
          exposure: framework.exposure,
          strength: framework.strength,
        })
      }
    }
    return false
  },
}
