import * as vscode from 'vscode'
import type { FolderStatus, QuietReason } from '../../../server/src/protocol/status.ts'
import { reveal } from '../reveal.ts'
import type { StatusFeed } from './feed.ts'
import { filesWord, findingsWord, openWord, servicesWord } from './words.ts'

type Row = vscode.QuickPickItem & { readonly reason?: QuietReason; readonly command?: string }

/** Says on demand what was read and why it is quiet; a reason leads to its place. */
export async function explain({ last }: StatusFeed): Promise<void> {
  const rows = [...(last?.folders ?? []).flatMap(rowsOf), ...actions()]
  const chosen = await vscode.window.showQuickPick(rows, { title: vscode.l10n.t('What was read, and why it is quiet') })
  if (chosen?.reason?.at) await reveal(chosen.reason.at)
  else if (chosen?.command) await vscode.commands.executeCommand(chosen.command)
}

function rowsOf({ uri, services, open, findings, files, quiet }: FolderStatus): Row[] {
  const name = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri))?.name ?? uri
  return [
    { label: name, kind: vscode.QuickPickItemKind.Separator },
    { label: [servicesWord(services), openWord(open), findingsWord(findings), filesWord(files)].join(' · ') },
    ...quiet.map((reason): Row => ({ label: `${reason.at ? '$(go-to-file)' : '$(info)'} ${reason.text}`, reason })),
  ]
}

function actions(): Row[] {
  const restricted: Row[] = vscode.workspace.isTrusted
    ? []
    : [
        {
          label: `$(shield) ${vscode.l10n.t('Restricted Mode: everything here works')}`,
          detail: vscode.l10n.t('The editor draws boxes round Chinese comments until the folder is trusted.'),
          command: 'workbench.trust.manage',
        },
      ]
  return [
    ...restricted,
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: `$(law) ${vscode.l10n.t('Show the duties')}`, command: 'genaiMeasures.duties.focus' },
    { label: `$(preview) ${vscode.l10n.t('Open the report')}`, command: 'genaiMeasures.auditWorkspace' },
    { label: `$(output) ${vscode.l10n.t('Show the log')}`, command: 'genaiMeasures.showOutput' },
  ]
}
