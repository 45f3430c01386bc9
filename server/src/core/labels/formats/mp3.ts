import type { ByteReader } from '../byte-source.ts'
import { hasText, u8 } from '../bytes.ts'
import { looksLikeLabel } from '../looks.ts'
import { Collector, type FormatReading, type LabelFormat, type Refusal } from '../format.ts'
import { isLabelFrame, readId3, tagWith } from '../id3.ts'
import type { BytePatch } from '../patch.ts'

async function read(reader: ByteReader): Promise<FormatReading> {
  const out = new Collector()
  const tag = await readId3(reader)
  if (tag && !tag.complete) out.note('damaged')
  for (const frame of tag?.frames ?? []) {
    if (frame.text === undefined) continue
    const span = { offset: Math.min(10 + frame.at, reader.size), length: frame.end - frame.at, text: frame.text }
    const where = `ID3v2 ${frame.id}:${frame.description}`
    const looks = looksLikeLabel(frame.text)
    if (isLabelFrame(frame)) out.label({ ...span, place: 'standard', where })
    else if (/^aigc$/i.test(frame.description ?? '') && looks !== 'label')
      out.label({ ...span, place: 'near-miss', where })
    else if (looks) out.label({ ...span, place: looks === 'label' ? 'other' : 'near-miss', where })
  }
  return out
}

/** Rewrites the tag at the head with the frame in it; the sound behind it is not touched. */
async function plan(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal> {
  const old = await readId3(reader)
  if (old && !old.complete) return 'damaged'
  const insert = tagWith(old, json)
  return insert ? [{ offset: 0, removeLength: old?.length ?? 0, insert }] : 'too-long'
}

export const mp3: LabelFormat = {
  id: 'MP3',
  extensions: ['mp3'],
  mediaTypes: ['audio/mpeg', 'audio/mp3'],
  sniff: head => hasText(head, 'ID3') || (u8(head, 0) === 0xff && (u8(head, 1) & 0xe6) === 0xe2),
  read,
  plan,
}
