// Writes docs/rules: one page a rule and language, and the table duty × rules, from the rules, the law data and the cases.
// A page's example is what the tests run. `--check` writes nothing and fails when a page is stale or left over.
import { RULES } from './rule-docs/core.mjs'
import { index } from './rule-docs/index.mjs'
import { rulePage } from './rule-docs/page.mjs'
import { WORDS } from './rule-docs/words.mjs'
import { keep } from './support/keep.mjs'

const FOLDER = 'docs/rules'

const pages = Object.entries(WORDS).flatMap(([language, { suffix }]) => [
  [`${FOLDER}/README${suffix}.md`, index(language)],
  ...RULES.map(rule => [`${FOLDER}/${rule.id}${suffix}.md`, rulePage(rule, language)]),
])
keep(pages, FOLDER)
