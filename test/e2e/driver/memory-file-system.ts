import * as vscode from 'vscode'

/** A file's bytes, or a folder's entries. */
type Entry = Uint8Array | Map<string, Entry>

/** Folders that lie on no disk, as those of a repository in the browser do. */
export class MemoryFileSystem implements vscode.FileSystemProvider {
  readonly #root = new Map<string, Entry>()
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  readonly onDidChangeFile = this.#changed.event

  constructor(files: ReadonlyMap<string, string>) {
    for (const [path, text] of files) {
      const names = namesOf(path)
      for (let depth = 1; depth < names.length; depth++) {
        const folder = this.#folder(names.slice(0, depth - 1))
        if (!folder.has(names[depth - 1]!)) folder.set(names[depth - 1]!, new Map())
      }
      this.#folder(names.slice(0, -1)).set(names.at(-1)!, new TextEncoder().encode(text))
    }
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined)
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const entry = this.#entry(namesOf(path))
    const folder = entry instanceof Map
    const type = folder ? vscode.FileType.Directory : vscode.FileType.File
    return { type, ctime: 0, mtime: Date.now(), size: folder ? 0 : entry.byteLength }
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const { Directory, File } = vscode.FileType
    return [...this.#folder(namesOf(path))].map(([name, entry]) => [name, entry instanceof Map ? Directory : File])
  }

  createDirectory(uri: vscode.Uri): void {
    this.#put(uri, new Map())
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const entry = this.#entry(namesOf(path))
    if (entry instanceof Map) throw vscode.FileSystemError.FileIsADirectory(path)
    return entry
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.#put(uri, content)
  }

  delete(uri: vscode.Uri): void {
    const names = namesOf(uri.path)
    this.#entry(names)
    this.#folder(names.slice(0, -1)).delete(names.at(-1)!)
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }])
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const entry = this.#entry(namesOf(from.path))
    this.delete(from)
    this.#put(to, entry)
  }

  #put(uri: vscode.Uri, entry: Entry): void {
    const names = namesOf(uri.path)
    const folder = this.#folder(names.slice(0, -1))
    const { Changed, Created } = vscode.FileChangeType
    const type = folder.has(names.at(-1)!) ? Changed : Created
    folder.set(names.at(-1)!, entry)
    this.#changed.fire([{ type, uri }])
  }

  #folder(names: readonly string[]): Map<string, Entry> {
    const entry = this.#entry(names)
    if (!(entry instanceof Map)) throw vscode.FileSystemError.FileNotADirectory(names.join('/'))
    return entry
  }

  #entry(names: readonly string[]): Entry {
    let entry: Entry | undefined = this.#root
    for (const name of names) entry = entry instanceof Map ? entry.get(name) : undefined
    if (entry === undefined) throw vscode.FileSystemError.FileNotFound(names.join('/'))
    return entry
  }
}

function namesOf(path: string): string[] {
  return path.split('/').filter(Boolean)
}
