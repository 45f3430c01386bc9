import * as vscode from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import { STATUS, type StatusParams } from '../../../server/src/protocol/status.ts'

/** What the server said of itself last, for everything that shows it: a client hands a notification to one listener only. */
export class StatusFeed implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<StatusParams | undefined>()
  readonly #subscriptions: readonly vscode.Disposable[]
  /** Undefined before the server has spoken, and once it has stopped. */
  readonly onDidChange = this.#changed.event
  last: StatusParams | undefined

  constructor(client: BaseLanguageClient) {
    const say = (status: StatusParams | undefined): void => {
      this.last = status
      this.#changed.fire(status)
    }
    this.#subscriptions = [
      client.onNotification(STATUS, say),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Stopped) say(undefined)
      }),
    ]
  }

  dispose(): void {
    for (const one of [...this.#subscriptions, this.#changed]) one.dispose()
  }
}
