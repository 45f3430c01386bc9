/** Table of a CRC-32 with the given polynomial; `reflected` shifts right (PNG, ZIP), otherwise left (Ogg). */
function table(polynomial: number, reflected: boolean): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, i) => {
    let value = reflected ? i : i << 24
    for (let bit = 0; bit < 8; bit++) {
      if (reflected) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1
      else value = value & 0x80000000 ? (value << 1) ^ polynomial : value << 1
    }
    return value >>> 0
  })
}

const ZIP = table(0xedb88320, true)
const OGG = table(0x04c11db7, false)

/** CRC-32 as PNG and ZIP use it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (ZIP[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

/** CRC-32 as Ogg pages use it. */
export function oggCrc(bytes: Uint8Array): number {
  let crc = 0
  for (const byte of bytes) crc = ((crc << 8) ^ (OGG[((crc >>> 24) ^ byte) & 0xff] ?? 0)) >>> 0
  return crc >>> 0
}
