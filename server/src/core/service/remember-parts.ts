import type { FileFacts } from '../evidence/file-facts.ts'

/** Remembers what is found of the files of a part, for whatever part is made of these. */
export function rememberOfFiles<P extends { readonly files: readonly FileFacts[] }, V>(
  compute: (part: P) => V,
): (part: P) => V {
  const known = new WeakMap<readonly FileFacts[], V>()
  return part => {
    let value = known.get(part.files)
    if (value === undefined) known.set(part.files, (value = compute(part)))
    return value
  }
}
