const MOST = 60

/** A value as a sentence can carry it: on one line, and not too long. */
export function glimpse(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim()
  return line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line
}
