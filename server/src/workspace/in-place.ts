import { promises } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type { Stats } from 'node:fs'

/** What a file must be for another to be put in its place: neither barred from writing nor known by a second name that would keep the old. */
export type Kept = 'read-only' | 'several-names'

/** Why a file on disk is not replaced. The folder alone would let us, but nobody meant it. */
export function whyKept({ mode, nlink }: Stats): Kept | undefined {
  if ((mode & 0o222) === 0) return 'read-only'
  return nlink > 1 ? 'several-names' : undefined
}

let counter = 0

/**
 * Puts a new file in the place of `target`, in one step: it is written beside it, taken to the disk, looked at by `check`, and only then
 * moved there. With `like`, it belongs to whom that file belongs, and may be read and written by the same. A failure leaves what was.
 */
export async function putInPlace(
  target: string,
  like: Stats | undefined,
  write: (handle: FileHandle) => Promise<unknown>,
  check?: (fresh: string) => Promise<void>,
): Promise<void> {
  const folder = path.dirname(target)
  await clearLeftOver(folder)
  const fresh = path.join(folder, `.${process.pid}-${Date.now().toString(36)}-${counter++}.genai-measures`)
  try {
    const handle = await promises.open(fresh, 'wx', like ? like.mode & 0o7777 : 0o666)
    try {
      await write(handle)
      // Whose it was before what may be done with it: a change of owner takes bits away. The umask has no say.
      await (like && handle.chown(like.uid, like.gid).catch(() => undefined))
      await (like && handle.chmod(like.mode & 0o7777).catch(() => undefined))
      await handle.sync()
    } finally {
      await handle.close()
    }
    await check?.(fresh)
    await promises.rename(fresh, target)
  } catch (error) {
    await promises.unlink(fresh).catch(() => undefined)
    throw error
  }
}

/** Copies that a killed run of ours left behind: those whose process is no more. */
async function clearLeftOver(folder: string): Promise<void> {
  for (const name of await promises.readdir(folder).catch(() => [])) {
    const [, pid] = /^\.(\d{1,9})-[0-9a-z]+-\d+\.genai-measures$/.exec(name) ?? []
    if (pid !== undefined && !isRunning(Number(pid)))
      await promises.unlink(path.join(folder, name)).catch(() => undefined)
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
