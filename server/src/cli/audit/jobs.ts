import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { message, render } from '../../core/locale/messages.ts'
import type { CliIo } from '../io.ts'
import { cliMessages } from '../messages.ts'
import { progressLine } from '../progress.ts'
import { auditOne } from './audit-one.ts'
import type { AuditOutcome } from './outcome.ts'
import type { AuditOrder, AuditSettings } from './settings.ts'

/** The argument of a thread that audits for another. */
export const SERVE_AUDITS = '--serve-audits'

/** A folder to audit, as named on the line and as found. */
export interface Target {
  readonly name: string
  readonly root: string
}

/** What a worker thread is asked for; it answers with an AuditOutcome. */
export interface AuditTask {
  readonly root: string
  readonly settings: AuditSettings
}

export interface Audited {
  readonly target: Target
  readonly outcome: AuditOutcome
}

/** Audits folders, `--jobs` of them side by side, and gives them in the order of the line. One folder is always one thread's work. */
export async function* auditAll(
  targets: readonly Target[],
  { settings, jobs, targets: named }: AuditOrder,
  io: CliIo,
): AsyncGenerator<Audited> {
  const { program } = io
  if (program === undefined || jobs === 1 || targets.length < 2) {
    for (const target of targets) {
      const progress = progressLine(io, 'progress')
      const outcome = await auditOne(target.root, settings, {
        alone: named.length < 2,
        progress: settings.quiet ? undefined : progress.show,
      })
      progress.clear()
      yield { target, outcome }
    }
    return
  }
  const progress = progressLine(io, 'progressFolders', { least: 2, every: 1 })
  const outcomes = sideBySide(targets, settings, Math.min(jobs, targets.length), program)
  for (const [index, target] of targets.entries()) {
    const outcome = (await outcomes[index]) as AuditOutcome
    progress.clear()
    yield { target, outcome }
    if (!settings.quiet) progress.show(index + 1, targets.length)
  }
  progress.clear()
}

/** A thread, and the end of it: one that ends without a word has failed as much as one that says why. */
interface Thread {
  readonly worker: Worker
  readonly ended: Promise<never>
}

async function startThread(program: URL): Promise<Thread> {
  const threads = await import('node:worker_threads')
  const worker = new threads.Worker(program, { argv: [SERVE_AUDITS] })
  const ended = once(worker, 'exit').then(([code]): never => {
    throw new Error(`the thread ended with code ${code}`)
  })
  return { worker, ended }
}

/** A promise for each target; as many threads as asked for take the next one each until none is left. */
function sideBySide(
  targets: readonly Target[],
  settings: AuditSettings,
  threads: number,
  program: URL,
): Promise<AuditOutcome>[] {
  const settle: ((outcome: AuditOutcome) => void)[] = []
  const outcomes = targets.map(() => new Promise<AuditOutcome>(resolve => void settle.push(resolve)))
  let next = 0
  const lane = async (): Promise<void> => {
    let thread: Thread | undefined
    for (let index = next++; index < targets.length; index = next++) {
      thread ??= await startThread(program)
      try {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        thread.worker.postMessage({ root: (targets[index] as Target).root, settings } satisfies AuditTask)
        const [outcome] = (await Promise.race([once(thread.worker, 'message'), thread.ended])) as [AuditOutcome]
        settle[index]?.(outcome)
      } catch (error) {
        // A thread that broke (out of memory, say) costs its own folder; the next one gets a new thread.
        const detail = error instanceof Error ? error.message : String(error)
        const trouble = render(message(cliMessages, 'brokenAudit', { detail }), settings.language)
        settle[index]?.({ trouble, reports: [], fails: false, notes: [] })
        thread = undefined
      }
    }
    await thread?.worker.terminate()
  }
  for (let i = 0; i < threads; i++) void lane()
  return outcomes
}
