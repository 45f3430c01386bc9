/**
 * Signs that steer a terminal, a log reader or the direction of writing instead of being read: C0 and C1 controls, line and paragraph
 * separators, bidirectional marks, embeddings, overrides and isolates, and what is no character at all.
 */
const STEERING =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/
const ALL_STEERING = new RegExp(STEERING.source, 'g')

/** A text from outside as one line that only reads: what would steer stands there as its number, `\u001b`. */
export function visible(text: string): string {
  return STEERING.test(text) ? text.replace(ALL_STEERING, numbered) : text
}

/** The sign as its number, in the form that JSON knows as well. */
export function numbered(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The same for every text inside a value, however deep; other values stay as they are. */
export function allVisible<T>(value: T): T {
  if (typeof value === 'string') return visible(value) as T
  if (Array.isArray(value)) return value.map(allVisible) as T
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, allVisible(inner)])) as T
}
