import { explain, explanationText } from '../../catalogue/explain/explain.ts'
import { type Explanation, line, word } from '../../catalogue/explain/lines.ts'
import type { RuleDefinition } from '../../define-rule.ts'
import { fullName } from '../../law/citation.ts'
import { findDuty } from '../../law/duties.ts'
import { type Language, render } from '../../locale/messages.ts'
import { RULES } from '../../rules/registry.generated.ts'
import { WORDS } from '../text-messages.ts'
import { findInLaw } from './map.ts'
import { articleText } from './text.ts'

/** What is known under a name, as text. */
export interface Known {
  /** Whether anything is; the text says so where nothing is. */
  readonly known: boolean
  readonly text: string
}

/** What the tool knows of a duty, article, rule, number, provider, model, data set, host or package, with sources. `shown` is the name as it may be told. */
export function knownOf(term: string, language: Language, shown = term): Known {
  const found = [...explainRule(term, language), ...explain(term, language, rulesOf)]
  const { instrument, article } = (found.length === 0 && findInLaw(term)) || {}
  if (instrument && article)
    return { known: true, text: `${fullName(instrument.key)[language]}\n${articleText(article, language)}` }
  return { known: found.length > 0, text: explanationText(shown, found, language) }
}

/** The rules that look at a duty. */
function rulesOf(duty: string): readonly string[] {
  return RULES.filter(rule => rule.duties.includes(duty)).map(rule => rule.id)
}

function explainRule(id: string, language: Language): Explanation[] {
  const rule = RULES.find(one => one.id === id)
  return rule ? [{ heading: `${rule.id} (${word('rule', language)})`, lines: ruleLines(rule, language) }] : []
}

function ruleLines(rule: RuleDefinition, language: Language): string[] {
  const duties = rule.duties.map(id => `    ${id}: ${findDuty(id)?.text[language] ?? ''}`)
  return [
    render({ table: rule.messages, id: 'title', data: {} }, language),
    `[${WORDS[language][rule.family]}, ${WORDS[language][rule.severity]}]`,
    ...line('duties', ' ', language).map(text => text.trimEnd()),
    ...duties,
  ]
}
