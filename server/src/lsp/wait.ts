import type { CancellationToken, Event } from 'vscode-languageserver'

/** Resolves at the next event, or when the request is cancelled. */
export function changeOrCancel(event: Event<unknown>, token: CancellationToken): Promise<void> {
  return new Promise(done => {
    const subscriptions = [event(() => finish()), token.onCancellationRequested(() => finish())]
    const finish = (): void => {
      for (const subscription of subscriptions) subscription.dispose()
      done()
    }
  })
}
