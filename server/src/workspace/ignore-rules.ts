import ignore from 'ignore'

/** What the `.gitignore` files from the root down to a folder leave out. */
export interface IgnoreRules {
  /** `relative` is relative to the scanned root; folders end in `/`. */
  ignores(relative: string): boolean
}

export const NO_RULES: IgnoreRules = { ignores: () => false }

/** Adds the text of a folder's own `.gitignore` to what its parents say; the deeper file is asked first and may re-include. */
export function withIgnoreFile(text: string, folder: string, inherited: IgnoreRules): IgnoreRules {
  const own = ignore().add(text)
  const prefix = folder ? folder.length + 1 : 0
  return {
    ignores(relative) {
      const inside = relative.slice(prefix)
      const verdict = own.test(inside)
      if (verdict.ignored) return true
      return verdict.unignored ? false : inherited.ignores(relative)
    },
  }
}
