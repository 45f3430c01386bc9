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
  if (one.detail.tool !== 'ffmpeg' || at < 0 || minus < 0 || one.span.end - one.span.start !== one.value.length)
    return undefined
  return { span: { start: one.span.start + minus, end: one.span.start + minus + 2 }, newText: '0' }
}
