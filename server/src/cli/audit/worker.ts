import { type MessagePort } from 'node:worker_threads'
import { auditOne } from './audit-one.ts'
import type { AuditTask } from './jobs.ts'

/** Audits one folder after another for the thread that started this one. */
export function serveAudits(port: MessagePort): void {
  port.on('message', ({ root, settings }: AuditTask) => {
    auditOne(root, settings).then(
      outcome => port.postMessage(outcome),
      // Told to the other side as the thread's own error.
      error =>
        setImmediate(() => {
          throw error
        }),
    )
  })
}
