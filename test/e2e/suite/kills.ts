import * as vscode from 'vscode'
import { CALL, declared, ROUTE } from '../../lsp/support/chat-app.ts'
import * as assert from './assert.ts'
import { diagnostics, diagnosticsWhen, fileUri, open, ruleOf, SOURCE } from './editor.ts'
import { applyFix, fixesFor } from './fixes.ts'
import { runSuite } from './harness.ts'
import { randomFrom } from './random.ts'
import { kill, serverProcess } from './server-process.ts'

/** Set by the bundler from the environment: how often the server is killed, and what the moments are drawn from. */
declare const SUITE_OPTIONS: { readonly KILLS?: string; readonly SEED?: string }

const KILLS = Number(SUITE_OPTIONS.KILLS ?? 5)
const SEED = Number(SUITE_OPTIONS.SEED ?? 20_261_128)
/** The longest that a blow waits, in milliseconds: about as long as a session takes. */
const LATEST = 900

const DECLARATION = 'genai-measures.yaml'
const random = randomFrom(SEED)
/** What each file of the workspace has held in the editor, its first text first; one that holds anything else on disk was written by half. */
const whole = new Map<string, Set<string>>()
let fresh: readonly string[] = []

/** A person at work: types, looks, asks, takes a fix, saves, and takes all of it back. */
async function session(): Promise<void> {
  const editor = await open('package.json')
  const { document } = editor
  await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '\n'))
  const at = document.positionAt(document.getText().indexOf('openai') + 1)
  await asked('vscode.executeHoverProvider', document.uri, at)
  await asked('vscode.executeCodeLensProvider', document.uri)
  await editor.edit(edit => edit.insert(at, 'x'))
  await asked('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at))
  await vscode.commands.executeCommand('undo')
  const declaration = await written(DECLARATION, declared(random() < 0.5 ? 'internal' : 'public'))
  await asked('vscode.executeCompletionItemProvider', declaration.uri, new vscode.Position(3, 14))
  await asked('vscode.executeDocumentSymbolProvider', declaration.uri)
  await declaration.save()
  const route = await open('app/api/chat/route.ts')
  await route.edit(edit => edit.insert(new vscode.Position(0, 0), '// 说明\n'))
  await route.document.save()
}

/** Asks a provider of the editor, whoever answers: a server that has just died does not. */
async function asked(command: string, ...args: unknown[]): Promise<void> {
  await Promise.resolve(vscode.commands.executeCommand(command, ...args)).catch(() => undefined)
}

/** A file of the workspace with a text, open and not yet saved. */
async function written(path: string, text: string): Promise<vscode.TextDocument> {
  const uri = fileUri(path)
  const edit = new vscode.WorkspaceEdit()
  edit.createFile(uri, { ignoreIfExists: true })
  await vscode.workspace.applyEdit(edit)
  const document = await vscode.workspace.openTextDocument(uri)
  const change = new vscode.WorkspaceEdit()
  change.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), text)
  await vscode.workspace.applyEdit(change)
  return document
}

/** Everything as it was before the session, in the editor and on disk. */
async function restored(): Promise<void> {
  for (const [path, texts] of whole) {
    const [text = ''] = texts
    if (path === DECLARATION) continue
    const document = await written(path, text)
    if (document.isDirty) await document.save()
  }
  const edit = new vscode.WorkspaceEdit()
  edit.deleteFile(fileUri(DECLARATION), { ignoreIfNotExists: true })
  await vscode.workspace.applyEdit(edit)
}

function known(path: string, text: string): void {
  const texts = whole.get(path) ?? new Set()
  whole.set(path, texts.add(text))
}

/** What the panel says of the workspace, file by file. */
function panel(): string[] {
  return vscode.languages
    .getDiagnostics()
    .flatMap(([uri, all]) =>
      all
        .filter(({ source }) => source === SOURCE)
        .map(one =>
          JSON.stringify([vscode.workspace.asRelativePath(uri), ruleOf(one), one.severity, one.range, one.message]),
        ),
    )
    .toSorted()
}

