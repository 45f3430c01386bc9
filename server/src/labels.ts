/**
 * `genai-measures/labels`: read, check and write the AIGC metadata label of GB 45438-2025 in files, from bytes to bytes.
 * No file, network, process or clock is touched; runs in Node and in browsers.
 *
 *     import { writeLabel } from 'genai-measures/labels'
 *     const labelled = await writeLabel(png, { producer: '0011…', produceId: crypto.randomUUID() })
 */
import { memorySource, type ByteSource } from './core/labels/byte-source.ts'
import { checkFile } from './core/labels/check-file.ts'
import { planCopy } from './core/labels/copy.ts'
import type { LabelInput, PropagationInput } from './core/labels/input.ts'
import { applyPatches, pieces, type Piece } from './core/labels/patch.ts'
import { readLabels as readFrom } from './core/labels/read.ts'
import { planLabel, type Refused } from './core/labels/write.ts'
import { type Language, render } from './core/locale/messages.ts'

export type { ByteSource, LabelInput, Piece, PropagationInput }

/** A label found in a file. */
export interface Label {
  /** `standard`: where the TC260 guides put it; `other`: a place readers know as well; `near-miss`: looks like a label and is none. */
  readonly place: 'standard' | 'other' | 'near-miss'
  /** The path inside the file's structure. */
  readonly where: string
  /** `{"AIGC":{…}}`, the object alone, or no object at all. */
  readonly form: 'wrapped' | 'bare' | 'none'
  readonly members: Readonly<Record<string, string>>
  /** Bytes of the file that hold it. */
  readonly offset: number
  readonly length: number
}

/** One thing wrong, or worth knowing. */
export interface Finding {
  readonly id: string
  readonly severity: 'error' | 'warning' | 'information' | 'hint'
  readonly message: string
  /** Instrument and article, and how sure the reading of it is. */
  readonly law: {
    readonly instrument: string
    readonly article: string
    readonly confidence: 'high' | 'medium' | 'low'
  }
  readonly offset: number
  readonly length: number
}

export interface Options {
  /** The file's name or media type: needed for text formats, which bytes alone do not tell. */
  readonly name?: string
}

export interface WriteOptions extends Options {
  /** May replace a label of another producer, or one that cannot be read. Nobody may falsify labels (Labelling Measures Art 10). */
  readonly replace?: boolean
}

export interface CopyOptions extends Options {
  /** The name or media type of the file that the label is taken from. */
  readonly fromName?: string
  /** May replace another label in the file. */
  readonly replace?: boolean
}

/** Why a label was not written. `reason` is stable; the message is English. */
export class LabelError extends Error {
  override readonly name = 'LabelError'
  readonly reason: string

  constructor(reason: string, text: string) {
    super(text)
    this.reason = reason
  }
}

const sourceOf = (file: Uint8Array | ByteSource): ByteSource => (file instanceof Uint8Array ? memorySource(file) : file)

/** The labels of a file: none for formats that are not known. Never throws for a bad file. */
export async function readLabels(file: Uint8Array | ByteSource, { name = '' }: Options = {}): Promise<Label[]> {
  const { labels } = await readFrom(sourceOf(file), name)
  return labels.map(({ place, where, form, members, offset, length }) => {
    return {
      place,
      where,
      form,
      offset,
      length,
      members: Object.fromEntries(members.map(member => [member.name, member.value])),
    }
  })
}

/** What is wrong with a file's labels, or that it has none. Never throws for a bad file. */
export async function checkLabels(
  file: Uint8Array | ByteSource,
  { name = '', language = 'en' }: Options & { language?: Language } = {},
): Promise<Finding[]> {
  const { findings } = await checkFile(sourceOf(file), name)
  return findings.map(({ id, severity, message, law, offset, length }) => {
    const { instrument, article, confidence } = law
    return {
      id,
      severity,
      message: render(message, language),
      law: { instrument, article, confidence },
      offset,
      length,
    }
  })
}

/**
 * The file with one label at the standard place of its format; other metadata and content stay as they are. With
 * `{ propagator, propagateId }` alone, a platform's part is added to the label that is there. The result was read back.
 * Rejects with LabelError when the format has no writer, the file is damaged, or it carries another producer's label.
 */
export async function writeLabel(
  file: Uint8Array,
  label: LabelInput | PropagationInput,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const { patches } = await plan(memorySource(file), label, options)
  return applyPatches(file, patches)
}

/**
 * `to` with the label of `from`, the file that it was made from (resized, encoded anew, converted): the seven members as
 * they stand, at the standard place of its format. A label may not be dropped or falsified on the way (Labelling Measures
 * Art 10). Rejects with LabelError when `from` carries none, or several that disagree, or `to` another one.
 */
export async function copyLabel(
  from: Uint8Array | ByteSource,
  to: Uint8Array,
  { fromName = '', name = '', replace = false }: CopyOptions = {},
): Promise<Uint8Array> {
  const plan = await planCopy(
    { source: sourceOf(from), name: fromName },
    { source: memorySource(to), name },
    { replace },
  )
  return applyPatches(to, accepted(plan).patches)
}

/** The same for a file too large for memory: the new file as stretches of the old one and new bytes, to be copied in order. */
export async function planWrite(
  file: ByteSource,
  label: LabelInput | PropagationInput,
  options: WriteOptions = {},
): Promise<Piece[]> {
  return pieces(file.size, (await plan(file, label, options)).patches)
}

async function plan(
  file: ByteSource,
  label: LabelInput | PropagationInput,
  { name = '', replace = false }: WriteOptions,
) {
  return accepted(await planLabel(file, name, label, { replace }))
}

function accepted<P extends { ok: true }>(planned: P | Refused): P {
  if (planned.ok) return planned
  const text = [planned.message, planned.because].flatMap(message => (message ? [render(message, 'en')] : [])).join(' ')
  throw new LabelError(planned.reason, text)
}
