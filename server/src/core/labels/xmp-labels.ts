import { fromUtf16Bom, fromUtf8, u8 } from './bytes.ts'
import { LONGEST_PACKET } from './limits.ts'
import type { CarriedLabel, Collector, LabelPlace } from './format.ts'
import { isReadableXml } from './xml.ts'
import { readXmp } from './xmp.ts'

/** Where an XMP packet lies in a file and how good a place that is for the format. */
export interface PacketPlace {
  readonly where: string
  readonly offset: number
  readonly length: number
  /** The place of a well-formed property in this packet. */
  readonly place: LabelPlace
  readonly retire?: CarriedLabel['retire']
}

/** The text of an XMP packet: UTF-8, or UTF-16 with a byte-order mark. */
export function packetText(bytes: Uint8Array): string {
  const first = u8(bytes, 0)
  return first === 0xfe || first === 0xff ? fromUtf16Bom(bytes) : fromUtf8(bytes)
}

/** Adds the labels of an XMP packet to what was found. */
export function collectXmp(out: Collector, bytes: Uint8Array, at: PacketPlace): void {
  if (bytes.length > LONGEST_PACKET) return out.note('damaged')
  const packet = packetText(bytes)
  if (/aigc/i.test(packet) && !isReadableXml(packet)) return out.note('damaged')
  for (const label of readXmp(packet)) {
    const { place, where, ...rest } = at
    out.label({
      ...rest,
      place: label.place === 'standard' ? place : label.place,
      where: `${where}/${label.name}`,
      text: label.text,
      faults: label.faults,
    })
  }
}
