import { ByteReader, type ByteSource, LimitError } from './byte-source.ts'
import type { CarriedLabel, LabelFormat, Note } from './format.ts'
import { formatOf } from './registry.ts'
import type { LabelValue } from './value.ts'
import { parseLabelText } from './value.ts'

/** A label found in a file, with its text taken apart. */
export interface FoundLabel extends Omit<CarriedLabel, 'members' | 'faults'>, LabelValue {}

/** Everything a file says about its labels. `format` is undefined when nothing is known about such files. */
export interface LabelReading {
  readonly format: LabelFormat | undefined
  readonly labels: readonly FoundLabel[]
  readonly notes: readonly Note[]
}

/**
 * Finds the AIGC labels of a file. `name` is its file name or media type: it chooses among text formats and settles
 * what the first bytes leave open. Reads by slices: memory is bounded by a constant plus the metadata's size. Never
 * throws for a bad file: what could be read is returned and noted as `damaged`. A failing source rejects.
 */
export async function readLabels(source: ByteSource, name = ''): Promise<LabelReading> {
  const reader = new ByteReader(source)
  const format = formatOf(await reader.bytes(0, 4096), name)
  if (!format) return { format, labels: [], notes: [] }
  const { labels, notes } = await readGuarded(format, reader)
  return { format, labels: labels.map(taken), notes }
}

async function readGuarded(
  format: LabelFormat,
  reader: ByteReader,
): Promise<{ labels: readonly CarriedLabel[]; notes: readonly Note[] }> {
  try {
    return await format.read(reader)
  } catch (error) {
    if (error instanceof LimitError) return { labels: [], notes: ['damaged'] }
    throw error
  }
}

function taken(label: CarriedLabel): FoundLabel {
  const value: LabelValue = label.members
    ? { form: 'bare', members: label.members, faults: [] }
    : parseLabelText(label.text)
  return { ...label, ...value, faults: [...(label.faults ?? []), ...value.faults] }
}

/** A member's string value, if it has one. */
export function memberValue(label: Pick<LabelValue, 'members'>, name: string): string | undefined {
  const member = label.members.find(m => m.name === name)
  return member?.type === 'string' ? member.value : undefined
}
