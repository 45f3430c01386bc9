import { withoutKeysInNames } from './keys.ts'

/**
 * Signs that steer a terminal, a log reader or the direction of writing, or that nobody sees, instead of being read: C0 and C1 controls,
 * line and paragraph separators, bidirectional marks, spaces without width, tags, half characters, and what is no character at all. What
 * chooses the shape of the sign before it belongs to it, as does a joiner before a picture.
 */
const STEERING =
  /[\p{Cc}\u2028\u2029\ufff9-\ufffb\ufffe\uffff]|(?![\u200d\p{Variation_Selector}])\p{Default_Ignorable_Code_Point}|\u200d(?!\p{Extended_Pictographic})|\p{Surrogate}/u
const ALL_STEERING = new RegExp(STEERING.source, 'gu')
/** The same without the end of a line: of a long text that has nothing else nothing is cut out and put together again. */
const STEERING_IN_LINES = new RegExp(`(?!\n)(?:${STEERING.source})`, 'gu')

/**
 * A text from outside as one line that only reads: what would steer stands there as its number, `\u001b`. What has the shape of a key,
 * in the name of a file too, does not leave the program.
 */
export function visible(text: string): string {
  const safe = withoutKeysInNames(text)
  return STEERING.test(safe) ? safe.replaceAll(ALL_STEERING, numbered) : safe
}

/** The same for a text of several lines: its breaks stay. */
export function visibleLines(text: string): string {
  return withoutKeysInNames(text).replaceAll(STEERING_IN_LINES, numbered)
}

/** A sign as its number, in the form that JSON knows as well. */
function numbered(sign: string): string {
  return Array.from({ length: sign.length }, (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`).join(
    '',
  )
}

/** The same for every text inside a value, however deep; other values stay as they are. */
export function allVisible<T>(value: T): T {
  if (typeof value === 'string') return visible(value) as T
  if (Array.isArray(value)) return value.map(allVisible) as T
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, allVisible(inner)])) as T
}
