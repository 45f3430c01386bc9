import { LAW } from '../../law/as-of.ts'
import { type ListAnswer, type ListedService, lookupNumber } from '../../law/filed-list.ts'
import { type ClassifiedNumber, classifyNumber, isAiFiling } from '../../law/numbers/classify.ts'
import { type Language, render } from '../../locale/messages.ts'
import { findProvider } from '../lookup.ts'
import { knownAlgorithm, providersOfNumber } from '../supplier.ts'
import { type Explanation, line, word } from './lines.ts'
import { explainMessages } from './messages.ts'

/** Explains a number of any known kind; undefined when the text is none. A number on the list is read even where its form is unusual. */
export function explainNumber(given: string, language: Language): Explanation | undefined {
  const text = withoutLabel(given)
  const classified = classifyNumber(text)
  if (!classified) return undefined
  const t = explainMessages[language]
  const { reading } = classified
  const isService = classified.kind === 'service-filing' || classified.kind === 'service-registration'
  const listed = isService ? lookupNumber(text) : undefined
  const kind = listed?.kind === 'found' ? KIND_OF[listed.record.track] : classified.kind
  const state = reading.ok ? word('wellFormed', language) : `${t.malformed()}${render(reading.problem, language)}`
  const hints = reading.ok ? reading.hints.map(hint => render(hint.problem, language)) : []
  return {
    heading: `${text.trim()} (${word('number', language)})`,
    lines: [
      ...line('kind', t.numberIs({ kind }), language),
      ...(isAiFiling(kind) ? [] : line('note', word('notAi', language), language)),
      ...line('state', listed?.kind === 'found' ? undefined : state, language),
      ...hints.flatMap(hint => line('note', hint, language)),
      ...partsLine(classified, language),
      ...(listed ? listLines(listed, text.trim(), language) : []),
      ...(kind === 'algorithm-filing' ? line('list', word('noAlgorithmList', language), language) : []),
    ],
  }
}

/** What the list says a number is counts for more than what its form lets one guess: one is cut short before its S. */
const KIND_OF = {
  filing: 'service-filing',
  'on-device': 'service-filing',
  registration: 'service-registration',
} as const

/** A number as people copy it: with the words before it (`备案号：`), or an algorithm number's 21 digits alone. */
function withoutLabel(text: string): string {
  const plain = text.trim().replace(/^[\p{Script=Han}A-Za-z ]{0,20}(?:备案|登记|上线)?(?:编号|号)\s*[:：]\s*/u, '')
  return /^\d{21}号?$/.test(plain) ? `网信算备${plain.replace('号', '')}号` : plain
}

function partsLine(number: ClassifiedNumber, language: Language): string[] {
  const t = explainMessages[language]
  if (number.kind === 'algorithm-filing' && number.reading.ok) {
    const known = knownAlgorithm(number.reading.parts.number)
    const supplier = known && `${known.service} (${known.provider})`
    return [...line('parts', t.algorithmParts(number.reading.parts), language), ...line('supplier', supplier, language)]
  }
  if ((number.kind === 'service-filing' || number.kind === 'service-registration') && number.reading.ok) {
    const { region, name, date, sequence } = number.reading.parts
    return line('parts', t.serviceParts({ region: region[language], name, date, sequence: sequence ?? '' }), language)
  }
  return []
}

function listLines(answer: ListAnswer, given: string, language: Language): string[] {
  const t = explainMessages[language]
  if (answer.kind === 'not-found' || answer.kind === 'malformed')
    return line('list', t.notOnList({ day: LAW.listPublished }), language)
  const { record } = answer
  if (answer.kind === 'near-miss') {
    return [...line('list', t.nearMiss({ number: record.number }), language), recordLine(record, language)]
  }
  const spelled =
    answer.spelling === 'cut-short'
      ? t.cutShort()
      : record.number === given
        ? undefined
        : t.spelled({ number: record.number })
  const owners = providersOfNumber(record.number)
  return [
    ...line('list', t.onList({ day: LAW.listPublished }), language),
    recordLine(record, language),
    ...line('note', spelled, language),
    ...line(
      'supplier',
      owners.map(slug => findProvider(slug)?.name[language] ?? slug).join(language === 'en' ? ', ' : '、'),
      language,
    ),
  ]
}

/** One record of the list: service, filer, track and day. */
export function recordLine(record: ListedService, language: Language): string {
  const track = explainMessages[language].track({ track: record.track })
  return `    ${record.service} · ${record.filer} · ${track} ${record.date} · ${record.number}`
}
