import * as vscode from 'vscode'
import { ok } from './assert.ts'
import { diagnostics, ruleOf } from './editor.ts'
import { applyFix, offered } from './fixes.ts'

/** The kind under which accepting is offered: no quick fix. */
const ACCEPT = vscode.CodeActionKind.Refactor.append('accept')

interface Placed {
  readonly uri: vscode.Uri
  readonly diagnostic: vscode.Diagnostic
}

/** Our diagnostics of every file of the workspace as they stand now. */
export function ourDiagnostics(): Placed[] {
  return vscode.languages.getDiagnostics().flatMap(([uri]) => diagnostics(uri).map(diagnostic => ({ uri, diagnostic })))
}

/** Waits, event by event, until the rules that our diagnostics stem from are as `wanted`. */
export function rulesWhen(wanted: (rules: readonly string[]) => boolean): Promise<void> {
  return diagnosticsUntil(() => wanted(ourDiagnostics().map(({ diagnostic }) => ruleOf(diagnostic))))
}

/**
 * Takes one step as a person would: the first finding with a fix, its preferred one, and for `accepted` rules the
 * acceptance; types what it asks for; then waits until the editor shows what came of it. Returns the title of the fix, or
 * undefined when nothing is left to fix.
 */
export async function takeStep(accepted: readonly string[], type: () => Promise<void>): Promise<string | undefined> {
  const fix = await firstFix(accepted)
  if (!fix) return undefined
  const before = state()
  await applyFix(fix)
  await type()
  await diagnosticsUntil(() => state() !== before)
  return fix.title
}

/** Whether the server's own audit is empty too; if not, the editor is about to show more, and this waits for it. */
export async function whenAudited(): Promise<boolean> {
  const shown = diagnosticsUntil(() => ourDiagnostics().length > 0)
  const [report] = await vscode.commands.executeCommand<{ text: string }[]>('genaiMeasures.server.audit')
  ok(report, 'no audit')
  if (report.text.includes('No findings.')) return true
  await shown
  return false
}

/** What is shown may be older than the last edit, and then has no fix any more: the lightbulb is asked until one is offered. */
async function firstFix(accepted: readonly string[]): Promise<vscode.CodeAction | undefined> {
  for (;;) {
    // As a person would: what is worst first, so the one question before what waits for its answer.
    const shown = ourDiagnostics().toSorted((a, b) => a.diagnostic.severity - b.diagnostic.severity)
    if (shown.length === 0) return undefined
    for (const { uri, diagnostic } of shown) {
      // The editor offers fixes in documents that are open only.
      await vscode.workspace.openTextDocument(uri)
      const fixes = (await offered(uri, diagnostic.range)).filter(({ edit }) => edit)
      const fix = fixes.find(({ isPreferred }) => isPreferred) ?? fixes[0]
      if (fix) return fix
      const [accept] = accepted.includes(ruleOf(diagnostic)) ? await offered(uri, diagnostic.range, ACCEPT) : []
      if (accept) return accept
    }
  }
}

function state(): string {
  return JSON.stringify(ourDiagnostics().map(({ uri, diagnostic }) => [uri.path, ruleOf(diagnostic), diagnostic.range]))
}

function diagnosticsUntil(wanted: () => boolean): Promise<void> {
  return new Promise(done => {
    const look = () => {
      if (!wanted()) return
      listening.dispose()
      done()
    }
    const listening = vscode.languages.onDidChangeDiagnostics(look)
    look()
  })
}
