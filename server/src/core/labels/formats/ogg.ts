import type { ByteReader } from '../byte-source.ts'
import { be32, concat, hasText } from '../bytes.ts'
import { looksLikeLabel } from '../looks.ts'
import { Collector, type FormatReading, type LabelFormat, type Refusal } from '../format.ts'
import { type HeaderPages, headerPages, type Page, pageAt, repaginate } from '../ogg-pages.ts'
import type { BytePatch } from '../patch.ts'
import { isLabel, readComments, withLabel } from '../vorbis.ts'

interface Stream extends HeaderPages {
  /** Bytes in front of the comment list in the comment packet. */
  readonly lead: number
  readonly flac: boolean
}

/** How the codecs in Ogg mark their first packet, how long the lead of their comment packet is, and how many header packets follow the first. */
const CODECS = [
  { first: '\x01vorbis', lead: 7, headers: 2, flac: false },
  { first: 'OpusHead', lead: 8, headers: 1, flac: false },
  { first: '\x7fFLAC', lead: 4, headers: 1, flac: true },
  { first: '\x80theora', lead: 7, headers: 2, flac: false },
  { first: 'Speex   ', lead: 0, headers: 1, flac: false },
] as const

/** The first stream of a known codec, audio before video, with its header packets. */
async function streamOf(reader: ByteReader): Promise<Stream | undefined> {
  const starts: { page: Page; codec: number }[] = []
  let page = await pageAt(reader, 0)
  for (; page && page.flags & 2 && starts.length < 16; page = await pageAt(reader, page.end)) {
    const head = await reader.bytes(page.body, 16)
    const codec = CODECS.findIndex(c => hasText(head, c.first))
    if (codec >= 0) starts.push({ page, codec })
  }
  const chosen = starts.toSorted((a, b) => a.codec - b.codec)[0]
  const codec = CODECS[chosen?.codec ?? -1]
  if (!chosen || !codec || !page) return undefined
  const found = await headerPages(reader, page.offset, chosen.page.serial, codec.headers)
  return found && { ...found, lead: codec.lead, flac: codec.flac }
}

async function read(reader: ByteReader): Promise<FormatReading> {
  const out = new Collector()
  const stream = await streamOf(reader)
  const list = stream && readComments((stream.packets[0] as Uint8Array).subarray(stream.lead))
  if (!list?.complete) out.note('damaged')
  const page = stream?.pages[0]
  for (const comment of list?.comments ?? []) {
    const span = { offset: page?.offset ?? 0, length: page ? page.end - page.offset : 0, text: comment.text }
    if (isLabel(comment)) out.label({ ...span, place: 'standard', where: `Vorbis comment ${comment.key}` })
    else if (looksLikeLabel(comment.text))
      out.label({ ...span, place: 'other', where: `Vorbis comment ${comment.key}` })
  }
  return out
}

/** Rewrites the header pages with the new comment packet, on as many pages as before; no page of sound or picture changes. */
async function plan(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal> {
  const stream = await streamOf(reader)
  const [comments, ...others] = stream?.packets ?? []
  if (!stream || !comments) return 'damaged'
  const body = withLabel(comments.subarray(stream.lead), json)
  const lead = comments.slice(0, stream.lead)
  if (stream.flac) lead.set(be32(body.length).subarray(1), 1)
  const pages = repaginate(stream.pages, [concat([lead, body]), ...others])
  if (!pages) return 'no-room'
  return stream.pages.map((page, i) => ({
    offset: page.offset,
    removeLength: page.end - page.offset,
    insert: pages[i] as Uint8Array,
  }))
}

export const ogg: LabelFormat = {
  id: 'Ogg',
  extensions: ['ogg', 'oga', 'opus', 'ogv', 'spx'],
  mediaTypes: ['audio/ogg', 'audio/opus', 'video/ogg', 'application/ogg'],
  sniff: head => hasText(head, 'OggS'),
  read,
  plan,
}
