import type { Seen } from '../evidence/evidence.ts'

/** Words of pages on the way in and aside of a product, where nobody meets what is generated. */
const ASIDE = new Set(
  'login signin signup sign register registration forgot password reset verify verification auth callback privacy terms policy settings setting profile admin about pricing billing checkout payment error denied'.split(
    ' ',
  ),
)
/** Words that say nothing of what a page or a call is for. */
const COMMON = new Set(
  'src app apps api page pages route routes index main home lib libs util utils common core shared server client web www frontend backend front end public views view component components service services controller controllers impl java com org net html htm tsx jsx vue svelte ts js mjs py go php rb cs dart kt swift wxml default use get new'.split(
    ' ',
  ),
)

const HUMP = /([a-z0-9])([A-Z])/g
const BETWEEN = /[^a-z]+/

/** The words of a path, also of names such as `ChatPage`. */
function wordsOf(path: string): string[] {
  return path
    .replaceAll(HUMP, '$1 $2')
    .toLowerCase()
    .split(BETWEEN)
    .filter(word => word.length > 1)
}

/**
 * Of several places, the one that a person would look at for a call: not a page to sign in or to set things where there is another, then one of the same
 * file, of the same words, of the same folders, and the highest up; of equal ones the first.
 */
export function pageOfTheCall<T extends Seen>(call: Seen, pages: readonly T[]): T | undefined {
  const told = new Set(wordsOf(call.file).filter(word => !COMMON.has(word)))
  const rankOf = (page: T): number[] => {
    const words = wordsOf(page.file)
    return [
      words.some(word => ASIDE.has(word)) ? 0 : 1,
      page.file === call.file ? 1 : 0,
      new Set(words.filter(word => told.has(word))).size,
      foldersShared(page.file, call.file),
      -page.file.split('/').length,
    ]
  }
  let found: { page: T; rank: number[] } | undefined
  for (const page of pages) {
    const rank = rankOf(page)
    if (found === undefined || isAbove(rank, found.rank)) found = { page, rank }
  }
  return found?.page
}

function isAbove(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((rank, index) => rank !== other[index])
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0)
}

/** How many folders two paths begin with in common. */
export function foldersShared(a: string, b: string): number {
  const [one, other] = [a.split('/'), b.split('/')]
  let count = 0
  while (count < one.length - 1 && one[count] === other[count]) count++
  return count
}
