import { open, readdir, realpath, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { ByteSource } from '../core/labels/byte-source.ts'
import type { LabelInput, PropagationInput } from '../core/labels/input.ts'
import { type BytePatch, pieces } from '../core/labels/patch.ts'
import { memberValue, readLabels } from '../core/labels/read.ts'
import { type LabelPlan, planLabel, type WriteOptions } from '../core/labels/write.ts'
import { fileSource } from './byte-source.ts'

const SLICE = 1024 * 1024

/** Raised when the file written does not hold the label that was planned; the file named stays as it was. */
export class ReadBackError extends Error {}

/**
 * Labels a file on disk, or writes the labelled copy to `output`. The new file is written beside its place, read back
 * from disk, and only then put there, with the old file's mode: a failure half way leaves what was. Streams: memory
 * does not grow with the file. Rejects as `fs` does, and with ReadBackError; a refusal is returned, not thrown.
 */
export async function labelFile(
  path: string,
  input: LabelInput | PropagationInput,
  options: WriteOptions & { readonly output?: string } = {},
): Promise<LabelPlan> {
  const source = await fileSource(path)
  try {
    const plan = await planLabel(source, path, input, options)
    if (plan.ok) await replaceFile(source, path, options.output ?? (await realpath(path)), plan)
    return plan
  } finally {
    await source.close()
  }
}

async function replaceFile(
  source: ByteSource,
  from: string,
  to: string,
  plan: Extract<LabelPlan, { ok: true }>,
): Promise<void> {
  const before = await stat(from)
  // A file that nobody may write is not replaced by way of its folder.
  if (from === to && (before.mode & 0o222) === 0) throw Object.assign(new Error(from), { code: 'EACCES' })
  await clearLeftOver(dirname(to))
  const fresh = join(dirname(to), `.${process.pid}-${Date.now().toString(36)}.aigc-label`)
  try {
    await writePieces(fresh, before, source, plan.patches)
    await readBack(fresh, from, plan)
    await rename(fresh, to)
  } catch (error) {
    await unlink(fresh).catch(() => undefined)
    throw error
  }
}

/** Copies that a killed run of ours left behind: those whose process is no more. */
async function clearLeftOver(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, pid] = /^\.(\d{1,9})-[0-9a-z]+\.aigc-label$/.exec(name) ?? []
    if (pid !== undefined && !isRunning(Number(pid))) await unlink(join(folder, name)).catch(() => undefined)
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

async function writePieces(
  path: string,
  { mode, uid, gid }: { mode: number; uid: number; gid: number },
  source: ByteSource,
  patches: readonly BytePatch[],
): Promise<void> {
  const handle = await open(path, 'wx', mode)
  try {
    for (const piece of pieces(source.size, patches)) {
      if (piece.from === 'new') {
        await handle.appendFile(piece.bytes)
        continue
      }
      for (let at = 0; at < piece.length; at += SLICE) {
        await handle.appendFile(await source.read(piece.offset + at, Math.min(SLICE, piece.length - at)))
      }
    }
    // Whose it was before what may be done with it: a change of owner takes bits away. The umask has no say.
    await handle.chown(uid, gid).catch(() => undefined)
    await handle.chmod(mode & 0o7777).catch(() => undefined)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function readBack(path: string, name: string, { members }: Extract<LabelPlan, { ok: true }>): Promise<void> {
  const written = await fileSource(path)
  try {
    const { labels } = await readLabels(written, name)
    const label = labels.find(found => found.place === 'standard')
    if (!label || memberValue(label, 'ProduceID') !== members.ProduceID) throw new ReadBackError(name)
  } finally {
    await written.close()
  }
}
