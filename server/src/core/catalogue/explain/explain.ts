import { LAW } from '../../law/as-of.ts'
import { fromPack } from '../../law/pack-messages.ts'
import type { Language } from '../../locale/messages.ts'
import { explainDataset } from './dataset.ts'
import { explainDuty, explainInstrument } from './duty.ts'
import type { Explanation } from './lines.ts'
import { explainMessages } from './messages.ts'
import { explainModel } from './model.ts'
import { explainNumber } from './number.ts'
import { explainHost, explainPackages, explainProvider } from './provider.ts'

/** Everything the law and the catalogue know under a name, each as one explanation; empty when they know nothing. */
export function explain(term: string, language: Language, rulesOf: (duty: string) => readonly string[]): Explanation[] {
  const wanted = term.trim()
  const exact = [
    explainDuty(wanted, language, rulesOf(wanted)),
    explainInstrument(wanted, language),
    explainNumber(wanted, language),
  ]
  const firm = exact.filter(one => one !== undefined)
  if (firm.length > 0) return firm
  const named = [
    explainProvider(wanted, language),
    explainDataset(wanted, language),
    explainModel(wanted, language),
    explainHost(wanted, language),
  ]
  return [...named.filter(one => one !== undefined), ...explainPackages(wanted, language)]
}

/** Explanations of one term as plain text; or the plain word that nothing is known. */
export function explanationText(term: string, explanations: readonly Explanation[], language: Language): string {
  if (explanations.length === 0) return `${explainMessages[language].unknown({ term, day: LAW.asOf })}\n`
  return explanations.map(({ heading, lines }) => `${heading}\n${lines.map(one => `  ${one}\n`).join('')}`).join('\n')
}

/** The line that closes every explanation: the day of the facts, and what they are not. */
export function closingLine(language: Language): string {
  return `${explainMessages[language].asOf({ day: LAW.asOf, pack: fromPack(LAW.pack)[language] })}\n`
}
