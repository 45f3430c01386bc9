import * as vscode from 'vscode'
import * as assert from './assert.ts'

/** What agents find in the editor, and the form that needs no code. */
export const AGENTS: Readonly<Record<string, () => Promise<void>>> = {
  'offers its tools to the editor’s chat, and answers them': async () => {
    const own = vscode.lm.tools.filter(({ name }) => name.startsWith('genaiMeasures_'))
    assert.equal(own.length, 5)
    const result = await vscode.lm.invokeTool('genaiMeasures_audit', { input: {}, toolInvocationToken: undefined })
    const [part] = result.content
    assert.ok(part instanceof vscode.LanguageModelTextPart, 'the answer is no text')
    const said = JSON.parse((part as vscode.LanguageModelTextPart).value) as { services: { name: string }[] }
    assert.equal(said.services[0]?.name, 'chat')
  },

  'opens the form of ten questions': async () => {
    const isForm = ({ input }: vscode.Tab) =>
      input instanceof vscode.TabInputWebview && input.viewType.includes('genaiMeasures.assess')
    // The window tells of a new tab some time after the panel was made.
    const opened = new Promise<void>(done => {
      const listening = vscode.window.tabGroups.onDidChangeTabs(({ opened: tabs }) => {
        if (!tabs.some(isForm)) return
        listening.dispose()
        done()
      })
    })
    await vscode.commands.executeCommand('genaiMeasures.assess')
    await opened
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
  },
}
