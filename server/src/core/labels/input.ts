import { type Fault, FAULTS } from './faults.ts'
import { checkMembers } from './members.ts'
import type { Member } from './value.ts'

/** What a service says about a file it generated. Strings as GB 45438-2025 Annex E has them. */
export interface LabelInput {
  /** `"1"` is generated (default), `"2"` may be, `"3"` suspected. */
  readonly label?: '1' | '2' | '3'
  /** The generating provider's own code (27 characters, TC260-PG-20252A) or name. */
  readonly producer: string
  /** The provider's unique number for this content. */
  readonly produceId: string
  /** Integrity data of the producer; empty when left out. */
  readonly reservedCode1?: string
  /** The distributor's code or name; the producer's when left out (first write, Annex E note 1). */
  readonly propagator?: string
  /** The distributor's number; the producer's when left out. */
  readonly propagateId?: string
  readonly reservedCode2?: string
}

/** What a platform adds to a label that is already there. Labelling Measures Art 6. */
export interface PropagationInput {
  readonly propagator: string
  readonly propagateId: string
  readonly reservedCode2?: string
}

/** The seven members, in the order of Annex E. */
export interface LabelMembers {
  readonly Label: string
  readonly ContentProducer: string
  readonly ProduceID: string
  readonly ReservedCode1: string
  readonly ContentPropagator: string
  readonly PropagateID: string
  readonly ReservedCode2: string
}

/** The members of a new label. */
export function membersOf(input: LabelInput): LabelMembers {
  return {
    Label: input.label ?? '1',
    ContentProducer: input.producer,
    ProduceID: input.produceId,
    ReservedCode1: input.reservedCode1 ?? '',
    ContentPropagator: input.propagator ?? input.producer,
    PropagateID: input.propagateId ?? input.produceId,
    ReservedCode2: input.reservedCode2 ?? '',
  }
}

/** The bare JSON that the guides put under a key or element named AIGC. Signs outside ASCII are escaped, so that any container can hold it. */
export function labelJson(members: LabelMembers): string {
  return JSON.stringify(members).replace(
    /[\u007f-\uffff]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The first fault that makes members unfit to be written: everything the checker calls an error. */
export function inputFault(members: LabelMembers): Fault | undefined {
  const span = { start: 0, end: 0 }
  const list: Member[] = Object.entries(members).map(([name, value]) => ({
    name,
    type: typeof value === 'string' ? 'string' : 'null',
    value: String(value),
    nameSpan: span,
    valueSpan: span,
  }))
  return checkMembers(list).find(f => FAULTS[f.id].severity === 'error')
}
