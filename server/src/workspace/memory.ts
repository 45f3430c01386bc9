import type { Workspace } from './port.ts'
import { walkTree, type TreeEntry } from './walk.ts'

/** A tree held in memory, by relative path: for tests, and for documents that lie in no folder (an empty tree). */
export function memoryWorkspace(files: ReadonlyMap<string, string>): Workspace {
  const encoder = new TextEncoder()
  return {
    list: signal =>
      walkTree({ entries: async folder => entriesOf(files, folder), text: async path => files.get(path) }, signal),
    async read(path) {
      const text = files.get(path)
      return text === undefined ? undefined : encoder.encode(text)
    },
  }
}

function entriesOf(files: ReadonlyMap<string, string>, folder: string): TreeEntry[] {
  const prefix = folder ? `${folder}/` : ''
  const kinds = new Map<string, TreeEntry['kind']>()
  for (const path of files.keys()) {
    if (!path.startsWith(prefix)) continue
    const [name = '', ...deeper] = path.slice(prefix.length).split('/')
    kinds.set(name, deeper.length > 0 ? 'folder' : 'file')
  }
  return [...kinds].map(([name, kind]) => ({ name, kind }))
}
