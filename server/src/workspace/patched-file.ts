import { type FileHandle, realpath, stat } from 'node:fs/promises'
import type { ByteSource } from '../core/labels/byte-source.ts'
import { type CopyPlan, planCopy } from '../core/labels/copy.ts'
import type { LabelInput, PropagationInput } from '../core/labels/input.ts'
import { type BytePatch, pieces } from '../core/labels/patch.ts'
import { memberValue, readLabels } from '../core/labels/read.ts'
import { type LabelPlan, planLabel, refuse, type Refused, type WriteOptions } from '../core/labels/write.ts'
import { fileSource } from './byte-source.ts'
import { putInPlace, whyKept } from './in-place.ts'

const SLICE = 1024 * 1024

/** Raised when the file written does not hold the label that was planned; the file named stays as it was. */
class ReadBackError extends Error {}

/** `output`: where the labelled copy goes, instead of the file's own place. */
type FileOptions = WriteOptions & { readonly output?: string }

type Written = Extract<LabelPlan, { ok: true }>

/**
 * Labels a file on disk, or writes the labelled copy to `output`. The new file is written beside its place, read back
 * from disk, and only then put there, with the old file's mode and owner: a failure half way leaves what was. Streams: memory
 * does not grow with the file. Rejects as `fs` does; a refusal is returned, not thrown.
 */
export async function labelFile(
  path: string,
  input: LabelInput | PropagationInput,
  options: FileOptions = {},
): Promise<LabelPlan> {
  return put(path, source => planLabel(source, path, input, options), options.output)
}

/** Carries the label of one file to another made from it, as {@link labelFile} writes: see {@link planCopy}. */
export async function copyLabelToFile(from: string, path: string, options: FileOptions = {}): Promise<CopyPlan> {
  const giver = await fileSource(from)
  try {
    return await put(
      path,
      source => planCopy({ source: giver, name: from }, { source, name: path }, options),
      options.output,
    )
  } finally {
    await giver.close()
  }
}

async function put<P extends Written>(
  path: string,
  planned: (source: ByteSource) => Promise<P | Refused>,
  output: string | undefined,
): Promise<P | Refused> {
  const source = await fileSource(path)
  try {
    const target = await realpath(output ?? path).catch(() => output ?? path)
    const there = await stat(target).catch(() => undefined)
    const kept = there?.isFile() ? whyKept(there) : undefined
    if (kept) return refuse(kept, {})
    const plan = await planned(source)
    if (plan.ok)
      await putInPlace(
        target,
        await stat(path),
        handle => copied(handle, source, plan.patches),
        fresh => readBack(fresh, path, plan),
      )
    return plan
  } catch (error) {
    if (error instanceof ReadBackError) return refuse('read-back', {})
    throw error
  } finally {
    await source.close()
  }
}

async function copied(handle: FileHandle, source: ByteSource, patches: readonly BytePatch[]): Promise<void> {
  for (const piece of pieces(source.size, patches)) {
    if (piece.from === 'new') {
      await handle.appendFile(piece.bytes)
      continue
    }
    for (let at = 0; at < piece.length; at += SLICE)
      await handle.appendFile(await source.read(piece.offset + at, Math.min(SLICE, piece.length - at)))
  }
}

async function readBack(path: string, name: string, { members }: Written): Promise<void> {
  const written = await fileSource(path)
  try {
    const { labels } = await readLabels(written, name)
    const label = labels.find(found => found.place === 'standard')
    if (!label || memberValue(label, 'ProduceID') !== members.ProduceID) throw new ReadBackError(name)
  } finally {
    await written.close()
  }
}
