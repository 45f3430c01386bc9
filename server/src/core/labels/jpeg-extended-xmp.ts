import type { ByteReader } from './byte-source.ts'
import { fromUtf8, latin1, u32be } from './bytes.ts'
import type { Collector } from './format.ts'
import { LONGEST_PACKET } from './limits.ts'
import { collectXmp, packetText } from './xmp-labels.ts'

/** How a JPEG segment of extended XMP begins: what does not fit the one segment of a packet. XMP Specification Part 3, 1.1.3.1. */
export const EXTENDED_HEAD = 'http://ns.adobe.com/xmp/extension/\0'
const GUID_LENGTH = 32
const HEAD_LENGTH = EXTENDED_HEAD.length + GUID_LENGTH + 8

/** A segment's share of an extended packet: where it lies in the file, and from which byte of the whole it is. */
interface Portion {
  readonly offset: number
  readonly length: number
  readonly whole: number
  readonly from: number
}

/** Puts the portions of extended XMP together, once every segment was seen: they may come in any order. Holds no packet meanwhile. */
export class ExtendedXmp {
  readonly #portions = new Map<string, Portion[]>()
  #named = ''

  /** A standard packet: it names the extension that is the file's own. */
  packet(bytes: Uint8Array): void {
    const name = /HasExtendedXMP\s*(?:=\s*["']|>)\s*([\dA-F]{32})/i.exec(packetText(bytes))?.[1]
    if (name) this.#named = name.toUpperCase()
  }

  /** The payload of a segment with {@link EXTENDED_HEAD}, at this offset of the file. */
  portion(out: Collector, bytes: Uint8Array, offset: number): void {
    if (bytes.length < HEAD_LENGTH) return out.note('damaged')
    const at = EXTENDED_HEAD.length + GUID_LENGTH
    const guid = latin1(bytes, EXTENDED_HEAD.length, at).toUpperCase()
    const portions = this.#portions.get(guid) ?? []
    this.#portions.set(guid, portions)
    portions.push({
      offset: offset + HEAD_LENGTH,
      length: bytes.length - HEAD_LENGTH,
      whole: u32be(bytes, at),
      from: u32be(bytes, at + 4),
    })
  }

  /** Adds the labels in the extension that the packet names; in any other one they are none, since readers pass it over. */
  async collect(out: Collector, reader: ByteReader): Promise<void> {
    for (const [guid, portions] of this.#portions) {
      const own = guid === this.#named
      const ordered = inOrder(portions)
      if (!ordered && own) out.note('damaged')
      const bytes = ordered && (await joined(ordered, reader))
      if (!ordered || !bytes || !namesLabel(bytes)) continue
      const start = ordered.reduce((first, { offset }) => Math.min(first, offset), reader.size) - HEAD_LENGTH - 4
      const end = ordered.reduce((last, { offset, length }) => Math.max(last, offset + length), 0)
      const place = own ? 'other' : 'near-miss'
      collectXmp(out, bytes, { where: 'APP1 extended XMP', offset: start, length: end - start, place })
    }
  }
}

/** The portions one behind the other, if they are the whole: none missing, none overlapping, all of one mind about its length. */
function inOrder(portions: readonly Portion[]): readonly Portion[] | undefined {
  const whole = portions[0]?.whole ?? 0
  if (whole > LONGEST_PACKET) return undefined
  const ordered = portions.toSorted((a, b) => a.from - b.from)
  let at = 0
  for (const portion of ordered) {
    if (portion.whole !== whole || portion.from !== at) return undefined
    at += portion.length
  }
  return at === whole ? ordered : undefined
}

async function joined(portions: readonly Portion[], reader: ByteReader): Promise<Uint8Array> {
  const whole = new Uint8Array(portions[0]?.whole ?? 0)
  for (const { offset, length, from } of portions) whole.set(await reader.bytes(offset, length), from)
  return whole
}

/** Whether a property AIGC may stand in it: extensions are mostly pictures in Base64, in which the four letters come by chance. */
const namesLabel = (bytes: Uint8Array): boolean => /[:<\s]aigc[\s=>/]/i.test(fromUtf8(bytes))
