import type { ByteSource } from './byte-source.ts'
import { type Fault, FAULTS } from './faults.ts'
import { checkMembers, MEMBERS } from './members.ts'
import type { LabelMembers } from './input.ts'
import { type FoundLabel, type LabelReading, memberValue, readLabels } from './read.ts'
import type { Member } from './value.ts'
import { type LabelPlan, planMembers, refuse, type Refused, type WriteOptions } from './write.ts'

/** A plan, with what the copy leaves behind or carries on as it was. */
export type CopyPlan =
  | (Extract<LabelPlan, { ok: true }> & {
      /** Names of the old label that Annex E does not know: no reader looks for them, and no carrier is asked to keep them. */
      readonly left: readonly string[]
      /** How many errors and warnings `label check` has for the label as it was carried over. */
      readonly faults: number
    })
  | Refused

/**
 * Plans the label of `from` for `to`, a file made from it (resized, encoded anew, converted): the seven members as they
 * stand, at the standard place of the new format. Nothing is made up for a member that is missing, and a label with faults
 * is carried on with them: a label may not be dropped or falsified on the way (Labelling Measures Art 10). `to` may carry
 * the same label already; another one is replaced only with `replace`. Never throws for a bad file.
 */
export async function planCopy(
  from: { readonly source: ByteSource; readonly name: string },
  to: { readonly source: ByteSource; readonly name: string },
  { replace = false }: WriteOptions = {},
): Promise<CopyPlan> {
  const label = labelOf(await readLabels(from.source, from.name))
  if ('ok' in label) return label
  const members = Object.fromEntries(MEMBERS.map(name => [name, plain(label.members, name)])) as unknown as LabelMembers
  const plan = await planMembers(to.source, to.name, reading => {
    const others = real(reading).filter(found => !says(found, members))
    return others.length > 0 && !replace ? refuse('other-label', {}) : members
  })
  if (!plan.ok) return plan
  const left = label.members.map(member => member.name).filter(name => !(MEMBERS as readonly string[]).includes(name))
  return { ...plan, left, faults: checkMembers(label.members).filter(isWrong).length }
}

const real = ({ labels }: LabelReading): FoundLabel[] => labels.filter(label => label.place !== 'near-miss')

/** A platform that passed the content on is no fault of the label. */
const isWrong = ({ id }: Fault): boolean => FAULTS[id].severity === 'error' || FAULTS[id].severity === 'warning'

/** The one label a file speaks by. */
function labelOf(reading: LabelReading): FoundLabel | Refused {
  const labels = real(reading)
  const first = labels.find(label => label.place === 'standard') ?? labels[0]
  if (!first) return refuse('none-to-copy', {})
  if (first.form === 'none' || !MEMBERS.some(name => plain(first.members, name) !== ''))
    return refuse('unreadable-to-copy', {})
  if (new Set(labels.map(label => memberValue(label, 'ProduceID'))).size > 1) return refuse('several-to-copy', {})
  return first
}

/** A member's value as text: a number or a truth value in quotes is what every reader expects. */
function plain(members: readonly Member[], name: string): string {
  const member = members.find(one => one.name === name)
  return member && ['string', 'number', 'boolean'].includes(member.type) ? member.value : ''
}

const says = (label: FoundLabel, members: LabelMembers): boolean =>
  MEMBERS.every(name => plain(label.members, name) === members[name])
