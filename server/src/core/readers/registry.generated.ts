// Written by scripts/generate-registries.mjs: do not edit.
import type { Reader } from './reader.ts'

/** Every reader, in the order of its path. */
export const READERS: readonly Reader[] = []
