import * as vscode from 'vscode'

/** The scheme under which the shipped pages are read. */
export const PAGES = 'genai-measures'

/** Links out of the pages lead into the repository, which is not shipped: their words stay. */
const OUTSIDE = /!?\[([^[\]\n]{0,200})\]\((?:\.\.\/\.\.\/|\.\.\/(?:images|\w{1,40}\.))[^()\n]{0,300}\)/g
/** The list of rules under a name that says what it is: the editor shows it on the tab. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['/rules/Rules.md', '/rules/README.md'],
  ['/rules/规则.md', '/rules/README.zh-CN.md'],
])
/** What tells those who edit the pages that they are written by a script. */
const WRITTEN_BY = /^<!--[^\n]*-->\n/

/** The `docs` folder of the extension, read through the editor: on the desktop, on remote hosts and in the browser alike. */
export class PagesFileSystem implements vscode.FileSystemProvider {
  readonly #root: vscode.Uri
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event

  constructor(extensionUri: vscode.Uri) {
    this.#root = vscode.Uri.joinPath(extensionUri, 'docs')
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined)
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { byteLength: size } = await this.readFile(uri)
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size, permissions: vscode.FilePermission.Readonly }
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const path = NAMED.get(uri.path) ?? uri.path
    if (!/^\/(rules|law|guide)\/[\w.-]+\.md$/.test(path)) throw vscode.FileSystemError.FileNotFound(uri)
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#root, path))
      const text = new TextDecoder().decode(bytes).replace(WRITTEN_BY, '').replace(OUTSIDE, '$1')
      return new TextEncoder().encode(text)
    } catch {
      throw vscode.FileSystemError.FileNotFound(uri)
    }
  }

  readDirectory(): [string, vscode.FileType][] {
    return []
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri)
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri)
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri)
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri)
  }
}
