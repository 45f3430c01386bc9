import { closingLine, explain, explanationText } from '../../core/catalogue/explain/explain.ts'
import type { Explanation } from '../../core/catalogue/explain/lines.ts'
import { line, word } from '../../core/catalogue/explain/lines.ts'
import type { RuleDefinition } from '../../core/define-rule.ts'
import { findDuty } from '../../core/law/duties.ts'
import { type Language, message, render } from '../../core/locale/messages.ts'
import { fullName } from '../../core/law/citation.ts'
import { findInLaw } from '../../core/report/law/map.ts'
import { articleText } from '../../core/report/law/text.ts'
import { WORDS } from '../../core/report/text-messages.ts'
import { RULES } from '../../core/rules/registry.generated.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { LAW_OPTION, lawTaken } from '../law-option.ts'
import { cliMessages } from '../messages.ts'
import { readOptions } from '../options.ts'
import { lines, terminal } from '../../core/text/medium/terminal.ts'

/**
 * `genai-measures explain WHAT…`: what the tool knows of a duty, article, rule, number, provider, model, data set, host or package,
 * with sources. Exit code 1 when it knows nothing of one of them, 2 when nothing was asked.
 */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const parsed = readOptions(args, LAW_OPTION, io)
  if (!parsed || !(await lawTaken(parsed, io))) return 2
  if (parsed.positionals.length === 0) {
    io.err(terminal`${render(message(cliMessages, 'badOption', { detail: 'explain WHAT' }), io.language)}\n`)
    return 2
  }
  let known = true
  for (const term of parsed.positionals) {
    const found = [...explainRule(term, io.language), ...explain(term, io.language, rulesOf)]
    const article = found.length === 0 ? findInLaw(term) : undefined
    if (article?.article) {
      io.out(lines(`${fullName(article.instrument.key)[io.language]}\n${articleText(article.article, io.language)}\n`))
      continue
    }
    if (found.length === 0) known = false
    io.out(lines(`${explanationText(term, found, io.language)}\n`))
  }
  io.out(lines(closingLine(io.language)))
  return known ? 0 : 1
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
