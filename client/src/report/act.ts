import * as vscode from 'vscode'
import { type BaseLanguageClient, CodeActionRequest } from 'vscode-languageclient'
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
export async function act(
  client: BaseLanguageClient,
  folder: string,
  { act: what, file, line = 1, column = 1, rule }: Act,
): Promise<void> {
  const root = vscode.Uri.parse(folder)
  const uri = vscode.Uri.joinPath(root, file)
  if (!uri.path.startsWith(`${root.path}/`)) return
  const at = { line: Math.max(0, Number(line) - 1), character: Math.max(0, Number(column) - 1) }
  await reveal({ uri: uri.toString(), ...at })
  if (what === 'open' || rule === undefined) return
  const accepts = what === 'accept'
  const offered = await offersFor(client, uri, new vscode.Position(at.line, at.character), rule)
  const ours = offered.filter(one => isAcceptance(one) === accepts && !isRuleOff(one))
  const chosen = ours.length === 1 ? ours[0] : await choose(ours)
  if (chosen) await apply(chosen)
}

/** Accepting has a kind of its own: it leaves what was found as it is. */
function isAcceptance({ kind }: vscode.CodeAction): boolean {
  return kind?.value.endsWith('.accept') === true
}

/** Nor is turning its rule off a fix. */
function isRuleOff({ kind }: vscode.CodeAction): boolean {
  return kind?.value.endsWith('.ruleOff') === true
}

/** What the server offers for the finding of a rule at a place. Asked of it directly: the editor's own command does not tell which finding an offer is for. */
async function offersFor(
  client: BaseLanguageClient,
  uri: vscode.Uri,
  at: vscode.Position,
  rule: string,
): Promise<vscode.CodeAction[]> {
  const shown = vscode.languages.getDiagnostics(uri).filter(one => ruleOf(one) === rule && one.range.contains(at))
  const params = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
    range: { start: at, end: at },
    context: { diagnostics: await client.code2ProtocolConverter.asDiagnostics(shown) },
  }
  const answer = await client.sendRequest(CodeActionRequest.type, params)
  const actions = await client.protocol2CodeConverter.asCodeActionResult(answer ?? [])
  return actions.filter((one): one is vscode.CodeAction => 'diagnostics' in one && (one.diagnostics?.length ?? 0) > 0)
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

async function choose(actions: readonly vscode.CodeAction[]): Promise<vscode.CodeAction | undefined> {
  if (actions.length === 0) {
    void notice('information', vscode.l10n.t('The files have changed; nothing is offered here any more.'))
    return undefined
  }
  const items = actions.map(action => ({ label: action.title, action }))
  const title = vscode.l10n.t('What to do about it')
  // Said once more what it is about: the list covers the place.
  const placeHolder = actions.flatMap(({ diagnostics = [] }) => diagnostics.map(one => one.message))[0] ?? title
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.action
}

async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) await vscode.workspace.applyEdit(edit)
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []))
}
