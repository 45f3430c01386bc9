import { labelMessages } from './messages.ts'
import type { Severity } from '../severity.ts'

type Texts = (typeof labelMessages)['en']
/** Every fault a label can have; the texts are in messages.ts, the law and severity below. */
export type FaultId = keyof Texts & string
export type FaultData<K extends FaultId = FaultId> = DataOf<Texts[K]>
/** The data a message needs; an empty object when it needs none. */
export type DataOf<T extends (data: never) => string> = Parameters<T>[0] extends undefined
  ? Readonly<Record<string, never>>
  : Parameters<T>[0]

/** A fault seen, with the data its message needs. `member` names the label's member it concerns, `at` its name or value. */
export interface Fault<K extends FaultId = FaultId> {
  readonly id: K
  readonly data: FaultData<K>
  readonly member?: string
  readonly at?: 'name' | 'value'
  /** Which of several members of the same name, from 0. */
  readonly index?: number
}

/** Where a rule stands: instrument key and article as in the law sheets, and how sure the reading is. */
export interface LabelLaw {
  readonly instrument: string
  readonly article: string
  readonly confidence: 'high' | 'medium' | 'low'
  readonly duty: 'implicit-label-metadata' | 'implicit-label-single' | 'implicit-label-carrier'
}

/** Names a fault; its data is checked against its message by the compiler. */
export function fault<K extends FaultId>(
  id: K,
  data: FaultData<K>,
  place: Pick<Fault, 'member' | 'at' | 'index'> = {},
): Fault<K> {
  return { id, data, ...place }
}

const annexE = law('GB45438', 'Annex E', 'high', 'implicit-label-metadata')
const single = law('GB45438', '6.1 c)', 'high', 'implicit-label-single')
const carrier = law('GB45438', '6.1', 'high', 'implicit-label-carrier')
const metadata = law('LABEL', 'Art 5', 'high', 'implicit-label-metadata')
const code = law('PG-20252A', '-', 'high', 'implicit-label-metadata')
const text = law('PG-20258A', '-', 'high', 'implicit-label-carrier')

function law(
  instrument: string,
  article: string,
  confidence: LabelLaw['confidence'],
  duty: LabelLaw['duty'],
): LabelLaw {
  return { instrument, article, confidence, duty }
}

/** Severity and law of every fault. Where readers of the standard differ, or it says "mainly", it is a warning at most. */
export const FAULTS: { readonly [K in FaultId]: { readonly severity: Severity; readonly law: LabelLaw } } = {
  missing: { severity: 'warning', law: metadata },
  'no-rule': { severity: 'information', law: carrier },
  'unknown-format': { severity: 'information', law: carrier },
  'file-damaged': { severity: 'information', law: carrier },
  'file-encrypted': { severity: 'information', law: carrier },
  'value-too-long': { severity: 'information', law: { ...annexE, confidence: 'medium' } },
  'not-json': { severity: 'error', law: annexE },
  'not-object': { severity: 'error', law: annexE },
  'dictionary-form': { severity: 'warning', law: text },
  base64: { severity: 'error', law: annexE },
  'double-encoded': { severity: 'error', law: annexE },
  'keyword-case': { severity: 'warning', law: annexE },
  'member-missing': { severity: 'error', law: annexE },
  'member-empty': { severity: 'error', law: annexE },
  'label-value': { severity: 'error', law: annexE },
  'member-type': { severity: 'error', law: annexE },
  'member-charset': { severity: 'warning', law: annexE },
  'member-misspelt': { severity: 'warning', law: annexE },
  'member-unknown': { severity: 'information', law: annexE },
  'members-unknown': { severity: 'information', law: annexE },
  'member-repeated': { severity: 'error', law: annexE },
  placeholder: { severity: 'error', law: annexE },
  'propagation-missing': { severity: 'warning', law: { ...annexE, article: 'Annex E, note 1' } },
  'propagation-differs': { severity: 'information', law: { ...annexE, article: 'Annex E, note 1' } },
  'code-structure': { severity: 'error', law: code },
  'code-check': { severity: 'error', law: code },
  'code-organisation': { severity: 'warning', law: code },
  'code-unknown': { severity: 'information', law: { ...code, confidence: 'medium' } },
  'place-alternative': { severity: 'information', law: carrier },
  'place-other': { severity: 'warning', law: carrier },
  'near-miss': { severity: 'warning', law: carrier },
  'xmp-namespace': { severity: 'error', law: carrier },
  'xmp-prefix': { severity: 'warning', law: carrier },
  'labels-repeated': { severity: 'warning', law: single },
  'labels-disagree': { severity: 'error', law: single },
  'not-at-head': { severity: 'warning', law: text },
  'front-matter-split': { severity: 'information', law: text },
  'front-matter-broken': { severity: 'information', law: text },
  'members-unwrapped': { severity: 'warning', law: text },
}
