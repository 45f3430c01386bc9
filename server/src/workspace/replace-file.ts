import { mkdir, open, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'

let counter = 0

/**
 * Writes a file in one step: readers meet the old text or the new one, and a failure half way leaves what was. A link is
 * written through, the old file's mode stays, folders are made as needed. Rejects as `fs` does.
 */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const target = await realpath(file).catch(() => file)
  const old = await stat(target).catch(() => undefined)
  // Into a pipe or a device there is nothing to replace.
  if (old && !old.isFile()) return writeFile(target, content)
  const mode = old ? old.mode & 0o7777 : 0o666
  const fresh = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}-${counter++}`)
  try {
    const handle = await open(fresh, 'wx', mode)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(fresh, target)
  } catch (error) {
    await unlink(fresh).catch(() => undefined)
    throw error
  }
}
