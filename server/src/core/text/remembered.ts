/**
 * Remembers what was worked out of an object that never changes, by what was asked; forgotten with the object. Of `undefined` too: that
 * nothing was found is an answer.
 */
export function remembered<V>(): (of: object, asked: string, work: () => V) => V {
  const known = new WeakMap<object, Map<string, V>>()
  return (of, asked, work) => {
    let answers = known.get(of)
    if (answers === undefined) known.set(of, (answers = new Map()))
    if (!answers.has(asked)) answers.set(asked, work())
    return answers.get(asked) as V
  }
}

/** Names remembered at once. */
const MOST = 100_000

/** Answers a question about names, such as paths, that are asked about again and again; for so many of them that it stays small. */
export function ofNames<V>(work: (name: string) => V): (name: string) => V {
  const known = new Map<string, V>()
  return name => {
    const found = known.get(name)
    if (found !== undefined || known.has(name)) return found as V
    if (known.size >= MOST) known.clear()
    const own = ownWord(name)
    const answer = work(own)
    known.set(own, answer)
    return answer
  }
}

/** Shorter words are copied when they are cut out of a text; longer ones point into it, and keep the whole of it in memory. */
const SHORTEST_CUT = 13
const keys: Record<string, true> = Object.create(null)

/** The same word, in letters of its own: what is remembered longer than the text that it was cut out of. */
function ownWord(word: string): string {
  if (word.length < SHORTEST_CUT) return word
  // The key of an object never points into another text.
  keys[word] = true
  for (const own in keys) {
    delete keys[own]
    return own
  }
  return word
}
