import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Help, HelpedRead } from '../../workspace/load.ts'
import { sharedCounter, type ReadBatch, type ReadOrder } from './read-thread.ts'

/** A thread takes about as long to start as to read so many files; fewer for each are not worth one. */
const FILES_A_THREAD = 120
const MOST = 3

/**
 * Lets threads of `program` read some of a folder's files: what a file says depends on no other file. All take the next one from the
 * same counter, so none waits for another; a thread that breaks leaves its files to the asker. Undefined where it would not pay.
 */
export function readThreads(program: URL, root: string, paths: readonly string[]): Help | undefined {
  const threads = Math.min(availableParallelism() - 1, Math.floor(paths.length / FILES_A_THREAD), MOST)
  if (threads < 1) return undefined
  const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  const read = new Map<number, HelpedRead>()
  const order: ReadOrder = { root, paths, next }
  const ended = Array.from({ length: threads }, () => readIn(new Worker(program, { workerData: order }), read))
  return {
    take: sharedCounter(next),
    given: async () => {
      await Promise.all(ended)
      return read
    },
  }
}

/** Resolves when a thread has given all it took, or has broken. */
function readIn(worker: Worker, read: Map<number, HelpedRead>): Promise<void> {
  return new Promise(resolve => {
    worker.on('message', (batch: ReadBatch) => {
      for (const [index, found] of batch.read) read.set(index, found)
      if (batch.done) resolve()
    })
    worker.on('error', () => resolve())
    worker.on('exit', () => resolve())
  })
}
