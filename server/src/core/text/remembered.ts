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
const MOST = 50_000

/** Answers a question about names, such as paths, that are asked about again and again; for so many of them that it stays small. */
export function ofNames<V>(work: (name: string) => V): (name: string) => V {
  const known = new Map<string, V>()
  return name => {
    let answer = known.get(name)
    if (answer === undefined) {
      if (known.size >= MOST) known.clear()
      known.set(name, (answer = work(name)))
    }
    return answer
  }
}
