import { findDuty } from '../../law/duties.ts'
import { findInstrument } from '../../law/instruments.ts'
import type { Duty } from '../../law/law.ts'
import type { Language } from '../../locale/messages.ts'
import { citation, fullName } from '../../law/citation.ts'
import { confidenceLine, type Explanation, line, word } from './lines.ts'
import { explainMessages } from './messages.ts'
import { triggerInWords } from './trigger.ts'

/** Explains a duty by its id; undefined when there is none of that id. */
export function explainDuty(id: string, language: Language, rules: readonly string[]): Explanation | undefined {
  const duty = findDuty(id)
  if (!duty) return undefined
  return {
    heading: `${id} (${word('duty', language)})`,
    lines: [
      ...line('asks', duty.text[language], language),
      ...line('binds', duty.bound[language], language),
      ...line('engaged', triggerInWords(duty.trigger, language), language),
      ...line('met', duty.dischargedBy[language], language),
      ...line('force', explainMessages[language].forceIs({ force: duty.force }), language),
      ...line('since', duty.inForce ?? word('sinceNone', language), language),
      ...line('detail', duty.detailFrom, language),
      ...line('unconfirmed', duty.unconfirmed?.[language], language),
      ...line('unchecked', duty.checkNote?.[language], language),
      ...line('rules', rules.join(', '), language),
      ...duty.basis.flatMap(one => basisLines(one, language)),
      ...confidenceLine(duty.confidence, language),
    ],
  }
}

function basisLines(basis: Duty['basis'][number], language: Language): string[] {
  const urls = findInstrument(basis.instrument)?.urls ?? []
  return [
    ...line('basis', citation(basis, fullName(basis.instrument))[language], language),
    ...urls.slice(0, 1).map(url => `    ${url}`),
  ]
}

/** Explains an instrument by its key (`MEAS`). */
export function explainInstrument(key: string, language: Language): Explanation | undefined {
  const instrument = findInstrument(key.toUpperCase())
  if (!instrument) return undefined
  return {
    heading: `${instrument.key} (${word('instrument', language)})`,
    lines: [
      `${instrument.title[language]} · ${instrument.title[language === 'en' ? 'zh-CN' : 'en']}`,
      instrument.issuer[language],
      ...line('force', explainMessages[language].forceIs({ force: instrument.force }), language),
      ...line('since', instrument.inForce ?? word('sinceNone', language), language),
      ...line('note', instrument.note?.[language], language),
      ...instrument.urls.flatMap(url => line('source', url, language)),
      ...confidenceLine(instrument.confidence, language),
    ],
  }
}
