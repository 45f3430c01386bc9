import type { MessagePort } from 'node:worker_threads'
import { readFile } from '../../core/engine/read-file.ts'
import { diskWorkspace } from '../../workspace/disk.ts'
import type { HelpedRead } from '../../workspace/load.ts'
import { readText } from '../../workspace/read-text.ts'

/** What a helping thread is started with. */
export interface ReadOrder {
  readonly root: string
  readonly paths: readonly string[]
  /** One 32-bit counter that all threads take their next place of `paths` from. */
  readonly next: SharedArrayBuffer
}

/** Some of what a helping thread read, by place; the last message has `done`. */
export interface ReadBatch {
  readonly read: readonly (readonly [number, HelpedRead])[]
  readonly done: boolean
}

/** So many files make a message: the other side takes them in while it waits for nothing. */
const BATCH = 32

/** Takes the next place of a list that several threads share. */
export function sharedCounter(next: SharedArrayBuffer): () => number {
  const counter = new Int32Array(next)
  return () => Atomics.add(counter, 0, 1)
}

/** Reads files for the thread that started this one until none is left to take. */
export async function readAlong({ root, paths, next }: ReadOrder, port: MessagePort): Promise<void> {
  const workspace = diskWorkspace(root)
  const take = sharedCounter(next)
  let read: [number, HelpedRead][] = []
  for (let index = take(); index < paths.length; index = take()) {
    const path = paths[index] as string
    const found = await readText(workspace, path)
    read.push([index, 'text' in found ? { ...found, facts: readFile(path, found.text) } : found])
    if (read.length === BATCH) {
      port.postMessage({ read, done: false } satisfies ReadBatch)
      read = []
    }
  }
  port.postMessage({ read, done: true } satisfies ReadBatch)
}
