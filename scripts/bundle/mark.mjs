// What a bundle is told apart by: what was read of files by one build counts for no other.
import { createHash } from 'node:crypto'

/** Stands for the mark until all that it is made of is known. */
const NO_MARK = '0'.repeat(63) + '1'

/** Lets a bundle name its own mark as `BUILD_MARK`. */
export const MARKED = { BUILD_MARK: JSON.stringify(NO_MARK) }

/** Texts with the mark that is made of all of them, in whatever order they come. */
export function marked(texts) {
  const mark = createHash('sha256').update(texts.toSorted().join('\n')).digest('hex')
  return texts.map(text => text.replaceAll(NO_MARK, mark))
}
