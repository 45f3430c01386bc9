import { valuesOf } from '../support/core-values.mjs'

/** The rules and the law, as the core has them, the words reports use, and what the tests use: the parser of a rule's page, and who applies a fix. */
export const {
  RULES,
  DUTIES,
  FAULTS,
  NAMES,
  TYPED,
  applyFix,
  citation,
  createSession,
  findInstrument,
  fullName,
  headingOf,
  leavesAsIs,
  readPage,
} = await valuesOf({
  'server/src/core/rules/registry.generated.ts': 'RULES',
  'server/src/core/law/duties.ts': 'DUTIES',
  'server/src/core/labels/faults.ts': 'FAULTS',
  'server/src/core/law/instruments.ts': 'findInstrument',
  'server/src/core/law/citation.ts': 'citation, fullName',
  'server/src/core/report/html/words.ts': 'headingOf',
  'server/src/core/report/text-messages.ts': 'WORDS as NAMES',
  'server/src/core/engine/session.ts': 'createSession',
  'server/src/core/rules/shared/accept.ts': 'leavesAsIs',
  'test/support/apply-fix.ts': 'applyFix',
  'test/support/rule-page.ts': 'readPage',
  'test/support/typed.ts': 'TYPED',
})
