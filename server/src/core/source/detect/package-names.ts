import { codeNames } from '../../catalogue/lookup.ts'
import type { Ecosystem } from '../../evidence/vocabulary.ts'
import type { SourceLanguage } from '../../syntax/source-languages.ts'
import type { Detector } from '../detector.ts'

/** Languages whose code may take a package up without importing it: by a constant, a namespace written out, a path. */
const ECOSYSTEMS: Partial<Record<SourceLanguage, Ecosystem>> = {
  ruby: 'gem',
  php: 'composer',
  java: 'maven',
  kotlin: 'maven',
  rust: 'cargo',
}

/** Whether a file names any catalogued package of its language, wherever in its text: so much says that one may be used. */
export const packageNames: Detector = {
  start(unit, sink) {
    const ecosystem = ECOSYSTEMS[unit.language]
    if (ecosystem !== undefined && codeNames(ecosystem).some(name => unit.mentions(name))) sink.link('names', ecosystem)
    return false
  },
}
