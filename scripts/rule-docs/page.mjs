import { readFileSync } from 'node:fs'
import path from 'node:path'
import { casesOf, example, hasFix, RULES_DIR } from './cases.mjs'
import { DUTIES, NAMES, readPage } from './core.mjs'
import { basis, sources } from './law.mjs'
import { sentence, table, WRITTEN } from './markdown.mjs'
import { WORDS } from './words.mjs'

const dutyOf = new Map(DUTIES.map(duty => [duty.id, duty]))

/** One rule's page in one language. */
export function rulePage(rule, language) {
  const w = WORDS[language]
  const page = readPage(readFileSync(path.join(RULES_DIR, rule.id, w.page), 'utf8'))
  const duties = rule.duties.flatMap(id => dutyOf.get(id) ?? [])
  const fix = hasFix(rule.id) ? w.yes : w.no
  const lines = [
    WRITTEN,
    ...section(`# ${rule.id}`, sentence(rule.messages[language].title(), language)),
    ...table(
      [w.severity, w.shown, w.audience, w.fix, w.since],
      [[NAMES[language][rule.severity], w.looksAt[rule.looksAt], w.audiences[rule.audience], fix, rule.since]],
    ),
    '',
    ...section(`## ${w.why}`, page.why),
    ...section(`## ${w.bound}`, ...boundBy(duties, language)),
    ...section(`## ${w.todo}`, page.todo),
    ...section(`### ${w.before}`, example(rule.id, page.before, language)),
    ...section(`### ${w.after}`, example(rule.id, page.after, language)),
    ...section(`## ${w.cases}`, caseLinks(rule.id)),
    ...(duties.length === 0 ? [] : section(`## ${w.sources}`, ...sources(duties, language))),
    `${w.never}${w.suffix ? '' : ' '}[${w.back}](README${w.suffix}.md)`,
    '',
  ]
  return lines.join('\n')
}

const section = (heading, ...lines) => [heading, '', ...lines, '']

/** Who is bound, a line a duty. */
function boundBy(duties, language) {
  const w = WORDS[language]
  if (duties.length === 0) return [w.structural]
  return duties.map(duty =>
    w.duty({
      id: duty.id,
      force: w.force[duty.force],
      confidence: w.degrees[duty.confidence] ?? duty.confidence,
      text: duty.text[language],
      bound: sentence(duty.bound[language], language),
      basis: basis(duty, language),
      unconfirmed: duty.unconfirmed?.[language],
    }),
  )
}

function caseLinks(id) {
  return casesOf(id)
    .map(name => `[${name}](../../server/src/core/rules/${id}/fixtures/${name})`)
    .join(' · ')
}
