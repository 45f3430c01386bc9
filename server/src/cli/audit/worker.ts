import { parentPort } from 'node:worker_threads'
import { auditOne } from './audit-one.ts'
import type { AuditTask } from './jobs.ts'

/** Audits one folder after another for the thread that started this one; false where none did. */
export function serveAudits(): boolean {
  const port = parentPort
  port?.on('message', ({ root, settings }: AuditTask) => {
    auditOne(root, settings).then(
      outcome => port.postMessage(outcome),
      // Told to the other side as the thread's own error.
      error =>
        setImmediate(() => {
          throw error
        }),
    )
  })
  return port !== null
}
