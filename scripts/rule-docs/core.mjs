import { valuesOf } from '../support/core-values.mjs'

/** The rules and the law, as the core has them, the words reports use, and the parser of a rule's page that the tests use. */
export const { RULES, DUTIES, FAULTS, NAMES, citation, fullName, findInstrument, headingOf, readPage } = await valuesOf(
  {
    'server/src/core/rules/registry.generated.ts': 'RULES',
    'server/src/core/law/duties.ts': 'DUTIES',
    'server/src/core/labels/faults.ts': 'FAULTS',
    'server/src/core/law/instruments.ts': 'findInstrument',
    'server/src/core/law/citation.ts': 'citation, fullName',
    'server/src/core/report/html/words.ts': 'headingOf',
    'server/src/core/report/text-messages.ts': 'WORDS as NAMES',
    'test/support/rule-page.ts': 'readPage',
  },
)
