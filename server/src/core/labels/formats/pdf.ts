import type { ByteReader } from '../byte-source.ts'
import { be32, be64, concat, hasText, indexOfText, latin1, toLatin1, toUtf8 } from '../bytes.ts'
import { fault } from '../faults.ts'
import { Collector, type FormatReading, type LabelFormat, type Refusal } from '../format.ts'
import { LONGEST_PACKET } from '../limits.ts'
import type { BytePatch } from '../patch.ts'
import { openPdf, type PdfFile } from '../pdf/file.ts'
import { literal, numberOf, type PdfDict, type PdfObject, stringText } from '../pdf/objects.ts'
import type { Member } from '../value.ts'
import { packetText } from '../xmp-labels.ts'
import { readXmp } from '../xmp.ts'

async function read(reader: ByteReader): Promise<FormatReading> {
  const out = new Collector()
  const pdf = await openPdf(reader)
  if (!pdf) out.note('damaged')
  else if (pdf.trailer.entries.has('Encrypt')) out.note('encrypted')
  else {
    await readInfo(out, reader, pdf)
    await readMetadata(out, pdf)
  }
  return out
}

async function readInfo(out: Collector, reader: ByteReader, pdf: PdfFile): Promise<void> {
  const info = await pdf.resolve(pdf.trailer.entries.get('Info'))
  if (info?.object.kind !== 'dict') return
  for (const [key, entry] of info.object.entries) {
    if (!/^aigc$/i.test(key)) continue
    const value = await pdf.resolve(entry)
    const base = info.base ?? 0
    const span = {
      offset: Math.min(base + entry.start, reader.size),
      length: info.base === undefined ? 0 : entry.end - entry.start,
      where: `Info /${key}`,
    }
    const place = key === 'AIGC' ? 'standard' : 'near-miss'
    if (value?.object.kind === 'string') out.label({ ...span, place, text: stringText(value.object.value) })
    else if (value?.object.kind === 'dict')
      out.label({
        ...span,
        place,
        text: '',
        members: dictMembers(value.object),
        faults: [fault('dictionary-form', {})],
      })
    else out.label({ ...span, place, text: '' })
  }
}

/** The members of an AIGC dictionary, as one system's PDF writer puts it; its Label is a number there. */
function dictMembers(dict: PdfDict): Member[] {
  const span = { start: 0, end: 0 }
  return [...dict.entries].map(([name, object]): Member => {
    const { type, value } = plain(object)
    return { name, type, value, nameSpan: span, valueSpan: span }
  })
}

function plain(object: PdfObject): Pick<Member, 'type' | 'value'> {
  if (object.kind === 'string') return { type: 'string', value: stringText(object.value) }
  if (object.kind === 'number') return { type: 'string', value: String(object.value) }
  if (object.kind === 'name') return { type: 'string', value: object.value }
  return { type: 'object', value: '' }
}

/** The document's XMP packet. A property in an unpacked packet is blanked when a label goes to the Info dictionary. */
async function readMetadata(out: Collector, pdf: PdfFile): Promise<void> {
  const root = await pdf.resolve(pdf.trailer.entries.get('Root'))
  const located = root?.object.kind === 'dict' ? await pdf.resolve(root.object.entries.get('Metadata')) : undefined
  const stream = located && (await pdf.stream(located))
  if (!stream || stream.data.length > LONGEST_PACKET) return
  const packet = packetText(stream.data)
  for (const label of readXmp(packet)) {
    const start = toUtf8(packet.slice(0, label.whole.start)).length
    const length = toUtf8(packet.slice(label.whole.start, label.whole.end)).length
    const offset = (stream.offset ?? 0) + start
    const retire =
      stream.offset === undefined
        ? undefined
        : [{ offset, removeLength: length, insert: new Uint8Array(length).fill(0x20) }]
    out.label({
      place: label.place === 'standard' ? 'other' : label.place,
      where: `Metadata XMP/${label.name}`,
      offset,
      length: stream.offset === undefined ? 0 : length,
      text: label.text,
      faults: label.faults,
      retire,
    })
  }
}

