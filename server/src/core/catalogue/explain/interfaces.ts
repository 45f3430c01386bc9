import type { Modality } from '../../evidence/vocabulary.ts'
import { LAW } from '../../law/as-of.ts'
import type { Language, Localized } from '../../locale/messages.ts'
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

const PROTOCOLS: Readonly<Record<FiledInterface['protocol'], Localized>> = {
  openai: { en: 'OpenAI-compatible', 'zh-CN': '兼容 OpenAI' },
  anthropic: { en: 'Anthropic-compatible', 'zh-CN': '兼容 Anthropic' },
  native: { en: 'an interface of its own', 'zh-CN': '厂商自有接口' },
}

function linesOf(one: FiledInterface, language: Language): string[] {
  const { protocol, baseUrl, models, modality, confidence, source } = one
  const spoken = PROTOCOLS[protocol][language]
  const ids = models.length > 0 ? ` · ${models.join(', ')}` : ''
  return [
    language === 'en'
      ? `  ${one.provider.name.en} (${modalitiesInWords([modality], language)}; ${spoken})`
      : `  ${one.provider.name['zh-CN']} · ${modalitiesInWords([modality], language)} · ${spoken}`,
    recordLine(one.listed, language),
    `    ${baseUrl}${ids}`,
    ...[...confidenceLine(confidence, language), ...line('source', sourceInWords(source, language), language)].map(
      text => `    ${text}`,
    ),
  ]
}
