import * as vscode from 'vscode'

/** What is built or fetched: nobody names a file in it. */
const LEFT_OUT = [
  'node_modules',
  '.git',
  'dist',
  'build',
  'out',
  '.next',
  'vendor',
  'venv',
  '.venv',
  '__pycache__',
  'target',
]
/** File systems that the editor itself can search; a search on another one may never be answered. */
const SEARCHED = new Set(['file', 'vscode-remote'])

/** Paths of at most `most` files inside a folder, shortest first. */
export async function filesOf(folder: vscode.Uri, most: number): Promise<string[]> {
  const paths = SEARCHED.has(folder.scheme) ? await searched(folder, most) : await walked(folder, most)
  return paths.toSorted((a, b) => a.length - b.length)
}

async function searched(folder: vscode.Uri, most: number): Promise<string[]> {
  const pattern = new vscode.RelativePattern(folder, '**/*')
  const uris = await vscode.workspace.findFiles(pattern, `**/{${LEFT_OUT.join(',')}}/**`, most)
  return uris.map(({ path }) => path.slice(folder.path.length + 1))
}

/** Folder by folder, those nearest first. */
async function walked(root: vscode.Uri, most: number): Promise<string[]> {
  const found: string[] = []
  const folders = ['']
  for (const folder of folders) {
    if (found.length >= most) break
    const entries = await entriesOf(folder === '' ? root : vscode.Uri.joinPath(root, folder))
    for (const [name, type] of entries) {
      const path = folder === '' ? name : `${folder}/${name}`
      if (type === vscode.FileType.File) found.push(path)
      else if (type === vscode.FileType.Directory && !LEFT_OUT.includes(name)) folders.push(path)
    }
  }
  return found.slice(0, most)
}

async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder)
  } catch {
    return []
  }
}
