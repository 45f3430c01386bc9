import * as vscode from 'vscode'
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient'
import { notice } from './notice.ts'

const MOST_RESTARTS = 4
const WITHIN_MS = 3 * 60_000

/** What happens when the server stops by itself: it is started again, but not for ever; in our words, in the user's language. */
export function errorHandler(): ErrorHandler {
  let stops: number[] = []
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now()
      stops = [...stops.filter(one => now - one < WITHIN_MS), now]
      if (stops.length <= MOST_RESTARTS) return { action: CloseAction.Restart, handled: true }
      stops = []
      void offerRestart(vscode.l10n.t('The language server stopped several times and was not started again.'))
      return { action: CloseAction.DoNotRestart, handled: true }
    },
  }
}

/** Says that the server could not start, and asks whether to try again. */
export function couldNotStart(): false {
  void offerRestart(vscode.l10n.t('The language server could not be started. See the log.'))
  return false
}

async function offerRestart(text: string): Promise<void> {
  const restart = vscode.l10n.t('Restart Server')
  if ((await notice('error', `GenAI Measures: ${text}`, restart)) === restart)
    await vscode.commands.executeCommand('genaiMeasures.restartServer')
}
