/** Longest XMP packet that is parsed, in bytes; real ones stay below a few hundred thousand. */
export const LONGEST_PACKET = 8 * 1024 * 1024
/** Longest XML text that is taken apart, in characters, and its deepest nesting: the parser's time grows faster than its input. */
export const LONGEST_XML = 1 << 20
export const DEEPEST_XML = 64
/** Longest front matter that is taken apart, in characters. */
export const LONGEST_FRONT_MATTER = 64 * 1024
/** More members than this in one label are not looked at. */
export const MOST_MEMBERS = 64
/** Longest text value read from a container, in bytes. */
export const LONGEST_VALUE = 1 << 20