async function panelAsFresh(): Promise<void> {
  const isFresh = (): boolean => JSON.stringify(panel()) === JSON.stringify(fresh)
  await new Promise<void>(done => {
    const look = (): void => {
      if (!isFresh()) return
      listening.dispose()
      done()
    }
    const listening = vscode.languages.onDidChangeDiagnostics(look)
    look()
  })
}

/** That the server which answers is alive: a line typed above moves what it underlines, and taking it back moves it home. */
async function answersAgain(): Promise<void> {
  const editor = await open(CALL)
  const { document } = editor
  const lineOf = (found: vscode.Diagnostic[]): number | undefined =>
    found.find(one => ruleOf(one) === 'scope-undeclared')?.range.start.line
  const home = ROUTE.slice(0, ROUTE.indexOf('.create(')).split('\n').length - 1
  await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '\n\n\n'))
  await diagnosticsWhen(document.uri, found => lineOf(found) === home + 3)
  await vscode.commands.executeCommand('undo')
  await diagnosticsWhen(document.uri, found => lineOf(found) === home)
}

async function filesOnDisk(): Promise<void> {
  const found = await vscode.workspace.findFiles('**/*', null)
  for (const uri of found) {
    const path = vscode.workspace.asRelativePath(uri)
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
    assert.ok(whole.has(path), `${path} was left behind`)
    assert.ok(whole.get(path)?.has(text), `${path} holds what nobody wrote: ${JSON.stringify(text)}`)
  }
}

/** The editor starts a server again by itself, some times; then a person does. */
async function aliveAfter(dead: number): Promise<void> {
  for (;;) {
    const now = await serverProcess(dead)
    if (now !== undefined) return
    await vscode.commands.executeCommand('genaiMeasures.restartServer')
  }
}

async function oneKill(): Promise<void> {
  const pid = await serverProcess()
  assert.ok(pid !== undefined, 'no server runs')
  const blow = new Promise<void>(done => {
    setTimeout(() => {
      kill(pid)
      done()
    }, random() * LATEST)
  })
  // What a session asks of a dead server may fail; that is the point.
  await Promise.all([session().catch(() => undefined), blow])
  await filesOnDisk()
  await aliveAfter(pid)
  await restored()
  await answersAgain()
  await panelAsFresh()
  await filesOnDisk()
}

export const run = (): Promise<void> =>
  runSuite({
    'finds what a fresh server finds': async () => {
      for (const uri of await vscode.workspace.findFiles('**/*', null))
        known(vscode.workspace.asRelativePath(uri), new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)))
      vscode.workspace.onDidChangeTextDocument(({ document }) =>
        known(vscode.workspace.asRelativePath(document.uri), document.getText()),
      )
      known(DECLARATION, '')
      await diagnosticsWhen(fileUri(CALL), found => found.length > 0)
      await answersAgain()
      fresh = panel()
      assert.ok(fresh.length > 0, 'nothing is found')
    },
    ...Object.fromEntries(
      Array.from({ length: KILLS }, (_, i) => [
        `finds the same after kill ${i + 1} of ${KILLS} (seed ${SEED})`,
        oneKill,
      ]),
    ),
    'takes a fix from the last server, and writes it whole': async () => {
      const { document } = await open(CALL)
      const scope = diagnostics(document.uri).find(one => ruleOf(one) === 'scope-undeclared')
      const fix = (await fixesFor(document.uri, scope?.range)).find(({ title }) =>
        title.startsWith('Create genai-measures'),
      )
      assert.ok(fix, 'no fix that creates the declaration')
      await applyFix(fix)
      const declaration = await vscode.workspace.openTextDocument(fileUri(DECLARATION))
      await declaration.save()
      assert.ok(declaration.getText().includes('name: chat'), declaration.getText())
    },
  })
