import { type Helper, WORDS } from './helper.ts'

interface Types {
  readonly answer: string
  readonly pieces: string
  readonly file: string
  readonly id: string
  readonly producer: string
}
const NONE: Types = { answer: '', pieces: '', file: '', id: '', producer: '' }
const TYPED: Types = {
  answer: ': string',
  pieces: ': AsyncIterable<string>',
  file: ': Uint8Array',
  id: ': string',
  producer: " ?? ''",
}

const notice = ({ answer, pieces }: Types): string =>
  `/** The visible label of generated text (Labelling Measures Art 4, GB 45438-2025). */
export const LABEL = '${WORDS}'

/** The answer with the label at its end. Call it where the answer is returned. */
export function withNotice(answer${answer}) {
  return \`\${answer}\\n\\n\${LABEL}\`
}

/** A streamed answer, with the label as its last piece. */
export async function* withNoticeAfter(pieces${pieces}) {
  yield* pieces
  yield \`\\n\\n\${LABEL}\`
}
`

const metadata = ({ file, id, producer }: Types): string =>
  `// Writes the AIGC field (Label, ContentProducer, ProduceID, …) into a generated file: Labelling Measures Art 5, GB 45438-2025 Annex E.
// npm install genai-measures
import { randomUUID } from 'node:crypto'
import { writeLabel } from 'genai-measures/labels'

/** The provider's own code of 27 characters (TC260-PG-20252A), or its name. */
const CONTENT_PRODUCER = process.env.AIGC_CONTENT_PRODUCER${producer}

/** The file with its label. Call it as the last step before the file is stored or sent; keep ProduceID with your logs. */
export function withAigcLabel(file${file}, produceId${id} = randomUUID()) {
  return writeLabel(file, { producer: CONTENT_PRODUCER, produceId })
}
`

export const JAVASCRIPT: Readonly<Record<'notice' | 'metadata', Helper>> = {
  notice: { file: 'ai-notice.mjs', text: notice(NONE), holds: /\bfunction\b.{1,3}withNotice/, calls: /\/ai-notice\b/ },
  metadata: {
    file: 'aigc-label.mjs',
    text: metadata(NONE),
    holds: /\bfunction withAigcLabel\b/,
    calls: /\/aigc-label\b/,
  },
}
export const TYPESCRIPT: Readonly<Record<'notice' | 'metadata', Helper>> = {
  notice: { file: 'ai-notice.ts', text: notice(TYPED), holds: /\bfunction\b.{1,3}withNotice/, calls: /\/ai-notice\b/ },
  metadata: {
    file: 'aigc-label.ts',
    text: metadata(TYPED),
    holds: /\bfunction withAigcLabel\b/,
    calls: /\/aigc-label\b/,
  },
}
