import * as vscode from 'vscode'
import * as assert from './assert.ts'
import { diagnosticsWhen, fileUri, open, ruleOf } from './editor.ts'
import { applyFix, fixesFor } from './fixes.ts'
import { runSuite } from './harness.ts'
import { ourDiagnostics, rulesWhen } from './walking.ts'

const SHARED = 'packages/ai/src/index.ts'
const NESTED = 'apps/admin/genai-measures.yaml'
const isScope = (one: vscode.Diagnostic) => ruleOf(one) === 'scope-undeclared'

/** One service for each deployable, each judged by the declaration nearest to it. */
export const run = (): Promise<void> =>
  runSuite({
    'takes each deployable for a service, and one for settled by its own declaration': async () => {
      const found = await diagnosticsWhen(fileUri(SHARED), all => all.some(isScope))
      assert.equal(found.filter(isScope).length, 1)
      const { web, admin } = await services()
      assert.ok(web?.includes('probably public'), `web: ${web}`)
      assert.ok(admin?.includes('audience internal, territory mainland China (declared)'), `admin: ${admin}`)
    },

    'asks for the other one alone, and writes the answer beside the nested declaration, not into it': async () => {
      const before = await textOf(NESTED)
      const { document } = await open(SHARED)
      const fixes = await fixesFor(
        document.uri,
        (await diagnosticsWhen(document.uri, all => all.some(isScope))).find(isScope)?.range,
      )
      const answer = fixes.find(({ title }) => title.startsWith('Public in the mainland'))
      assert.ok(answer, fixes.map(({ title }) => title).join())
      await applyFix(answer)
      await rulesWhen(rules => !rules.includes('scope-undeclared'))
      assert.equal(await textOf(NESTED), before)
      const { web, admin } = await services()
      assert.ok(web?.includes('audience public, territory mainland China (declared)'), `web: ${web}`)
      assert.ok(admin?.includes('audience internal'), `admin: ${admin}`)
    },

    'judges a deployable anew when the declaration beside it changes': async () => {
      const ofAdmin = () => ourDiagnostics().filter(({ diagnostic }) => diagnostic.message.includes('admin'))
      assert.equal(ofAdmin().length, 0)
      const editor = await open(NESTED)
      const at = editor.document.getText().indexOf('internal')
      const word = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 'internal'.length))
      await editor.edit(edit => edit.replace(word, 'public'))
      await rulesWhen(() => ofAdmin().length > 0)
      await vscode.commands.executeCommand('undo')
      await rulesWhen(() => ofAdmin().length === 0)
    },
  })

/** The line under each service's heading in the audit, by the service's name. */
async function services(): Promise<Readonly<Record<string, string>>> {
  const [report] = await vscode.commands.executeCommand<{ text: string }[]>('genaiMeasures.server.audit')
  const headings = report?.text.matchAll(/^### (\S+)\n\n(.*)$/gm) ?? []
  return Object.fromEntries([...headings].map(([, name = '', line = '']) => [name, line]))
}

async function textOf(path: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(fileUri(path))).getText()
}
