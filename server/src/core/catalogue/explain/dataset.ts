import type { Language } from '../../locale/messages.ts'
import { findDataset } from '../datasets.ts'
import { licenceInWords } from '../licence-words.ts'
import { sourceInWords } from '../sources.ts'
import { confidenceLine, type Explanation, line, word } from './lines.ts'
import { explainMessages } from './messages.ts'

/** Explains a data set by its hub id or name; undefined when it is not in the table. */
export function explainDataset(id: string, language: Language): Explanation | undefined {
  const fact = findDataset(id)
  if (!fact) return undefined
  return {
    heading: `${id} (${word('dataset', language)})`,
    lines: [
      fact.name,
      ...line('tag', licenceInWords(fact.licenceTag, language), language),
      ...line('audited', licenceInWords(fact.audited, language), language),
      ...line('issue', fact.issue[language], language),
      ...line('risk', explainMessages[language].riskIs({ risk: fact.risk, denied: fact.denied }), language),
      ...(fact.nonCommercial ? line('note', word('nonCommercial', language), language) : []),
      ...line('source', sourceInWords(fact.source, language), language),
      ...confidenceLine(fact.confidence, language),
    ],
  }
}
