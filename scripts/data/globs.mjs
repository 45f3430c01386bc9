/** A pattern as steps: a literal character, `*` (any run) or `[0-9]` (one digit), in lower case. */
function steps(pattern) {
  return [...pattern.toLowerCase().matchAll(/\*|\[0-9\]|./gsu)].map(match => match[0])
}

/** What decides between two patterns that match (`beats` in core/catalogue/glob.ts): literal characters, then those before the first wildcard. */
export function rank(pattern) {
  const literal = pattern.replace(/\*/g, '').replace(/\[0-9\]/g, '0').length
  return `${literal} ${pattern.split(/\*|\[0-9\]/, 1)[0].length}`
}

function meet(a, b) {
  if (a === b) return true
  if (a === '[0-9]') return /^\d$/.test(b)
  return b === '[0-9]' && /^\d$/.test(a)
}

/** Whether some text matches both patterns. */
export function intersect(left, right) {
  const [a, b] = [steps(left), steps(right)]
  const seen = new Set()
  const walk = (i, j) => {
    const key = i * 1000 + j
    if (seen.has(key)) return false
    seen.add(key)
    if (i === a.length && j === b.length) return true
    if (a[i] === '*' && (walk(i + 1, j) || (j < b.length && walk(i, j + 1)))) return true
    if (b[j] === '*' && (walk(i, j + 1) || (i < a.length && walk(i + 1, j)))) return true
    return i < a.length && j < b.length && a[i] !== '*' && b[j] !== '*' && meet(a[i], b[j]) && walk(i + 1, j + 1)
  }
  return walk(0, 0)
}
