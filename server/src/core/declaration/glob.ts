import picomatch from 'picomatch'

/** What says whether a path fits a pattern with `*` and `**`. */
export function matcher(pattern: string): (path: string) => boolean {
  return picomatch(pattern, { noextglob: true })
}
