import * as vscode from 'vscode'
import { OPEN_PAGE } from './address.ts'
import { PAGES, PagesFileSystem } from './file-system.ts'

/** The list of all rules. */
const RULES = 'rules/README'

/** Serves the shipped pages, and opens one in the reader's language: no network, no browser. */
export function servePages({ extensionUri }: vscode.ExtensionContext): vscode.Disposable[] {
  return [
    vscode.workspace.registerFileSystemProvider(PAGES, new PagesFileSystem(extensionUri), { isReadonly: true }),
    vscode.commands.registerCommand(OPEN_PAGE, (page: unknown) => openPage(typeof page === 'string' ? page : RULES)),
  ]
}

/** Shows a page as the editor shows Markdown, beside nothing: in the active column. */
export async function openPage(page: string): Promise<void> {
  const chinese = isChinese()
  const uri = await firstThere([
    ...(page === RULES ? [] : [...(chinese ? [pageUri(`${page}.zh-CN`)] : []), pageUri(page)]),
    pageUri(chinese ? 'rules/规则' : 'rules/Rules'),
  ])
  if (uri) await vscode.commands.executeCommand('markdown.showPreview', uri)
}

function pageUri(page: string): vscode.Uri {
  return vscode.Uri.from({ scheme: PAGES, path: `/${page}.md` })
}

async function firstThere(uris: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  for (const uri of uris) {
    try {
      await vscode.workspace.fs.stat(uri)
      return uri
    } catch {
      // The next one, then.
    }
  }
  return undefined
}

/** As the server decides for its texts: the setting, else the editor's language. */
function isChinese(): boolean {
  const set = vscode.workspace.getConfiguration('genaiMeasures').get<string>('language', 'auto')
  return (set === 'auto' ? vscode.env.language : set).toLowerCase().startsWith('zh')
}
