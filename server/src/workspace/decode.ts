/** A file's bytes as text, or why not. */
export type Decoded = { readonly text: string } | { readonly problem: 'binary' | 'encoding' }

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Decodes UTF-8 (a byte-order mark stays, so that offsets match the editor's), UTF-16 with its mark, else GB 18030, the mandatory Chinese encoding.
 * Code with remarks in another old encoding is still code: what is not ASCII is read byte by byte.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes) }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes) }
  if (bytes.subarray(0, 8000).includes(0)) return { problem: 'binary' }
  try {
    return { text: utf8.decode(bytes) }
  } catch {
    try {
      return { text: new TextDecoder('gb18030', { fatal: true }).decode(bytes) }
    } catch {
      return isMostlyAscii(bytes) ? { text: new TextDecoder('windows-1252').decode(bytes) } : { problem: 'encoding' }
    }
  }
}

/** Whether so much of a file can be read in any encoding that the rest is remarks and texts in it. */
function isMostlyAscii(bytes: Uint8Array): boolean {
  let others = 0
  for (const byte of bytes) if (byte > 127) others++
  return others * 3 < bytes.length
}

/** The text of bytes that were decoded before; nothing where they are gone since, or no text any more. */
export function textIn(bytes: Uint8Array | undefined): string {
  const decoded = bytes && decode(bytes)
  return decoded && 'text' in decoded ? decoded.text : ''
}
