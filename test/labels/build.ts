import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

const bytes = (...parts: (Uint8Array | string | number[])[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part)))),
  )
const be = (n: number, length = 4): number[] =>
  Array.from({ length }, (_, i) => Math.floor(n / 256 ** (length - 1 - i)) % 256)
const le = (n: number, length = 4): number[] => be(n, length).toReversed()

/** A committed tiny file, made by somebody else's software (fixtures/make.sh). */
export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)))

/** tiny.png with chunks behind its header. */
export function png(...chunks: [type: string, data: Uint8Array | string][]): Uint8Array {
  const base = fixture('tiny.png')
  const made = chunks.map(([type, data]) => {
    const body = bytes(type, data)
    return bytes(be(body.length - 4), body, be(crc32(body)))
  })
  return bytes(base.subarray(0, 33), ...made, base.subarray(33))
}

/** tiny.jpg with segments behind its first. */
export function jpeg(...segments: [marker: number, data: Uint8Array | string][]): Uint8Array {
  const base = fixture('tiny.jpg')
  const made = segments.map(([marker, data]) => bytes([0xff, marker], be(bytes(data).length + 2, 2), data))
  return bytes(base.subarray(0, 2), ...made, base.subarray(2))
}

export const text = (keyword: string, value: string): [string, string] => ['tEXt', `${keyword}\0${value}`]
export const xmpChunk = (packet: string): [string, string] => ['iTXt', `XML:com.adobe.xmp\0\0\0\0\0${packet}`]
export const xmpSegment = (packet: string): [number, string] => [0xe1, `http://ns.adobe.com/xap/1.0/\0${packet}`]
export const exifSegment = (block: Uint8Array): [number, Uint8Array] => [0xe1, bytes('Exif\0\0', block)]

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
export const TC260 = 'http://www.tc260.org.cn/ns/AIGC/1.0/'
/** An XMP packet around the inside of a Description. */
export const packet = (attributes: string, inside = ''): string =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${RDF}"><rdf:Description rdf:about="" ${attributes}>${inside}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
export const quoted = (json: string): string => json.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
/** The usual packet: an element with the prefix TC260. */
export const elementPacket = (json: string): string =>
  packet(`xmlns:TC260="${TC260}"`, `<TC260:AIGC>${quoted(json)}</TC260:AIGC>`)

/** An Exif block with an ImageDescription, or a UserComment after the eight bytes of a character code. */
export function exif(fields: { imageDescription?: string; userComment?: Uint8Array | string }): Uint8Array {
  const entries: { tag: number; type: number; data: Uint8Array }[] = []
  if (fields.imageDescription !== undefined)
    entries.push({ tag: 0x10e, type: 2, data: bytes(`${fields.imageDescription}\0`) })
  const comment = fields.userComment === undefined ? undefined : bytes(fields.userComment)
  const count = entries.length + (comment ? 1 : 0)
  let free = 8 + 2 + 12 * count + 4
  const ifd: (number[] | Uint8Array)[] = []
  const data: Uint8Array[] = []
  for (const { tag, type, data: value } of entries) {
    ifd.push(bytes(le(tag, 2), le(type, 2), le(value.length), le(free)))
    data.push(value)
    free += value.length
  }
  if (comment) {
    ifd.push(bytes(le(0x8769, 2), le(4, 2), le(1), le(free)))
    data.push(bytes(le(1, 2), le(0x9286, 2), le(7, 2), le(comment.length), le(free + 18), le(0), comment))
  }
  return bytes('II*\0', le(8), le(count, 2), ...ifd, le(0), ...data)
}

const box = (type: string, ...body: (Uint8Array | string | number[])[]): Uint8Array => {
  const inside = bytes(...body)
  return bytes(be(inside.length + 8), Buffer.from(type, 'latin1'), inside)
}
const hdlr = (type: string): Uint8Array => box('hdlr', be(0), be(0), type, new Uint8Array(13))
const data = (value: string): Uint8Array => box('data', be(1), be(0), value)
const keys = (...names: string[]): Uint8Array =>
  box('keys', be(0), be(names.length), ...names.map(name => bytes(be(name.length + 8), 'mdta', name)))

/** A `meta` box with named keys (`mdta`). */
export const namedMeta = (values: Record<string, string>): Uint8Array =>
  box(
    'meta',
    be(0),
    hdlr('mdta'),
    keys(...Object.keys(values)),
    box('ilst', ...Object.values(values).map((value, i) => bytes(be(data(value).length + 8), be(i + 1), data(value)))),
  )
/** A `meta` box with iTunes items (`mdir`). */
export const itunesMeta = (items: Record<string, string>): Uint8Array =>
  box('meta', be(0), hdlr('mdir'), box('ilst', ...Object.entries(items).map(([type, value]) => box(type, data(value)))))

/** A bare MP4: only a movie box, with what is given directly in it and in its `udta`. */
export const mp4 = (inMovie: Uint8Array[], inUserData: Uint8Array[] = []): Uint8Array =>
  bytes(
    box('ftyp', 'isom', be(512), 'isommp41'),
    box('moov', ...inMovie, ...(inUserData.length ? [box('udta', ...inUserData)] : [])),
    box('mdat', 'media'),
  )

/** An ID3v2.3 tag with text frames in front of tiny.mp3's sound. */
export function mp3(...frames: [id: string, body: string][]): Uint8Array {
  const made = bytes(...frames.map(([id, body]) => bytes(id, be(body.length), [0, 0], body)))
  const size = [21, 14, 7, 0].map(shift => (made.length >> shift) & 127)
  return bytes('ID3', [3, 0, 0], size, made, [0xff, 0xfb, 0x90, 0, ...new Uint8Array(60)])
}

/** A WAV file with one chunk added at the end of the form. */
export function wav(id: string, body: string): Uint8Array {
  const base = fixture('tiny.wav')
  const value = bytes(body, body.length % 2 ? [0] : [])
  const out = bytes(base, id, le(body.length), value)
  out.set(le(out.length - 8), 4)
  return out
}

/** A PDF with the given Info dictionary, its cross-reference computed. */
export function pdf(info: string, extra = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [] /Count 0 >>',
    info,
    ...(extra ? [extra] : []),
  ]
  let out = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = out.length
    out += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const xref = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  return bytes(`${out}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${xref}\n%%EOF\n`)
}
