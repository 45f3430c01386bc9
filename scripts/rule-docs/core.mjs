import { valuesOf } from '../support/core-values.mjs'

/** The rules and the law, as the core has them, and the parser of a rule's page that the tests use. */
export const { RULES, DUTIES, FAULTS, INSTRUMENTS, readPage } = await valuesOf({
  'server/src/core/rules/registry.generated.ts': 'RULES',
  'server/src/core/law/duties.ts': 'DUTIES',
  'server/src/core/labels/faults.ts': 'FAULTS',
  'server/src/core/law/instruments.ts': 'INSTRUMENTS',
  'test/support/rule-page.ts': 'readPage',
})
