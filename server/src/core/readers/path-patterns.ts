import { endingOf } from '../text/paths.ts'

/** A glob that is one name, or one ending, in any folder. */
const NAME_OR_ENDING = /^\*\*\/(\*\.)?([^*/{}]+)$/
const BRACES = /^(.*?)\{([^{}]*)\}(.*)$/
const SPECIAL = /[.+^$()|[\]\\]/g
const STARS = /\*\*\/|\*\*|\*/g

/**
 * Makes a test for paths out of globs: `**` any folders, `*` any letters of one segment, `{a,b}` either. Letters' case does not
 * matter: the same repository is checked out on systems that do not keep it. Names and endings, which most globs are, are looked up;
 * only the others make a regular expression.
 */
export function matching(patterns: readonly string[]): (path: string) => boolean {
  const names = new Set<string>()
  const endings = new Set<string>()
  const others: string[] = []
  for (const pattern of patterns.flatMap(expandBraces)) {
    const name = NAME_OR_ENDING.exec(pattern)
    if (!name || (name[1] && name[2]?.includes('.'))) others.push(pattern)
    else (name[1] ? endings : names).add((name[2] as string).toLowerCase())
  }
  const test = others.length > 0 ? new RegExp(`^(?:${others.map(sourceOf).join('|')})$`, 'i') : undefined
  return path => {
    const name = nameOf(path)
    return names.has(name) || endings.has(endingOf(name)) || (test !== undefined && test.test(path))
  }
}

/** The last segment of a path, in lower case. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase()
}

const SAMPLE =
  /^(.*(?:config|conf|setting|application|secret|constant|option|variable)[^/]*\.[a-z]\w+)[._-](?:example|sample|template|tpl|dist|default)$/i

/** The name that a sample of settings is copied to: `config.js.example` is read as `config.js`, which itself is not committed. */
export function withoutSample(path: string): string {
  return SAMPLE.exec(path)?.[1] ?? path
}

/** `a.{ts,tsx}` → `a.ts`, `a.tsx`; nested braces are not used by readers and stay as they are. */
export function expandBraces(pattern: string): string[] {
  const found = BRACES.exec(pattern)
  if (!found) return [pattern]
  const [, before = '', inside = '', after = ''] = found
  return inside.split(',').flatMap(choice => expandBraces(before + choice + after))
}

function sourceOf(pattern: string): string {
  return pattern
    .replace(SPECIAL, '\\$&')
    .replace(STARS, found => (found === '**/' ? '(?:.*/)?' : found === '**' ? '.*' : '[^/]*'))
}
