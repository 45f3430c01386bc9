const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Decodes base64 (standard alphabet, padded) into bytes. For our own generated data: other signs give nonsense. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(
    Math.floor((text.length * 3) / 4) - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0),
  )
  let held = 0
  let bits = 0
  let at = 0
  for (const sign of text) {
    const value = SIGNS.indexOf(sign)
    if (value < 0) break
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (held >> bits) & 0xff
    }
  }
  return bytes
}
