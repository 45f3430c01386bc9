/** Offset at which the line of `offset` begins; a lone carriage return ends a line too, as it does in editors. */
export function lineStart(text: string, offset: number): number {
  let at = Math.min(offset, text.length)
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--
  return at
}
