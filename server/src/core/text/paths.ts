/** The folder of a path; `''` for what lies at the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

/** The folder of a path with its slash, for what is put beside it; `''` for what lies at the root. */
export function besideOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** What stands behind a name's last dot; a name without one is its own ending. */
export function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

/** The name of a file without folder and ending. */
export function bareOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

/** The name of a file without folder, up to its first dot. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.indexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

/** Whether a folder is one of these, or lies in one. */
export function liesIn(folder: string, folders: ReadonlySet<string>): boolean {
  for (let at = folder; ; at = folderOf(at)) {
    if (folders.has(at)) return true
    if (at === '') return false
  }
}
