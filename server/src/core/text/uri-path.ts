/** A text whose lone surrogates, which no URI can carry, are replaced by the sign for what can't be shown. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** One piece of a URI, whatever stands in it. */
export function encoded(piece: string): string {
  return encodeURIComponent(wellFormed(piece))
}

/** A path as the path of a URI: each piece encoded, the slashes kept. */
export function uriPath(path: string): string {
  return path.split('/').map(encoded).join('/')
}
