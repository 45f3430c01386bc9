import type { ByteReader } from '../byte-source.ts'
import { u32be } from '../bytes.ts'
import { Collector, type FormatReading, type LabelFormat } from '../format.ts'
import { planMatroska } from '../matroska-write.ts'
import { ID, segmentOf, tagLabels } from '../matroska.ts'

async function read(reader: ByteReader): Promise<FormatReading> {
  const out = new Collector()
  const segment = await segmentOf(reader)
  if (!segment?.complete) out.note('damaged')
  for (const tags of segment?.elements ?? []) {
    if (tags.id !== ID.tags) continue
    for (const { simple, name, text } of await tagLabels(reader, tags)) {
      const length = (simple.end ?? simple.body) - simple.offset
      out.label({
        place: name === 'AIGC' ? 'standard' : 'near-miss',
        where: `Segment.Tags SimpleTag ${name}`,
        offset: simple.offset,
        length,
        text,
      })
    }
  }
  return out
}

export const matroska: LabelFormat = {
  id: 'Matroska',
  extensions: ['mkv', 'webm', 'mka', 'mks'],
  mediaTypes: ['video/webm', 'audio/webm', 'video/x-matroska', 'audio/x-matroska', 'video/matroska', 'audio/matroska'],
  sniff: head => u32be(head, 0) === 0x1a45dfa3,
  read,
  plan: planMatroska,
}
