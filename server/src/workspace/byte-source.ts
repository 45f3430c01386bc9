import type { FileHandle } from 'node:fs/promises'
import type { ByteSource } from '../core/labels/byte-source.ts'
import { openRegular } from './open-regular.ts'

/** A file on disk as a source of bytes, read by slices; close it when done. */
export interface FileSource extends ByteSource {
  close(): Promise<void>
}

/** Opens a regular file for reading. Rejects as `fs.open` does, and for anything that is not a regular file. */
export async function fileSource(path: string): Promise<FileSource> {
  const handle = await openRegular(path)
  const { size } = await handle.stat()
  return { size, read: (offset, length) => readSlice(handle, offset, length), close: () => handle.close() }
}

async function readSlice(handle: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}
