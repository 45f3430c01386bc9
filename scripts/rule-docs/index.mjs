import { hasFix } from './cases.mjs'
import { DUTIES, FAULTS, headingOf, NAMES, RULES } from './core.mjs'
import { basis } from './law.mjs'
import { table, WRITTEN } from './markdown.mjs'
import { WORDS } from './words.mjs'

/** Duties that the check of labels inside files looks at, whatever rules there are. */
const inFiles = new Set(Object.values(FAULTS).map(fault => fault.law.duty))
const rulesOf = duty => RULES.filter(rule => rule.duties.includes(duty.id))
const isChecked = duty => rulesOf(duty).length > 0 || inFiles.has(duty.id)

/** The table of all rules, and of all duties with the rules that look at them. */
export function index(language) {
  const w = WORDS[language]
  const families = [...new Set(RULES.map(rule => rule.family))]
  return [
    WRITTEN,
    `# ${w.rules}`,
    '',
    w.count(RULES.length, DUTIES.length) + (language === 'en' ? ' ' : '') + w.never,
    '',
    ...families.flatMap(family => [`## ${headingOf(family)[language]}`, '', ...familyTable(family, language), '']),
    `## ${w.dutyRules}`,
    '',
    ...checkedTable(language),
    '',
    `## ${w.uncheckable}`,
    '',
    ...table(
      [w.dutyColumn, w.basis, w.reason],
      DUTIES.filter(duty => !isChecked(duty)).map(duty => [
        duty.id,
        basis(duty, language),
        duty.checkNote?.[language] ?? '',
      ]),
    ),
    '',
  ].join('\n')
}

const link = (rule, language) => `[${rule.id}](${rule.id}${WORDS[language].suffix}.md)`

function familyTable(family, language) {
  const w = WORDS[language]
  const rows = RULES.filter(rule => rule.family === family).map(rule => [
    link(rule, language),
    rule.messages[language].title(),
    NAMES[language][rule.severity],
    hasFix(rule.id) ? w.yes : w.no,
  ])
  return table([w.rule, w.what, w.severity, w.fix], rows)
}

function checkedTable(language) {
  const w = WORDS[language]
  const rows = DUTIES.filter(isChecked).map(duty => {
    const rules = rulesOf(duty).map(rule => link(rule, language))
    return [
      duty.id,
      basis(duty, language),
      [...rules, ...(inFiles.has(duty.id) ? ['`genai-measures label check`'] : [])].join(', '),
    ]
  })
  return table([w.dutyColumn, w.basis, w.rules], rows)
}
