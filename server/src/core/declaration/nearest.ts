/** The word of a list that a mistyped one was most likely meant to be; undefined when none is close. Case, `-` and spaces do not count. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const wanted = plain(typed)
  const begun = wanted.length < 3 ? [] : words.filter(word => plain(word).startsWith(wanted))
  if (begun.length === 1) return begun[0]
  const limit = Math.max(1, Math.floor(wanted.length / 4))
  let best: string | undefined
  let closest = limit + 1
  for (const word of words) {
    const distance = editDistance(wanted, plain(word), closest)
    if (distance < closest) {
      closest = distance
      best = word
    }
  }
  return best
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s-]/g, '_')
}

/** Insertions, deletions, replacements and swaps of neighbours between two words; stops counting at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    before = above
    above = row
  }
  return above[b.length] ?? limit
}
