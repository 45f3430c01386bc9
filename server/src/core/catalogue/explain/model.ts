import { lookupNumber } from '../../law/filed-list.ts'
import type { Language } from '../../locale/messages.ts'
import { interfaceLines } from './interfaces.ts'
import { licenceInWords } from '../licence-words.ts'
import { findModel } from '../models.ts'
import { originOf } from '../origins.ts'
import { findProvider } from '../providers.ts'
import { sourceInWords } from '../sources.ts'
import { confidenceLine, type Explanation, line, modalitiesInWords, word } from './lines.ts'
import { explainMessages } from './messages.ts'
import { recordLine } from './number.ts'

/** Explains a model id; undefined when no family has it. A re-upload is explained as its origin. */
export function explainModel(id: string, language: Language): Explanation | undefined {
  const origin = originOf(id)
  const fact = (origin && findModel(origin)) ?? findModel(id)
  if (!fact) return undefined
  const t = explainMessages[language]
  const [modality] = fact.generates
  const provider = fact.provider ? findProvider(fact.provider) : undefined
  return {
    heading: `${id} (${word('model', language)})`,
    lines: [
      ...line('vendor', `${fact.vendor} · ${fact.family}`, language),
      ...line('origin', origin, language),
      ...line(
        'provided',
        provider ? `${provider.name[language]} (${provider.slug}, ${t.jurisdiction(provider)})` : t.anyProvider(),
        language,
      ),
      ...line(
        'generates',
        `${modalitiesInWords(fact.generates, language)}${fact.kind === 'generation' ? '' : ` (${fact.kind})`}`,
        language,
      ),
      ...line('licence', fact.licence && licenceInWords(fact.licence, language), language),
      ...line('commercial', fact.commercial && t.commercialIs({ commercial: fact.commercial }), language),
      ...line('conditions', fact.conditions?.[language], language),
      ...(fact.offshore ? line('note', t.offshoreModel(), language) : []),
      ...listedLines(fact.filedNumbers, language),
      ...line('source', sourceInWords(fact.source, language), language),
      ...confidenceLine(fact.confidence, language),
      ...(fact.offshore && modality && fact.kind === 'generation' ? interfaceLines(language, modality) : []),
    ],
  }
}

/** Listed services of a vendor, with the caution that belongs to them. */
export function listedLines(numbers: readonly string[], language: Language): string[] {
  if (numbers.length === 0) return []
  const records = numbers
    .map(lookupNumber)
    .flatMap(answer => (answer.kind === 'found' ? [recordLine(answer.record, language)] : []))
  return [...line('listed', explainMessages[language].listedNote(), language), ...records]
}
