/**
 * Positions that are set in a compressed bitmap as git writes it (EWAH): runs of equal 64-bit words, then literal ones. Undefined
 * where the bytes are none. `limit` bounds the positions: a bitmap can claim more than any index has entries.
 */
export function readBitmap(bytes: DataView, at: number, limit: number): { set: Set<number>; end: number } | undefined {
  if (at + 8 > bytes.byteLength) return undefined
  const words = bytes.getUint32(at + 4)
  const end = at + 8 + words * 8 + 4
  if (end > bytes.byteLength) return undefined
  const set = new Set<number>()
  let position = 0
  for (let word = 0; word < words && position < limit; ) {
    const marker = bytes.getBigUint64(at + 8 + word++ * 8)
    const run = Number((marker >> 1n) & 0xffffffffn) * 64
    if ((marker & 1n) === 1n) for (let one = position; one < Math.min(position + run, limit); one++) set.add(one)
    position += run
    for (let left = Number(marker >> 33n); left > 0 && word < words && position < limit; left--, position += 64)
      literal(bytes.getBigUint64(at + 8 + word++ * 8), position, set)
  }
  return { set, end }
}

function literal(word: bigint, position: number, set: Set<number>): void {
  for (let bit = 0, rest = word; rest > 0n; bit++, rest >>= 1n) if ((rest & 1n) === 1n) set.add(position + bit)
}
