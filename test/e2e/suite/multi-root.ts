import * as vscode from 'vscode'
import { CALL } from '../../lsp/support/chat-app.ts'
import * as assert from './assert.ts'
import { codes, diagnostics, diagnosticsWhen, fileUri, openUri, ruleOf } from './editor.ts'
import { applyFix, fixesFor } from './fixes.ts'
import { runSuite } from './harness.ts'

/** Two folders, one declared internal: one server keeps them apart, and takes in what joins. */
export const run = (): Promise<void> =>
  runSuite({
    'judges each folder by its own declaration': async () => {
      assert.equal(vscode.workspace.workspaceFolders?.length, 2)
      await diagnosticsWhen(fileUri(CALL, 1), found => codes(found).includes('scope-undeclared'))
      const declared = diagnostics(fileUri(CALL, 0))
      assert.ok(!codes(declared).includes('scope-undeclared'), 'the declared folder is asked for its scope')
    },
    'takes settings by folder': async () => {
      const settings = vscode.workspace.getConfiguration('genaiMeasures', fileUri('', 1))
      await settings.update('severity', { 'scope-undeclared': 'error' }, vscode.ConfigurationTarget.WorkspaceFolder)
      await diagnosticsWhen(fileUri(CALL, 1), found =>
        found.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
      )
    },
    'forgets a folder that is removed': async () => {
      const call = fileUri(CALL, 1)
      assert.ok(vscode.workspace.updateWorkspaceFolders(1, 1), 'the folder cannot be removed')
      await diagnosticsWhen(call, found => found.length === 0)
    },
    'takes in a folder from a file system that no folder came from before': async () => {
      const added = vscode.Uri.parse('memfs:/chat')
      assert.ok(vscode.workspace.updateWorkspaceFolders(1, 0, { uri: added }), 'the folder cannot be added')
      const { document } = await openUri(vscode.Uri.joinPath(added, CALL))
      const isScope = (one: vscode.Diagnostic) => ruleOf(one) === 'scope-undeclared'
      const found = await diagnosticsWhen(document.uri, all => all.some(isScope))
      const fixes = await fixesFor(document.uri, found.find(isScope)?.range)
      const answer = fixes.find(({ title }) => title.startsWith('Internal'))
      assert.ok(answer, fixes.map(({ title }) => title).join())
      await applyFix(answer)
      await diagnosticsWhen(document.uri, all => !all.some(isScope))
      const written = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(added, 'genai-measures.yaml'))
      assert.ok(written.getText().includes('audience: internal'), written.getText())
    },
  })
