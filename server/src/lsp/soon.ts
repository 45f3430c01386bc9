import type { ServerContext } from './context.ts'

/**
 * Does something after the messages already in the queue. What goes wrong then has nobody to answer to: it is one line in the log, never
 * the end of the server.
 */
export function soon(context: ServerContext, work: () => void): void {
  setTimeout(() => {
    try {
      work()
    } catch (error) {
      context.connection.console.error(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
    }
  })
}
