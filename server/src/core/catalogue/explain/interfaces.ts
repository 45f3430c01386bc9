import type { Modality } from '../../evidence/vocabulary.ts'
import { LAW } from '../../law/as-of.ts'
import type { Language } from '../../locale/messages.ts'
import { filedInterfaces, type FiledInterface } from '../interfaces.ts'
import { sourceInWords } from '../sources.ts'
import { confidenceLine, line, modalitiesInWords, word } from './lines.ts'
import { explainMessages } from './messages.ts'
import { recordLine } from './number.ts'

/** Which vendors with a listed service can be called, and how: the record, then protocol, address, ids, and how sure that is. */
export function interfaceLines(language: Language, modality?: Modality): string[] {
  const known = filedInterfaces(modality)
  if (known.length === 0) return line('instead', word('none', language), language)
  return [
    ...line('instead', explainMessages[language].insteadNote({ day: LAW.listPublished }), language),
    ...known.flatMap(one => linesOf(one, language)),
  ]
}

function linesOf(one: FiledInterface, language: Language): string[] {
  const { protocol, baseUrl, models, modality, confidence, source } = one
  const ids = models.length > 0 ? ` · ${models.join(', ')}` : ''
  return [
    language === 'en'
      ? `  ${one.provider.name.en} (${modalitiesInWords([modality], language)}, ${protocol})`
      : `  ${one.provider.name['zh-CN']} · ${modalitiesInWords([modality], language)} · ${protocol}`,
    recordLine(one.listed, language),
    `    ${baseUrl}${ids}`,
    ...[...confidenceLine(confidence, language), ...line('source', sourceInWords(source, language), language)].map(
      text => `    ${text}`,
    ),
  ]
}
