import * as vscode from 'vscode'
import { reveal } from '../reveal.ts'
import { notice } from '../notice.ts'

/** What the report's page asks of the editor. Lines and columns count from 1 in reports. */
export interface Act {
  readonly act: 'open' | 'fix' | 'accept'
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly rule?: string
}

/** Opens the place of a finding, only inside the checked folder, and offers what was asked for there. */
export async function act(folder: string, { act: what, file, line = 1, column = 1, rule }: Act): Promise<void> {
  const root = vscode.Uri.parse(folder)
  const uri = vscode.Uri.joinPath(root, file)
  if (!uri.path.startsWith(`${root.path}/`)) return
  const at = { line: Math.max(0, Number(line) - 1), character: Math.max(0, Number(column) - 1) }
  await reveal({ uri: uri.toString(), ...at })
  if (what === 'open' || rule === undefined) return
  const range = new vscode.Range(at.line, at.character, at.line, at.character)
  const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
  )
  const accepts = what === 'accept'
  const ours = offered.filter(one => isOf(one, rule) && isAcceptance(one) === accepts)
  const chosen = ours.length === 1 ? ours[0] : await choose(ours)
  if (chosen) await apply(chosen)
}

/** Accepting has a kind of its own: it leaves what was found as it is. */
function isAcceptance({ kind }: vscode.CodeAction): boolean {
  return kind?.value.endsWith('.accept') === true
}

function isOf({ diagnostics }: vscode.CodeAction, rule: string): boolean {
  return diagnostics?.some(({ code }) => String(typeof code === 'object' ? code.value : code) === rule) === true
}

async function choose(actions: readonly vscode.CodeAction[]): Promise<vscode.CodeAction | undefined> {
  if (actions.length === 0) {
    void notice('information', vscode.l10n.t('The files have changed; nothing is offered here any more.'))
    return undefined
  }
  const items = actions.map(action => ({ label: action.title, action }))
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('What to do about it') }))?.action
}

async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) await vscode.workspace.applyEdit(edit)
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []))
}
