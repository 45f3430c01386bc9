// What the fuzzer reaches, in one module: bundled once, so that a case costs what it costs a user.
export { memorySource } from '../../server/src/core/labels/byte-source.ts'
export { checkFile } from '../../server/src/core/labels/check-file.ts'
export { checkMarkdownLabel } from '../../server/src/core/labels/markdown/check.ts'
export { planLabel } from '../../server/src/core/labels/write.ts'
export { readFile } from '../../server/src/core/engine/read-file.ts'
export { createSession } from '../../server/src/core/engine/session.ts'
export { RENDERERS } from '../../server/src/core/report/formats.ts'
export { pair } from '../lsp/support/pair.ts'
