import * as vscode from 'vscode'
import { CALL } from '../../lsp/support/chat-app.ts'
import { englishIn } from '../../support/english.ts'
import * as assert from './assert.ts'
import { diagnosticsWhen, extension, fileUri, open } from './editor.ts'
import { fixesFor } from './fixes.ts'
import { runSuite } from './harness.ts'

const CHINESE = /[\u4e00-\u9fff]/

/** Nobody has set a language: the editor's own is Chinese, by a language pack. */
export const run = (): Promise<void> =>
  runSuite({
    'is in an editor whose display language is Chinese': async () => {
      assert.equal(vscode.env.language, 'zh-cn')
    },

    'has every contributed text in Chinese': async () => {
      const ours = extension()
      assert.ok(ours, 'the packed extension is not installed')
      const { contributes } = ours.packageJSON as { contributes: Readonly<Record<string, unknown>> }
      for (const part of ['commands', 'views', 'viewsWelcome', 'walkthroughs', 'submenus', 'configuration'])
        for (const text of texts(contributes[part])) chinese(text)
    },

    'says everything in Chinese: findings, fixes, hovers, lenses': async () => {
      const { document } = await open(CALL)
      const found = await diagnosticsWhen(document.uri, all => all.length > 0)
      for (const { message } of found) chinese(message)
      for (const { title } of await fixesFor(document.uri, found[0]?.range)) chinese(title)
      const at = document.positionAt(document.getText().indexOf('create(') + 1)
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at,
      )
      const said = hovers.flatMap(({ contents }) => contents.map(one => (one as vscode.MarkdownString).value))
      assert.ok(
        said.some(text => CHINESE.test(text)),
        `hover says: ${said.join('\n')}`,
      )
      for (const text of said.filter(one => CHINESE.test(one))) chinese(text)
      for (const path of ['package.json', CALL]) for (const title of await lensesOf(fileUri(path))) chinese(title)
    },

    'says in Chinese what the audit found': async () => {
      const [report] = await vscode.commands.executeCommand<{ text: string }[]>('genaiMeasures.server.audit')
      for (const line of report?.text.split('\n') ?? ['no report']) if (line.trim() !== '') chinese(line, false)
    },
  })

/** Fails where a text is English, or, as a title has to be, not Chinese at all. */
function chinese(text: string, wholly = true): void {
  const english = englishIn(text)
  assert.equal(english, undefined, text)
  assert.ok(!wholly || CHINESE.test(text) || SAME.test(text), `not Chinese: ${text}`)
}

/** What reads the same in both languages. */
const SAME = /^(GenAI Measures|English)$/

/** Every text for people in a part of the manifest. */
function texts(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => {
    if (typeof value === 'object' && value !== null && 'value' in value) return [String(value.value)]
    if (typeof value === 'string') return FOR_PEOPLE.has(key) ? [value] : []
    if (Array.isArray(value) && FOR_PEOPLE.has(key)) return value.map(String)
    return texts(value)
  })
}

const FOR_PEOPLE = new Set(
  (
    'title name label contents description markdownDescription altText ' +
    'enumDescriptions markdownEnumDescriptions enumItemLabels patternErrorMessage'
  ).split(' '),
)

async function lensesOf(uri: vscode.Uri): Promise<string[]> {
  await vscode.workspace.openTextDocument(uri)
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 20)
  return lenses.flatMap(({ command }) => (command?.command.startsWith('genaiMeasures') ? [command.title] : []))
}
