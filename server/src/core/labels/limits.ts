/** Longest XMP packet that is parsed, in bytes; real ones stay below a few hundred thousand. */
export const LONGEST_PACKET = 8 * 1024 * 1024
/** Longest text value read from a container, in bytes. */
export const LONGEST_VALUE = 1 << 20
