import { visible } from '../text/visible.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for XML and HTML, also inside attributes; control characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replaceAll(/[&<>"']/g, sign => ENTITIES[sign] ?? sign)
}

/** A cell of a comma-separated table (RFC 4180); what a spreadsheet would run as a formula is made plain text. */
export function csvCell(text: string): string {
  const safe = visible(text)
  const plain = /^[=+\-@\t\r＝＋－＠]/.test(safe) ? `'${safe}` : safe
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** Text inside a Markdown table or list, with nothing that starts markup. */
export function escapeMarkdown(text: string): string {
  return visible(text.replaceAll(/\s+/g, ' ')).replaceAll(/[\\`*_{}[\]<>|#]/g, sign => `\\${sign}`)
}
