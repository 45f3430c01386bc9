import type { FileFacts } from '../evidence/file-facts.ts'
import { folderOf, liesIn } from '../text/paths.ts'

/** Whether code takes up modules of a folder by names that are only known when it runs. */
export function loadedFolders(files: readonly FileFacts[]): (folder: string) => boolean {
  const folders = new Set<string>()
  const prefixes = new Set<string>()
  for (const { path, links } of files)
    for (const { how, specifier } of links) {
      if (how !== 'loads') continue
      const prefix = prefixOf(specifier)
      if (prefix === '') folders.add(folderOf(path))
      else prefixes.add(prefix)
    }
  const known = new Map<string, boolean>()
  return folder => {
    let loaded = known.get(folder)
    if (loaded === undefined) known.set(folder, (loaded = liesIn(folder, folders) || hasPart(folder, prefixes)))
    return loaded
  }
}

/** The folder that a module loaded at run time begins with: `plugins` of `plugins.`, `./adapters` without its dots. */
function prefixOf(specifier: string): string {
  const path = specifier.replace(/^[./@~]+/, '').replaceAll('.', '/')
  const end = path.lastIndexOf('/')
  return (end < 0 ? path : path.slice(0, end)).replace(/(?<!\/)\/+$/, '')
}

/** Whether some stretch of a folder's path is one of these. */
function hasPart(folder: string, parts: ReadonlySet<string>): boolean {
  const names = folder.split('/')
  return names.some((_, from) =>
    names.slice(from).some((_, more) => parts.has(names.slice(from, from + more + 1).join('/'))),
  )
}
