import { promises } from 'node:fs'
import path from 'node:path'
import { putInPlace, whyKept } from './in-place.ts'

/**
 * Writes a file in one step: readers meet the old text or the new one, and a failure half way leaves what was. A link is
 * written through, the old file's mode and owner stay, folders are made as needed. Rejects as `fs` does, also for a file that
 * nobody may write, or that has a second name.
 */
export async function replaceFile(file: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
  await promises.mkdir(path.dirname(file), { recursive: true })
  const target = await promises.realpath(file).catch(() => file)
  const old = await promises.stat(target).catch(() => undefined)
  // Into a pipe or a device there is nothing to replace.
  if (old && !old.isFile()) return promises.writeFile(target, content)
  const kept = old && whyKept(old)
  if (kept) throw Object.assign(new Error(`${file}: ${kept}`), { code: 'EACCES' })
  await putInPlace(target, old, handle => promises.writeFile(handle, content))
}
