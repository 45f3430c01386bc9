import type { ServerContext } from './context.ts'
import { faultLine } from './fault-line.ts'

/**
 * Does something after the messages already in the queue. What goes wrong then has nobody to answer to: it is one line in the log, never
 * the end of the server.
 */
export function soon(context: ServerContext, work: () => void): void {
  setTimeout(() => {
    try {
      work()
    } catch (error) {
      context.connection.console.error(faultLine('genai-measures', error))
    }
  })
}
