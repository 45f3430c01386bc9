/** Kinds of text with the paths of the files that hold them. */
export const KINDS: readonly (readonly [texts: unknown, paths: readonly string[]])[]
