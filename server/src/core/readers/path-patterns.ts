/**
 * Makes a test for paths out of globs: `**` any folders, `*` any letters of one segment, `{a,b}` either. Letters' case does not
 * matter: the same repository is checked out on systems that do not keep it.
 */
export function matching(patterns: readonly string[]): (path: string) => boolean {
  const sources = patterns.map(pattern =>
    pattern
      .replace(/[.+^$()|[\]\\]/g, '\\$&')
      .replace(/\{([^}]*)\}/g, (_all, list: string) => `(?:${list.replaceAll(',', '|')})`)
      .replace(/\*\*\/|\*\*|\*/g, found => (found === '**/' ? '(?:.*/)?' : found === '**' ? '.*' : '[^/]*')),
  )
  const test = new RegExp(`^(?:${sources.join('|')})$`, 'i')
  return path => test.test(path)
}
