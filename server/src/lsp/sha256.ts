/** Whether a digest can be made here: a browser gives its cryptography to secure pages alone. */
export function canDigest(): boolean {
  return globalThis.crypto?.subtle !== undefined
}

/** SHA-256 of a text as UTF-8, in hexadecimal; the same in a process and in a browser's worker. */
export async function sha256(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
}