/** Appends an incremental update with the Info dictionary written anew; nothing before it changes. */
async function plan(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal> {
  const pdf = await openPdf(reader)
  if (!pdf) return 'damaged'
  if (pdf.trailer.entries.has('Encrypt')) return 'encrypted'
  const size = numberOf(pdf.trailer.entries.get('Size'))
  const root = pdf.trailer.entries.get('Root')
  if (size === undefined || root?.kind !== 'ref') return 'damaged'
  const old = pdf.trailer.entries.get('Info')
  const number = old?.kind === 'ref' ? old.number : size
  const generation = old?.kind === 'ref' ? old.generation : 0
  const info = await infoBytes(pdf, json)
  const start = reader.size + 1
  const object = concat([toLatin1(`\n${number} ${generation} obj\n`), info, toLatin1('\nendobj\n')])
  const update: Update = {
    pdf,
    size: Math.max(size, number + 1),
    number,
    generation,
    at: start,
    xref: reader.size + object.length,
    root: `${root.number} ${root.generation} R`,
  }
  const id = await idOf(reader, pdf)
  const tail = pdf.streams ? xrefStream(update, id) : xrefTable(update, id)
  return [
    {
      offset: reader.size,
      removeLength: 0,
      insert: concat([object, tail, toLatin1(`startxref\n${update.xref}\n%%EOF\n`)]),
    },
  ]
}

interface Update {
  readonly pdf: PdfFile
  readonly size: number
  readonly number: number
  readonly generation: number
  readonly at: number
  readonly xref: number
  readonly root: string
}

/** The old entries as they were, then the label. */
async function infoBytes(pdf: PdfFile, json: string): Promise<Uint8Array> {
  const trailerInfo = pdf.trailer.entries.get('Info')
  const info = await pdf.resolve(trailerInfo)
  const parts: Uint8Array[] = [toLatin1('<<')]
  if (info?.object.kind === 'dict' && trailerInfo?.kind === 'ref') {
    for (const [key, value] of info.object.entries) {
      const from = info.object.keys.get(key)
      if (!/^aigc$/i.test(key) && from !== undefined) parts.push(toLatin1(' '), info.bytes.subarray(from, value.end))
    }
  }
  return concat([...parts, toLatin1(' /AIGC '), literal(json), toLatin1(' >>')])
}

/** The file identifier as it stands in the trailer, if it is written there. */
async function idOf(reader: ByteReader, pdf: PdfFile): Promise<string> {
  const id = pdf.trailer.entries.get('ID')
  if (id?.kind !== 'array') return ''
  const hex = id.items.map(item =>
    item.kind === 'string' ? `<${[...item.value].map(byte => byte.toString(16).padStart(2, '0')).join('')}>` : '',
  )
  return reader.size > 0 && hex.every(Boolean) ? ` /ID [${hex.join(' ')}]` : ''
}

function xrefTable({ pdf, size, number, generation, at, root }: Update, id: string): Uint8Array {
  const entry = `${String(at).padStart(10, '0')} ${String(generation).padStart(5, '0')} n \n`
  return toLatin1(
    `xref\n${number} 1\n${entry}trailer\n<< /Size ${size} /Root ${root} /Info ${number} ${generation} R /Prev ${pdf.startXref}${id} >>\n`,
  )
}

const row = (offset: number, generation: number): Uint8Array =>
  concat([Uint8Array.of(1), be64(offset), be32(generation).subarray(2)])

/** The same as a stream, which is an object itself and lists itself. */
function xrefStream({ pdf, size, number, generation, at, xref, root }: Update, id: string): Uint8Array {
  const own = size
  const data = concat([row(at, generation), row(xref, 0)])
  const dict = `<< /Type /XRef /Size ${size + 1} /W [1 8 2] /Index [${number} 1 ${own} 1] /Root ${root} /Info ${number} ${generation} R /Prev ${pdf.startXref}${id} /Length ${data.length} >>`
  return concat([toLatin1(`${own} 0 obj\n${dict}\nstream\n`), data, toLatin1('\nendstream\nendobj\n')])
}

export const pdf: LabelFormat = {
  id: 'PDF',
  extensions: ['pdf'],
  mediaTypes: ['application/pdf'],
  sniff: head =>
    hasText(head, '%PDF-') || (indexOfText(head.subarray(0, 1024), '%PDF-') > 0 && latin1(head, 0, 4) !== 'PK\x03\x04'),
  read,
  plan,
}
