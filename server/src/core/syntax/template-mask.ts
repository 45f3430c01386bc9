import { allMatches } from '../text/steps.ts'

/**
 * Templates (Helm, Jinja, GitHub expressions, Dify variables) make text that is not valid YAML. Masking keeps every offset:
 * a template that fills a line becomes spaces, one inside a value becomes private-use letters that are put back afterwards.
 */
export interface Masked {
  readonly text: string
  /** Puts the original templates back into a scalar's value; `start` and `end` bound the scalar in the text. */
  restore(value: string, start: number, end: number): string
}

const WHOLE_LINE =
  /^[ \t]*(?:\{\{[^\n{]{0,500}?\}\}|\{%[^\n{]{0,500}?%\})(?:[ \t]*(?:\{\{[^\n{]{0,500}?\}\}|\{%[^\n{]{0,500}?%\}))*[ \t]*(?=\r?$)/gm
const COMMENT = /\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}|\{#[^\n{]{0,500}?#\}/g
const INLINE = /\{\{\{[^\n{]{0,500}?\}\}\}|\{\{[^\n{]{0,500}?\}\}/g
const MASKS = ['\uE000', '\uE001'] as const
const MASK_RUN = /\uE000+|\uE001+/g

/** Masks the templates of a text; a text without any comes back as it is. */
export function maskTemplates(text: string): Masked {
  if (!text.includes('{{') && !text.includes('{%')) return { text, restore: value => value }
  let count = 0
  const masked = text
    .replace(COMMENT, blank)
    .replace(WHOLE_LINE, blank)
    .replace(INLINE, all => (MASKS[count++ % 2] ?? '').repeat(all.length))
  return { text: masked, restore: (value, start, end) => putBack(value, text, masked, start, end) }
}

function putBack(value: string, text: string, masked: string, start: number, end: number): string {
  if (!/[\uE000\uE001]/.test(value)) return value
  const runs = [...allMatches(masked.slice(start, end), MASK_RUN)]
  let next = 0
  return value.replace(MASK_RUN, () => {
    const run = runs[next++]
    return run ? text.slice(start + run.index, start + run.index + run[0].length) : ''
  })
}

/** Blanks of the same length, line ends kept. */
function blank(all: string): string {
  return all.replace(/[^\r\n]/g, ' ')
}
