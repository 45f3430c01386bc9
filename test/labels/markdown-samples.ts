import { checkMarkdownLabel, type MarkdownFinding } from '../../server/src/core/labels/markdown/check.ts'
import { applyEdits } from '../../server/src/core/text/span.ts'
import { CODE, OTHER_CODE } from './support.ts'

/** A document by its lines. */
export const text = (...lines: string[]): string => `${lines.join('\n')}\n`
/** `id: the text underlined`. */
export const says = (source: string): string[] =>
  checkMarkdownLabel(source).findings.map(f => `${f.id}: ${source.slice(f.span.start, f.span.end)}`)
/** The text after the first fix of the `n`th finding of an id. */
export const fixed = (source: string, id: string, n = 0): string => {
  const found = checkMarkdownLabel(source).findings.filter(f => f.id === id)[n] as MarkdownFinding
  return applyEdits(source, found.fixes[0]!.edits)
}

export const UUID = '391d303b-906a-4549-b1cc-22d6e3efd3d9'
/** Front matter as agents write it: quoted, plain, on one line, and wrong. */
export const A = text(
  '---',
  'title: a title',
  'AIGC:',
  `  ContentProducer: '${CODE}'`,
  `  ContentPropagator: '${CODE}'`,
  "  Label: '1'",
  `  ProduceID: '${UUID}'`,
  `  PropagateID: '${UUID}'`,
  `  ReservedCode1: '${UUID}'`,
  `  ReservedCode2: '${UUID}'`,
  '---',
  '',
  '# a title',
)
const MD5 = '4c8a8bb6f995287693e182da72e4edfd_bc87c5e2891a11f1a68c525400826444'
export const B = text(
  '---',
  'AIGC:',
  '    Label: "1"',
  '    ContentProducer: 001191440300708461136T1XGW3',
  `    ProduceID: ${MD5}`,
  '    ReservedCode1: xRvU+WQIqnARbaCbwG70pxwOBo6GWQGKGdycK4kSBRW7Rjs7t5Pk5HIYXlMiX03k8P8kwg==',
  '    ContentPropagator: 001191440300708461136T1XGW3',
  `    PropagateID: ${MD5}`,
  '    ReservedCode2: ""',
  '---',
)
export const C = text(
  '---',
  `AIGC: {"Label":"1","ContentProducer":"${OTHER_CODE}","ProduceID":"e752292a","ReservedCode1":"","ContentPropagator":"${OTHER_CODE}","PropagateID":"e752292a","ReservedCode2":""}`,
  '---',
  'body',
)
export const D = text(
  '---',
  'AIGC:',
  '    ContentProducer: Minimax Agent AI',
  '    ContentPropagator: Minimax Agent AI',
  '    Label: AIGC',
  '    ProduceID: "00000000000000000000000000000000"',
  '    PropagateID: "00000000000000000000000000000000"',
  '    ReservedCode1: ""',
  '    ReservedCode2: ""',
  '---',
)
