import { closeSync, constants, fstatSync, openSync, promises, readSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'

// A pipe, a device or a terminal under a file's name would be waited for without end: such a thing is refused, not read.

const LOOK = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
const NO_LINK = constants.O_NOFOLLOW ?? 0

/** Opens a regular file for reading, through links. Rejects as `fs.open` does, and for anything that is not a regular file. */
export async function openRegular(path: string): Promise<FileHandle> {
  const handle = await promises.open(path, LOOK)
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  throw new Error(`not a regular file: ${path}`)
}

/** The bytes of a regular file. Rejects as `openRegular` does. */
export async function readRegular(path: string): Promise<Buffer> {
  const handle = await openRegular(path)
  try {
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

/** The text of a regular file, read as UTF-8. Rejects as `openRegular` does. */
export async function readRegularText(path: string): Promise<string> {
  return (await readRegular(path)).toString('utf8')
}

/**
 * Reads a regular file of at most `limit` bytes without a thread-pool hop: for the thousands of small files of a scan that is several
 * times faster. Links are refused, not followed. Undefined for whatever can't be read so.
 */
export function readSmall(path: string, limit: number): Uint8Array | undefined {
  return readInto(path, limit, size => new Uint8Array(size))
}

/** So many bytes most files have room in. */
const SHARED = 1 << 20
let shared: Uint8Array | undefined

/** The same for a moment: the bytes are others once another file is read so. A new place for each of many thousands is work to clear away. */
export function glance(path: string, limit: number): Uint8Array | undefined {
  return readInto(path, limit, size => {
    if (size > SHARED) return new Uint8Array(size)
    shared ??= new Uint8Array(SHARED)
    return shared.subarray(0, size)
  })
}

function readInto(path: string, limit: number, placeOf: (size: number) => Uint8Array): Uint8Array | undefined {
  let handle: number
  try {
    handle = openSync(path, LOOK | NO_LINK)
  } catch {
    return undefined
  }
  try {
    const facts = fstatSync(handle)
    if (!facts.isFile() || facts.size > limit) return undefined
    const bytes = placeOf(facts.size)
    let filled = 0
    for (let got = -1; got !== 0 && filled < bytes.length; filled += got)
      got = readSync(handle, bytes, filled, bytes.length - filled, null)
    return filled === bytes.length ? bytes : bytes.subarray(0, filled)
  } catch {
    return undefined
  } finally {
    closeSync(handle)
  }
}
