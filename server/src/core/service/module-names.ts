/** A path as others import it: no ending, no `index`. */
export function moduleOf(path: string): string {
  return path.replace(/\.\w+$/, '').replace(/\/(index|__init__|mod)$/, '')
}

/** Whether a specifier is a path from the file that it stands in. */
export function isRelative(specifier: string): boolean {
  return /^\.{1,2}(\/|$)/.test(specifier)
}

/** The path that a specifier of no relative form most likely means. */
export function pathOf(specifier: string): string {
  return specifier
    .replace(/^[@~#]?\/|^package:[^/]+\/|^crate::/, '')
    .replace(/^\.+/, '')
    .replaceAll(/[.\\]|::/g, '/')
}

/** The path that a relative specifier means in a file. */
export function joined(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** The modules among some that a file means by a name. */
export function namedAmong(from: string, specifier: string, among: ReadonlyMap<string, unknown>): readonly string[] {
  if (isRelative(specifier)) return [moduleOf(joined(from, specifier))]
  const path = pathOf(specifier)
  return [...among.keys()].filter(module => module === path || module.endsWith(`/${path}`))
}
