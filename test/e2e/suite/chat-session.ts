import * as vscode from 'vscode'
import { CALL, declared } from '../../lsp/support/chat-app.ts'
import * as assert from './assert.ts'
import { deleteOnDisk, writeOnDisk } from './disk.ts'
import { codes, diagnosticsWhen, extension, fileUri, open, ruleOf, SOURCE } from './editor.ts'
import { applyFix, fixesFor } from './fixes.ts'

const CHINESE = /[\u4e00-\u9fff]/
const has = (rule: string) => (found: vscode.Diagnostic[]) => codes(found).includes(rule)
const speaks = (chinese: boolean) => (found: vscode.Diagnostic[]) =>
  found.length > 0 && found.every(({ message }) => CHINESE.test(message.slice(0, 40)) === chinese)
const lacks = (rule: string) => (found: vscode.Diagnostic[]) => !codes(found).includes(rule)

/** A chat app that declares nothing, from open to declared. The cases build on each other, as a person's session does. */
export const CHAT_SESSION: Readonly<Record<string, () => Promise<void>>> = {
  'activates where a supported file exists': async () => {
    assert.ok(extension(), 'the packed extension is not installed')
    await diagnosticsWhen(fileUri(CALL), has('scope-undeclared'))
    assert.equal(extension()?.isActive, true)
  },

  'lists findings of files that are not open': async () => {
    const route = fileUri(CALL)
    assert.ok(!vscode.workspace.textDocuments.some(({ uri }) => uri.path === route.path), 'the file is open')
    await diagnosticsWhen(route, found => found.length > 0)
  },

  'underlines the call, exactly, with rule, page and severity': async () => {
    const { document } = await open(CALL)
    const found = await diagnosticsWhen(document.uri, has('scope-undeclared'))
    const scope = found.find(one => ruleOf(one) === 'scope-undeclared')
    assert.ok(scope, 'no scope finding')
    assert.equal(document.getText(scope.range), 'create')
    assert.equal(scope.severity, vscode.DiagnosticSeverity.Warning)
    assert.equal(scope.source, SOURCE)
    const { target } = scope.code as { target: vscode.Uri }
    assert.equal(target.scheme, 'command')
    assert.ok(
      decodeURIComponent(target.query).includes('rules/scope-undeclared'),
      `the rule's page is ${target.toString()}`,
    )
    assert.ok(!scope.message.includes('\n') && !CHINESE.test(scope.message.slice(0, 40)), scope.message)
  },

  'explains the dependency on hover': async () => {
    const { document } = await open('package.json')
    const at = document.positionAt(document.getText().indexOf('openai') + 1)
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at)
    const text = hovers.flatMap(({ contents }) => contents.map(one => (one as vscode.MarkdownString).value)).join('\n')
    assert.ok(text.includes('`openai`') && text.includes('`chat`'), `hover says: ${text}`)
  },

  'opens the page of a rule from the package, in the language of the findings': async () => {
    const settings = vscode.workspace.getConfiguration('genaiMeasures')
    for (const [language, word] of [
      ['en', 'Who is bound'],
      ['zh-CN', '义务主体'],
    ] as const) {
      await settings.update('language', language, vscode.ConfigurationTarget.Workspace)
      const file = `/rules/scope-undeclared${language === 'en' ? '' : '.zh-CN'}.md`
      const page = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'genai-measures', path: file }))
      assert.ok(page.getText().includes(word), page.getText().slice(0, 400))
      assert.ok(!/\]\(\.\.\/\.\.\//.test(page.getText()), 'a link leads out of the package')
      const shown = new Promise<void>(done => {
        const listening = vscode.window.tabGroups.onDidChangeTabs(() => {
          const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs)
          if (
            !tabs.some(
              ({ label, input }) => input instanceof vscode.TabInputWebview && label.includes('scope-undeclared'),
            )
          )
            return
          listening.dispose()
          done()
        })
      })
      await vscode.commands.executeCommand('genaiMeasures.openPage', 'rules/scope-undeclared')
      await shown
      await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    }
    await settings.update('language', undefined, vscode.ConfigurationTarget.Workspace)
    await diagnosticsWhen(fileUri(CALL), speaks(false))
  },

  'speaks Chinese when the setting says so, and English again': async () => {
    const call = fileUri(CALL)
    const settings = vscode.workspace.getConfiguration('genaiMeasures')
    await settings.update('language', 'zh-CN', vscode.ConfigurationTarget.Workspace)
    await diagnosticsWhen(call, speaks(true))
    await settings.update('language', undefined, vscode.ConfigurationTarget.Workspace)
    await diagnosticsWhen(call, speaks(false))
  },

  'sets the severity of one rule, and silences it': async () => {
    const call = fileUri(CALL)
    const settings = vscode.workspace.getConfiguration('genaiMeasures')
    await settings.update('severity', { 'scope-undeclared': 'off' }, vscode.ConfigurationTarget.Workspace)
    await diagnosticsWhen(call, lacks('scope-undeclared'))
    await settings.update('severity', undefined, vscode.ConfigurationTarget.Workspace)
    await diagnosticsWhen(call, has('scope-undeclared'))
  },

  'follows typing: the underline moves, and moves back': async () => {
    const editor = await open(CALL)
    const { document } = editor
    const underlined = (found: vscode.Diagnostic[]) =>
      found.filter(one => ruleOf(one) === 'scope-undeclared').map(({ range }) => document.getText(range))
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '\n\n'))
    await diagnosticsWhen(document.uri, found => underlined(found)[0] === 'create' && !document.isClosed)
    await vscode.commands.executeCommand('undo')
    await diagnosticsWhen(document.uri, found => underlined(found)[0] === 'create')
  },

  'opens the report with the audit command': async () => {
    const { activeTabGroup } = vscode.window.tabGroups
    const before = activeTabGroup.tabs.length
    const opened = new Promise<vscode.Tab>(done => {
      const listening = vscode.window.tabGroups.onDidChangeTabs(() => {
        const { tabs, activeTab } = vscode.window.tabGroups.activeTabGroup
        if (tabs.length <= before || !activeTab) return
        listening.dispose()
        done(activeTab)
      })
    })
    await vscode.commands.executeCommand('genaiMeasures.auditWorkspace')
    const { input } = await opened
    if (input instanceof vscode.TabInputText) {
      const report = await vscode.workspace.openTextDocument(input.uri)
      assert.ok(report.getText().includes('chat'), 'the report names no service')
    } else assert.ok(input instanceof vscode.TabInputWebview, 'the report is neither a text nor a page')
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  },

  'keeps one report a folder, however often it is asked for': async () => {
    const reports = () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) =>
        tabs.filter(({ input }) => input instanceof vscode.TabInputWebview),
      )
    const shown = new Promise<void>(done => {
      const listening = vscode.window.tabGroups.onDidChangeTabs(() => {
        if (reports().length === 0) return
        listening.dispose()
        done()
      })
    })
    await vscode.commands.executeCommand('genaiMeasures.auditWorkspace')
    await shown
    await open('package.json')
    await vscode.commands.executeCommand('genaiMeasures.auditWorkspace')
    assert.equal(reports().length, 1)
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
  },

  'leads from one open duty to the next, and to the place of each': async () => {
    const seen = new Set<string>()
    for (let step = 0; step < 12; step++) {
      await vscode.commands.executeCommand('genaiMeasures.nextDuty')
      const editor = vscode.window.activeTextEditor
      assert.ok(editor, 'no place was shown')
      seen.add(`${editor.document.uri.path}:${editor.selection.active.line}`)
    }
    assert.ok(seen.size > 1, `always the same place: ${[...seen].join()}`)
  },

  'creates the declaration from the lightbulb, and the findings go once it is filled in': async () => {
    const { document } = await open(CALL)
    const found = await diagnosticsWhen(document.uri, has('scope-undeclared'))
    const scope = found.find(one => ruleOf(one) === 'scope-undeclared')
    const fix = (await fixesFor(document.uri, scope?.range)).find(({ title }) =>
      title.startsWith('Create genai-measures.yaml'),
    )
    assert.ok(fix, 'no fix that creates the declaration')
    await applyFix(fix)
    const declaration = await vscode.workspace.openTextDocument(fileUri('genai-measures.yaml'))
    const text = declaration.getText()
    assert.ok(text.includes('name: chat'), text)
    const filled = text.replace(/audience:.*/, 'audience: public').replace(/territory:.*/, 'territory: mainland-china')
    const edit = new vscode.WorkspaceEdit()
    edit.replace(declaration.uri, new vscode.Range(0, 0, declaration.lineCount, 0), filled)
    await vscode.workspace.applyEdit(edit)
    await declaration.save()
    await diagnosticsWhen(document.uri, lacks('scope-undeclared'))
  },

  'points at the line of a broken declaration': async () => {
    const editor = await open('genai-measures.yaml')
    const { document } = editor
    const before = document.getText()
    await editor.edit(edit => edit.insert(document.positionAt(before.indexOf('audience: ')), 'audienze: public\n    '))
    const found = await diagnosticsWhen(document.uri, all =>
      all.some(({ range }) => document.getText(range) === 'audienze'),
    )
    assert.ok(found.length > 0, 'no diagnostic')
    await vscode.commands.executeCommand('undo')
    await diagnosticsWhen(document.uri, all => all.every(({ range }) => document.getText(range) !== 'audienze'))
    await document.save()
  },

  'sees a file that changes on disk': async () => {
    const call = fileUri(CALL)
    // What is open in an editor counts as it stands there, so all are closed first.
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await deleteOnDisk('genai-measures.yaml')
    await diagnosticsWhen(call, has('scope-undeclared'))
    await writeOnDisk('genai-measures.yaml', declared('internal'))
    await diagnosticsWhen(call, lacks('scope-undeclared'))
    await deleteOnDisk('genai-measures.yaml')
    await diagnosticsWhen(call, has('scope-undeclared'))
  },

  'restarts its server and finds the same': async () => {
    const call = fileUri(CALL)
    const cleared = diagnosticsWhen(call, found => found.length === 0)
    await vscode.commands.executeCommand('genaiMeasures.restartServer')
    await cleared
    await diagnosticsWhen(call, has('scope-undeclared'))
  },
}
