import type { SeenOf } from '../../evidence/evidence.ts'
import type { TextEdit } from '../../text/span.ts'

/**
 * The edit that makes a step keep file metadata, where there is one: `sharp` keeps it by `.keepMetadata()` (sharp 0.33 and
 * later), ffmpeg by copying it (`-map_metadata 0`). Undefined for tools without such an option.
 */
export function keepMetadata(one: SeenOf<'metadata-strip'>): TextEdit | undefined {
  if (one.detail.tool === 'sharp')
    return { span: { start: one.span.end, end: one.span.end }, newText: '.keepMetadata()' }
  const at = one.value.indexOf('-map_metadata')
  const minus = one.value.indexOf('-1', at)
  // The evidence stands on the whole string, with or without its quotes.
  const quote = (one.span.end - one.span.start - one.value.length) / 2
  if (one.detail.tool !== 'ffmpeg' || at < 0 || minus < 0 || (quote !== 0 && quote !== 1)) return undefined
  const start = one.span.start + quote + minus
  return { span: { start, end: start + 2 }, newText: '0' }
}
