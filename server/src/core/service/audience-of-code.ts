import type { FileFacts } from '../evidence/file-facts.ts'

const SOURCE = /\.(py|[cm]?[jt]sx?|vue|svelte|go|java|kt|cs|php|rb|rs|swift|dart)$/
const NOTEBOOK = /\.ipynb$/
const TEXT = /\.(md|mdx|rst)$/

/** Fewer notebooks than this are examples beside a product, not a course. */
const COURSE = 10

/**
 * Whether a repository teaches rather than offers: a course of notebooks in which texts outnumber programs. What it shows is
 * run by its readers, so it is held as material for others, like a library.
 */
export function isTeachingMaterial(files: readonly FileFacts[]): boolean {
  const count = (pattern: RegExp) => files.filter(file => pattern.test(file.path)).length
  const lessons = files.filter(file => file.role === 'product' && NOTEBOOK.test(file.path)).length
  return lessons >= COURSE && count(TEXT) > 2 * count(SOURCE)
}
