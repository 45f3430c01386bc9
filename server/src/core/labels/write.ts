import { ByteReader, type ByteSource, LimitError } from './byte-source.ts'
import { faultMessage } from './fault-message.ts'
import type { DataOf } from './faults.ts'
import type { LabelFormat, Note, Refusal } from './format.ts'
import { inputFault, type LabelInput, labelJson, type LabelMembers, membersOf, type PropagationInput } from './input.ts'
import { MEMBERS } from './members.ts'
import { labelRefusalMessages } from './messages.ts'
import { type BytePatch, ordered, patchedSource } from './patch.ts'
import { type FoundLabel, type LabelReading, memberValue, readLabels } from './read.ts'
import { type Message, message } from '../locale/messages.ts'

export interface WriteOptions {
  /** May replace a label of another producer, or one that cannot be read. */
  readonly replace?: boolean
}

/** The changes that label a file, already read back; or why nothing can be written. `c2pa`: content credentials that now have to be signed anew. */
export type LabelPlan =
  | {
      readonly ok: true
      readonly patches: readonly BytePatch[]
      readonly members: LabelMembers
      readonly format: LabelFormat
      readonly notes: readonly Note[]
    }
  | { readonly ok: false; readonly reason: string; readonly message: Message; readonly because?: Message }

export type Refused = Extract<LabelPlan, { ok: false }>
type RefusalId = keyof (typeof labelRefusalMessages)['en'] & string

/**
 * Plans the one label of a file: at the standard place of its format, other bytes and metadata untouched, an older
 * label replaced, not joined. Refuses a label of another producer unless `replace` is set. The planned file is read
 * back before this returns. `input` without `producer` adds a propagator to the label that is there (Labelling Measures Art 6).
 * Never throws for a bad file.
 */
export async function planLabel(
  source: ByteSource,
  name: string,
  input: LabelInput | PropagationInput,
  options: WriteOptions = {},
): Promise<LabelPlan> {
  return planMembers(source, name, reading => {
    const members = wanted(reading, input, options.replace === true)
    const wrong = 'ok' in members ? undefined : inputFault(members)
    return wrong ? { ...refuse('invalid-input', {}), because: faultMessage(wrong) } : members
  })
}

/** Plans a label whose members `choose` settles once the file's own labels are read; `choose` may refuse. */
export async function planMembers(
  source: ByteSource,
  name: string,
  choose: (reading: LabelReading) => LabelMembers | Refused,
): Promise<LabelPlan> {
  const reading = await readLabels(source, name)
  const { format } = reading
  if (!format || reading.notes.includes('no-rule')) return refuse('unknown-format', {})
  if (!format.plan) return refuse('not-writable', { format: format.id })
  if (reading.notes.includes('encrypted')) return refuse('encrypted', {})
  if (reading.notes.includes('damaged')) return refuse('damaged', {})
  const members = choose(reading)
  return 'ok' in members ? members : planned(source, name, format, reading, members)
}

/** The members to write, after the rules of overwriting. */
function wanted(reading: LabelReading, input: LabelInput | PropagationInput, replace: boolean): LabelMembers | Refused {
  const real = reading.labels.filter(label => label.place !== 'near-miss')
  if ('producer' in input) return (replace ? undefined : foreign(real, input.producer)) ?? membersOf(input)
  const [first] = real
  if (!first) return refuse('no-label', {})
  if (first.form === 'none') return refuse('unreadable-label', {})
  if (new Set(real.map(label => memberValue(label, 'ProduceID'))).size > 1) return refuse('several-labels', {})
  const old = Object.fromEntries(MEMBERS.map(name => [name, memberValue(first, name) ?? ''])) as unknown as LabelMembers
  return {
    ...old,
    ContentPropagator: input.propagator,
    PropagateID: input.propagateId,
    ReservedCode2: input.reservedCode2 ?? '',
  }
}

function foreign(labels: readonly FoundLabel[], producer: string): Refused | undefined {
  for (const label of labels) {
    const owner = memberValue(label, 'ContentProducer')
    if (owner === undefined || owner === '') return refuse('unreadable-label', {})
    if (owner !== producer) return refuse('other-producer', { producer: owner })
  }
  return undefined
}

async function planned(
  source: ByteSource,
  name: string,
  format: LabelFormat,
  reading: LabelReading,
  members: LabelMembers,
): Promise<LabelPlan> {
  const base = await guardedPlan(format, new ByteReader(source), labelJson(members))
  if (typeof base === 'string') return base === 'not-writable' ? refuse(base, { format: format.id }) : refuse(base, {})
  const retired = reading.labels.filter(label => label.place === 'other').flatMap(label => label.retire ?? [])
  const fresh = retired.filter(patch => !base.some(other => touches(other, patch)))
  const patches = ordered([...base, ...fresh], source.size)
  if (!patches) return refuse('damaged', {})
  const labelled = patchedSource(source, patches)
  const after = await readLabels(labelled, name)
  const real = after.labels.filter(label => label.place !== 'near-miss')
  const extra = real.find(label => label.place !== 'standard')
  if (extra) return refuse('not-removable', { where: extra.where })
  const same =
    real.length === 1 && MEMBERS.every(member => memberValue(real[0] as FoundLabel, member) === members[member])
  if (!same || after.notes.includes('damaged')) return refuse('read-back', {})
  // A label that could not be written again is none that lasts: what lies around it is damaged.
  if (typeof (await guardedPlan(format, new ByteReader(labelled), labelJson(members))) === 'string')
    return refuse('damaged', {})
  return { ok: true, patches, members, format, notes: reading.notes }
}

async function guardedPlan(
  format: LabelFormat,
  reader: ByteReader,
  json: string,
): Promise<readonly BytePatch[] | Refusal> {
  try {
    return (await format.plan?.(reader, json)) ?? 'not-writable'
  } catch (error) {
    if (error instanceof LimitError) return 'damaged'
    throw error
  }
}

function touches(a: BytePatch, b: BytePatch): boolean {
  return (
    b.removeLength > 0 &&
    a.removeLength > 0 &&
    a.offset < b.offset + b.removeLength &&
    b.offset < a.offset + a.removeLength
  )
}

/** A refusal by its name, with its words. */
export function refuse<K extends RefusalId>(reason: K, data: DataOf<(typeof labelRefusalMessages)['en'][K]>): Refused {
  return { ok: false, reason, message: message(labelRefusalMessages, reason, data as never) }
}
