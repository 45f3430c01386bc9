import type { SeenOf } from '../../evidence/evidence.ts'
import type { Span, TextEdit } from '../../text/span.ts'
import { argument, insert } from './code-edits.ts'

type Strip = Pick<SeenOf<'metadata-strip'>, 'span' | 'value'>

/**
 * The edits that make the steps of one file keep file metadata by an option of the tool's own: sharp by `.keepMetadata()`
 * (0.33 and later), ffmpeg by copying it (`-map_metadata 0`, and `use_metadata_tags` for MP4 and MOV). Undefined for tools without one.
 */
export function keepMetadata(tool: string, text: string, steps: readonly Strip[]): TextEdit[] | undefined {
  if (tool === 'sharp') return sharp(text)
  if (tool !== 'ffmpeg') return undefined
  const edits = steps.map(one => mapped(text, one) ?? tagged(text, one))
  return edits.every(edit => edit !== undefined) ? edits : undefined
}

/** Every pipeline of the file begins at such a call. */
function sharp(text: string): TextEdit[] {
  return [...text.matchAll(/(?<![\w.$])sharp\(/g)].flatMap(({ index, 0: call }) => {
    const close = closing(text, index + call.length - 1)
    return close === undefined ? [] : [insert(close + 1, '.keepMetadata()')]
  })
}

function closing(text: string, open: number): number | undefined {
  let last = open
  for (let n = 0; n < 4; n++) {
    const given = argument(text, open, n)
    if (!given) break
    last = given.end - 1
  }
  const rest = /^\s{0,80}(?:,\s{0,80})?\)/.exec(text.slice(last + 1))
  return rest ? last + rest[0].length : undefined
}

/** `-map_metadata -1`, in one string or as two of a list. */
function mapped(text: string, { span, value }: Strip): TextEdit | undefined {
  const written = text.slice(span.start, span.end)
  const at = written.indexOf('-map_metadata')
  if (at < 0 || !value.includes('-map_metadata')) return undefined
  const found = /^-map_metadata(?:[ =]|["'], {0,3}["'])(-1)(?!\d)/.exec(
    text.slice(span.start + at, span.start + at + 40),
  )
  if (!found) return undefined
  const end = span.start + at + found[0].length
  return { span: { start: end - 2, end }, newText: '0' }
}

/** `use_metadata_tags` before the last word of a list of arguments, which is the file written. */
function tagged(text: string, { span }: { readonly span: Span }): TextEdit | undefined {
  const quote = text[span.start - 1] === '"' || text[span.start - 1] === "'" ? text[span.start - 1] : text[span.start]
  const open = text.lastIndexOf('[', span.start)
  if ((quote !== '"' && quote !== "'") || open < 0 || text.slice(open, span.start).includes(']')) return undefined
  let last: Span | undefined
  for (let n = 0; n < 80; n++) {
    const given = argument(text, open, n)
    if (!given) break
    last = given
  }
  return last && insert(last.start, `${quote}-movflags${quote}, ${quote}use_metadata_tags${quote}, `)
}
